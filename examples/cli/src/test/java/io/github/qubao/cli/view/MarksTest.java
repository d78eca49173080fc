package io.github.qubao.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.Qubao;
import io.github.qubao.entity.Entity;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MarksTest {
  private static final Classification ANY = Qubao.create().analyze("", "今天开会。").topic();

  /** Marks by hand: all spans count from the start of the text. */
  private static String marked(
      String text, List<Span> summary, List<Entity> names, List<Span> evidence) {
    Classification c = ANY;
    Classification topic =
        new Classification(
            c.mostProbable(),
            c.probabilities(),
            c.decision(),
            evidence.stream().map(s -> new Classification.Evidence("x", 1, null, s)).toList());
    Summary sentences =
        new Summary(
            summary.stream()
                .map(s -> new Summary.Sentence(text.substring(s.start(), s.end()), s, false))
                .toList());
    StringBuilder out = new StringBuilder();
    Marks.ofBody(text, sentences, names, topic, "t").write(out, text, 0);
    return out.toString();
  }

  private static Entity name(String text, int start, int end, Entity.Type type) {
    return new Entity(
        text.substring(start, end),
        type,
        new Span(start, end),
        1,
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void cutsWhereverAMarkBeginsOrEnds() {
    String text = "甲乙丙丁戊己";
    assertEquals(
        "甲<mark>乙<span class=\"n-person\">丙<b class=\"evidence"
            + " t\">丁</b></span></mark><b class=\"evidence t\">戊</b>己",
        marked(
            text,
            List.of(new Span(1, 4)),
            List.of(name(text, 2, 4, Entity.Type.PERSON)),
            List.of(new Span(3, 5))));
  }

  @Test
  void namesSideBySideAreTwo() {
    String text = "甲乙";
    assertEquals(
        "<span class=\"n-place\">甲</span><span class=\"n-place\">乙</span>",
        marked(
            text,
            List.of(),
            List.of(name(text, 0, 1, Entity.Type.PLACE), name(text, 1, 2, Entity.Type.PLACE)),
            List.of()));
  }

  /** Whatever overlaps, the text stays what it was and the elements close in order. */
  @Test
  void anyMarksKeepTheText() {
    SplittableRandom random = new SplittableRandom(18);
    String text = "一<二&三😀四\"五六七八😀九十";
    for (int run = 0; run < 500; run++) {
      List<List<Span>> spans = new ArrayList<>();
      for (int kind = 0; kind < 3; kind++) {
        List<Span> some = new ArrayList<>();
        for (int at = random.nextInt(6); at < text.length(); ) {
          int end = Math.min(text.length(), at + 1 + random.nextInt(6));
          some.add(new Span(at, end));
          at = end + random.nextInt(4);
        }
        spans.add(some);
      }
      Entity.Type[] types = Entity.Type.values();
      List<Entity> names =
          spans.get(1).stream()
              .map(s -> name(text, s.start(), s.end(), types[s.start() % types.length]))
              .toList();
      String html = marked(text, spans.get(0), names, spans.get(2));
      assertEquals(HtmlReport.escape(text), html.replaceAll("<[^<>]*>", ""), html);
      String left = html.replaceAll("[^<>]*(<[^<> ]*)[^<>]*>[^<>]*", "$1>");
      for (String before = ""; !before.equals(left); ) {
        before = left;
        left = left.replaceAll("<(mark|span|b)></\\1>", "");
      }
      assertEquals("", left, html);
    }
  }
}
