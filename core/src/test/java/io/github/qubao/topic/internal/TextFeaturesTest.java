package io.github.qubao.topic.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TextFeaturesTest {
  /** The counts by field and characters, as {@code 0稻田}. */
  private static Map<String, Integer> counts(TextFeatures text) {
    Map<String, Integer> out = new TreeMap<>();
    for (int i = 0; i < text.size(); i++) {
      out.put(name(text.key(i)), text.count(i));
    }
    assertEquals(text.size(), out.size());
    return out;
  }

  private static String name(long key) {
    int gram = TextFeatures.gram(key);
    String characters = "" + (char) (gram >>> 16);
    assertEquals((char) gram != 0, TextFeatures.isPair(key));
    return TextFeatures.field(key) + characters + (TextFeatures.isPair(key) ? (char) gram : "");
  }

  @Test
  void charactersAndPairsOfEachFieldAreCounted() {
    assertEquals(
        Map.of("0稻", 1, "1田", 2, "1田田", 1, "2田", 2, "2田田", 1), counts(new TextFeatures("稻", "田田")));
  }

  @Test
  void nothingPairsAcrossWhatIsNoHanCharacter() {
    for (String between : new String[] {"，", " ", "\n", "a", "3", "ア", "\uD840\uDC00"}) {
      TextFeatures text = new TextFeatures("稻" + between + "田", "");
      assertEquals(Map.of("0稻", 1, "0田", 1), counts(text), between);
      assertEquals(0, text.pairs());
    }
  }

  @Test
  void titleAndBodyDoNotPair() {
    assertFalse(counts(new TextFeatures("稻", "田")).containsKey("0稻田"));
  }

  @Test
  void theLeadIsTheBeginningOfTheBody() {
    Map<String, Integer> counts = counts(new TextFeatures("", "田".repeat(60) + "医"));
    assertEquals(60, counts.get("1田"));
    assertFalse(counts.containsKey("1医"));
    assertEquals(1, counts.get("2医"));
  }

  @Test
  void whatComesLateIsNotRead() {
    TextFeatures text = new TextFeatures("", "田".repeat(TextFeatures.MAX_CHARS) + "医");
    assertEquals(TextFeatures.MAX_CHARS, counts(text).get("2田"));
    assertFalse(counts(text).containsKey("2医"));
    assertEquals(TextFeatures.MAX_CHARS, text.letters());
  }

  @Test
  void lettersOfTheLeadCountOnce() {
    TextFeatures text = new TextFeatures("稻a", "田田b，1");
    assertEquals(5, text.letters());
    assertEquals(2, text.foreign());
    assertEquals(1, text.pairs());
  }

  @Test
  void occurrencesSayWhereTheyStand() {
    String title = "a稻田";
    String body = "，田稻田";
    TextFeatures text = new TextFeatures(title, body);
    int inTitle = 0;
    for (int o = 0; o < text.occurrences(); o++) {
      long key = text.key(text.feature(o));
      String from = text.inTitle(o) ? title : body;
      inTitle += text.inTitle(o) ? 1 : 0;
      assertEquals(name(key).substring(1, 2), from.substring(text.offset(o), text.offset(o) + 1));
      assertEquals(text.inTitle(o), TextFeatures.field(key) == TextFeatures.TITLE);
    }
    assertEquals(3, inTitle);
    assertEquals(3 + 5 + 5, text.occurrences());
  }

  @Test
  void aPairKnowsItsCharacters() {
    TextFeatures text = new TextFeatures("", "稻田医");
    int pairs = 0;
    for (int i = 0; i < text.size(); i++) {
      if (TextFeatures.isPair(text.key(i))) {
        pairs++;
        String both =
            name(text.key(text.left(i))).substring(1) + name(text.key(text.right(i))).substring(1);
        assertEquals(name(text.key(i)).substring(1), both);
      }
    }
    assertEquals(4, pairs);
  }

  @Test
  void gramsAreThoseOfAllFieldsOnceAndInOrder() {
    int[] expected = {'田' << 16, '稻' << 16, '稻' << 16 | '田'};
    assertArrayEquals(expected, new TextFeatures("稻田", "稻田").grams());
    assertTrue(new TextFeatures("", "abc 123，。").grams().length == 0);
  }
}
