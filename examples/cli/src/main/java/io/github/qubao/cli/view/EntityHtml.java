package io.github.qubao.cli.view;

import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import java.util.List;
import java.util.Optional;

/** The people, places and offices that an article names, beside it in the report. */
final class EntityHtml {
  private EntityHtml() {}

  /** Who, where and which offices an article names, each once, people with their title. */
  static void list(StringBuilder out, Entities entities) {
    list(out, entities, Entity.Type.PERSON, "人物");
    list(out, entities, Entity.Type.PLACE, "地点");
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
      out.append("<li class=\"").append(Marks.css(type)).append("\">");
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
}
