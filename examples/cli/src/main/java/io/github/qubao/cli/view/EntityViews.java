package io.github.qubao.cli.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.cli.io.ArticleLine;
import io.github.qubao.cli.io.Printable;
import io.github.qubao.entity.Entities;
import io.github.qubao.entity.Entity;
import io.github.qubao.page.Article;
import io.github.qubao.page.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of people, places and organisations as FORMATS.md promises them. */
public final class EntityViews {
  /** The fields of what is told of names, wherever it is told. */
  static final List<String> NAMES =
      List.of(
          "mentions.start",
          "mentions.end",
          "mentions.text",
          "mentions.type",
          "mentions.probability",
          "mentions.title",
          "mentions.level",
          "entities",
          "entities.name",
          "entities.type",
          "entities.mentions");

  /** The fields of {@link #entities}. */
  public static final List<String> FIELDS = fields(List.of("id", "mentions"), NAMES);

  private EntityViews() {}

  static List<String> fields(List<String> first, List<String> then) {
    return Stream.concat(first.stream(), then.stream()).toList();
  }

  /** The names of a line's article. */
  public static ObjectNode entities(ArticleLine article, Entities entities) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.set("id", article.id());
    ArrayNode mentions = node.putArray("mentions");
    for (Entity e : entities.mentions()) {
      ObjectNode mention = mentions.addObject();
      mention.put("start", e.span().start()).put("end", e.span().end());
      put(mention, e);
    }
    putDistinct(node, entities);
    return node;
  }

  /** Puts the names of an article of a page, with spans into its paragraphs. */
  static void put(ObjectNode node, Article article, Entities entities) {
    ArrayNode mentions = node.putArray("mentions");
    int paragraph = 0;
    int offset = 0;
    List<TextBlock> paragraphs = article.paragraphs();
    for (Entity e : entities.mentions()) {
      // The body is the paragraphs with a line end behind each, and no name goes beyond a line.
      while (e.span().start() > offset + paragraphs.get(paragraph).text().length()) {
        offset += paragraphs.get(paragraph++).text().length() + 1;
      }
      ObjectNode mention = mentions.addObject().put("paragraph", paragraph);
      mention.put("start", e.span().start() - offset).put("end", e.span().end() - offset);
      put(mention, e);
    }
    putDistinct(node, entities);
  }

  private static void put(ObjectNode node, Entity e) {
    node.put("text", e.text()).put("type", e.type().name());
    node.put("probability", JsonViews.rounded(e.probability()));
    e.title().ifPresent(title -> node.put("title", title));
    e.level().ifPresent(level -> node.put("level", level.name().toLowerCase(Locale.ROOT)));
  }

  private static void putDistinct(ObjectNode node, Entities entities) {
    ArrayNode all = node.putArray("entities");
    for (Entities.Distinct d : entities.distinct()) {
      ObjectNode one = all.addObject().put("name", d.name()).put("type", d.type().name());
      ArrayNode mentions = one.putArray("mentions");
      d.mentions().forEach(mentions::add);
    }
  }

  /** Each name once, for people to read: people, places and organisations set apart by tabs. */
  public static String text(Entities entities) {
    return String.join(
        "\t",
        names(entities, Entity.Type.PERSON),
        names(entities, Entity.Type.PLACE),
        names(entities, Entity.Type.ORGANIZATION));
  }

  /** Each name of a type once, set apart by blanks. */
  static String names(Entities entities, Entity.Type type) {
    List<String> names = new ArrayList<>();
    for (Entities.Distinct d : entities.distinct()) {
      if (d.type() == type) {
        names.add(Printable.line(d.name()));
      }
    }
    return String.join(" ", names);
  }
}
