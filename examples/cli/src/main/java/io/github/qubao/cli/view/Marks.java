package io.github.qubao.cli.view;

import io.github.qubao.entity.Entity;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import io.github.qubao.topic.Classification;
import java.util.List;
import java.util.Locale;

/**
 * Not thread-safe. What is marked in a text: the sentences of the summary, names, the words that
 * spoke for the topic, and what OCR doubts. These overlap; the text is cut wherever one of them
 * begins or ends.
 */
final class Marks {
  private static final int SUMMARY = 1;
  private static final int EVIDENCE = 2;

  /** A name begins: another of its type may end there. */
  private static final int BEGIN = 4;

  /** OCR doubts it. */
  private static final int DOUBT = 8;

  /** The bits from here on are the type of a name, counted from 1. */
  private static final int TYPE = 16;

  /** What holds at each character. */
  private final byte[] marks;

  private final String topic;

  /** What is marked in an article's body; all spans count from its start. */
  static Marks ofBody(
      String body, Summary summary, List<Entity> names, Classification topic, String css) {
    Marks marks = new Marks(body, css);
    summary.sentences().forEach(s -> marks.set(s.span(), SUMMARY));
    names.forEach(e -> marks.name(e));
    topic.evidence().forEach(e -> e.bodySpan().ifPresent(s -> marks.set(s, EVIDENCE)));
    return marks;
  }

  /** What is marked in a title. */
  static Marks ofTitle(String title, Classification topic, String css) {
    Marks marks = new Marks(title, css);
    topic.evidence().forEach(e -> e.titleSpan().ifPresent(s -> marks.set(s, EVIDENCE)));
    return marks;
  }

  /**
   * Marks what OCR doubts of a part of the text.
   *
   * @param offset where the part begins
   */
  void doubt(List<Span> doubtful, int offset) {
    doubtful.forEach(s -> set(new Span(offset + s.start(), offset + s.end()), DOUBT));
  }

  private Marks(String text, String topic) {
    this.marks = new byte[text.length()];
    this.topic = topic;
  }

  private void set(Span span, int mark) {
    for (int i = span.start(); i < Math.min(span.end(), marks.length); i++) {
      marks[i] |= (byte) mark;
    }
  }

  private void name(Entity e) {
    set(e.span(), TYPE * (1 + e.type().ordinal()));
    set(new Span(e.span().start(), e.span().start() + 1), BEGIN);
  }

  /**
   * Writes a part of the text.
   *
   * @param offset where it begins in the text
   */
  void write(StringBuilder out, String part, int offset) {
    int at = 0;
    int before = 0;
    while (at < part.length()) {
      int mark = at(offset + at);
      int end = at + 1;
      while (end < part.length()
          && (at(offset + end) == (mark & ~BEGIN)
              || Character.isSurrogatePair(part.charAt(end - 1), part.charAt(end)))) {
        end++;
      }
      turn(out, before, mark);
      boolean evidence = (mark & EVIDENCE) != 0;
      boolean doubt = (mark & DOUBT) != 0;
      out.append(evidence ? "<b class=\"evidence " + topic + "\">" : "")
          .append(doubt ? "<span class=\"doubt\" title=\"识别存疑\">" : "")
          .append(HtmlReport.escape(part.substring(at, end)))
          .append(doubt ? "</span>" : "")
          .append(evidence ? "</b>" : "");
      before = mark & ~BEGIN;
      at = end;
    }
    turn(out, before, 0);
  }

  /** Ends and begins the elements that change: names stand within the summary's sentences. */
  private static void turn(StringBuilder out, int before, int mark) {
    boolean summary = ((before ^ mark) & SUMMARY) != 0;
    boolean name = summary || (mark & BEGIN) != 0 || before / TYPE != mark / TYPE;
    out.append(name && before / TYPE > 0 ? "</span>" : "");
    if (summary) {
      out.append((mark & SUMMARY) != 0 ? "<mark>" : "</mark>");
    }
    if (name && mark / TYPE > 0) {
      String css = css(Entity.Type.values()[mark / TYPE - 1]);
      out.append("<span class=\"").append(css).append("\">");
    }
  }

  private int at(int index) {
    return index < marks.length ? marks[index] : 0;
  }

  /** The style of a name. */
  static String css(Entity.Type type) {
    return "n-" + type.name().toLowerCase(Locale.ROOT);
  }
}
