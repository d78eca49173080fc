package io.github.qubao.cli.view;

import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.page.TextBlock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of people, places and organisations in the report. */
final class EntityHtml {
  private EntityHtml() {}

  /** Who and which offices an article names, each once, people with their title. */
  static void list(StringBuilder out, Entities entities) {
    list(out, entities, Entity.Type.PERSON, "人物");
    list(out, entities, Entity.Type.ORGANIZATION, "机构");
  }

  private static void list(StringBuilder out, Entities entities, Entity.Type type, String label) {
    List<Entities.Distinct> names =
        entities.distinct().stream().filter(d -> d.type() == type).toList();
    if (names.isEmpty()) {
      return;
    }
    out.append("<ul class=\"names\" aria-label=\"").append(label).append("\">");
    for (Entities.Distinct d : names) {
      out.append("<li class=\"").append(css(type)).append("\">");
      out.append(HtmlReport.escape(d.name()));
      title(d, entities.mentions()).ifPresent(t -> small(out, t));
      out.append("</li>");
    }
    out.append("</ul>\n");
  }

  private static void small(StringBuilder out, String title) {
    out.append(" <small>").append(HtmlReport.escape(title)).append("</small>");
  }

  /** The first title that the text gives a person. */
  private static Optional<String> title(Entities.Distinct d, List<Entity> mentions) {
    return d.mentions().stream().flatMap(i -> mentions.get(i).title().stream()).findFirst();
  }

  /**
   * Writes {@code text[start, end)} of a paragraph with its names and what OCR doubts marked.
   *
   * @param offset where the paragraph begins in what the names' spans count from
   */
  static void mark(
      StringBuilder out, TextBlock block, int start, int end, int offset, List<Entity> names) {
    String text = block.text();
    int at = start;
    for (Entity e : names) {
      int from = Math.max(at, e.span().start() - offset);
      int to = Math.min(end, e.span().end() - offset);
      if (from < to) {
        DoubtHtml.text(out, text, at, from, block.doubtful());
        out.append("<span class=\"").append(css(e.type())).append("\">");
        DoubtHtml.text(out, text, from, to, block.doubtful());
        out.append("</span>");
        at = to;
      }
    }
    DoubtHtml.text(out, text, at, end, block.doubtful());
  }

  /** The names between two offsets; the names rise. */
  static List<Entity> within(List<Entity> names, int start, int end) {
    int from = firstFrom(names, start);
    return names.subList(from, Math.max(from, firstFrom(names, end)));
  }

  private static int firstFrom(List<Entity> names, int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String css(Entity.Type type) {
    return "n-" + type.name().toLowerCase(Locale.ROOT);
  }
}
