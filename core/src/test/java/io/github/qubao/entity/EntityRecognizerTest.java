package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EntityRecognizerTest {
  private final EntityRecognizer recognizer = new EntityRecognizer();

  @Test
  void findsPeoplePlacesAndOrganizations() {
    String text = "王建国在湖北省武汉市参观了北京大学。";
    List<Entity> found = recognizer.recognize(text);
    assertTrue(
        found.stream().anyMatch(e -> e.type() == Entity.Type.PERSON && e.text().equals("王建国")),
        found.toString());
    assertTrue(found.stream().anyMatch(e -> e.type() == Entity.Type.PLACE), found.toString());
    assertTrue(
        found.stream().anyMatch(e -> e.type() == Entity.Type.ORGANIZATION), found.toString());
  }

  @Test
  void spansHoldForAnyString() {
    Random random = new Random(20261124);
    String pieces = "王建国在湖北省，、ＡＢ１２ \t\n\u0000\uD83D\uDE00張麗華。 \r\u3000é";
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      String s = text.toString();
      int at = 0;
      for (Entity e : recognizer.recognize(s)) {
        assertEquals(e.text(), e.span().in(s));
        assertTrue(e.span().start() >= at, s);
        at = e.span().end();
      }
    }
  }

  @Test
  void emptyTextHasNoNames() {
    assertEquals(List.of(), recognizer.recognize(""));
  }

  /** Pieces of any text cover it, are bounded, go on, and cut no code point. */
  @Test
  void piecesAreBoundedAndWhole() {
    for (String unit :
        List.of("区", "𠀀", "好。", "好，", "”", "。”", "“好。”", "字\n", "\uD840", "\uDC00", "a ")) {
      for (int more = 0; more < 3; more++) {
        String text = "甲".repeat(more) + unit.repeat(9_000 / unit.length());
        for (int at = 0; at < text.length(); ) {
          int end = Pieces.end(text, at);
          assertTrue(end > at && end - at <= Pieces.LONGEST, unit);
          assertTrue(end == text.length() || end - at > Pieces.LONGEST / 3, unit);
          assertTrue(
              end == text.length()
                  || !Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)),
              unit);
          at = end;
        }
      }
    }
  }

  @Test
  void aPieceEndsBehindTheMarksThatCloseItsLastSentence() {
    String sentence = "“农民在田里种植水稻（早稻）！”";
    String text = sentence.repeat(Pieces.LONGEST / sentence.length() + 50);
    assertEquals(0, Pieces.end(text, 0) % sentence.length());
    String clauses = "农民在田里种植水稻，".repeat(400);
    assertEquals('，', clauses.charAt(Pieces.end(clauses, 0) - 1));
  }

  /** A long text has the names that its sentences have, wherever its pieces end. */
  @Test
  void namesOfALongTextAreThoseOfItsSentences() {
    for (String sentence :
        List.of("王建国在湖北省武汉市参观了北京大学。", "王建国在湖北省武汉市参观了北京大学，", "王建国在湖北省武汉市参观了北京大学")) {
      int n = 700;
      String text = sentence.repeat(n);
      List<Entity> once = recognizer.recognize(sentence.repeat(3));
      List<Entity> found = recognizer.recognize(text);
      long people = found.stream().filter(e -> e.text().equals("王建国")).count();
      long place = found.stream().filter(e -> e.text().equals("北京大学")).count();
      long ofOne = once.stream().filter(e -> e.text().equals("王建国")).count();
      assertEquals(n * ofOne / 3, people, sentence);
      assertTrue(
          Math.abs(place - n * once.stream().filter(e -> e.text().equals("北京大学")).count() / 3) <= 1,
          sentence);
      int at = 0;
      for (Entity e : found) {
        assertEquals(e.text(), e.span().in(text));
        assertTrue(e.span().start() >= at);
        at = e.span().end();
      }
    }
  }

  /** The rest of the library, without HanLP's jar. */
  @Test
  void withoutHanLpTheExceptionSaysWhatToAdd() throws Exception {
    List<URL> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!new File(entry).getName().startsWith("hanlp")) {
        jars.add(new File(entry).toURI().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Object without =
          loader.loadClass(EntityRecognizer.class.getName()).getConstructor().newInstance();
      for (int i = 0; i < 2; i++) {
        InvocationTargetException e =
            assertThrows(
                InvocationTargetException.class,
                () ->
                    without.getClass().getMethod("recognize", String.class).invoke(without, "王建国"));
        Throwable cause = Objects.requireNonNull(e.getCause());
        assertEquals(IllegalStateException.class, cause.getClass());
        assertTrue(
            String.valueOf(cause.getMessage()).contains("com.hankcs:hanlp:"), () -> "" + cause);
      }
    }
  }
}
