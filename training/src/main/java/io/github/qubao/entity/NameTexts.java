package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stateless. The texts that {@link NameModel} is trained on, with their marked names and with what
 * the rules found in them before anybody had mended the rules by them: what the rules of today find
 * there would teach to trust them too much.
 */
final class NameTexts {
  private static final Path FOLDER = Path.of("training/src/main/data/names");

  private static final Path ARTICLES = Path.of("training/src/main/data/articles");

  /** The passages that teach, a set each: 8, 9, 12 and 13 are kept aside. */
  private static final List<Integer> PASSAGES = List.of(1, 2, 3, 4, 5, 6, 7, 10, 11, 14, 15);

  private static final Path PAGES = Path.of("training/src/main/data/pages/articles.jsonl");

  /** Of the written articles the names of the last two files are kept aside. */
  private static final int ARTICLE_FILES = 6;

  /** The rules had been mended by them, and their names are easier: each span counts for less. */
  private static final float OF_ARTICLES = 0.2f;

  private static final float OF_COUNTY = 0.4f;

  /** They are few, and national news has other names. */
  private static final float OF_BROADCASTS = 2.5f;

  /** The rules are right in all of them, which is not so elsewhere. */
  private static final float OF_SENTENCES = 0.5f;

  /** Of so many items of the news one is read, with the names that the rules of today find. */
  private static final int ONE_OF = 60;

  /** Nobody has marked them: they tell only that the rules serve national news well. */
  private static final float OF_NEWS = 0.5f;

  private NameTexts() {}

  /**
   * A name that somebody marked or a rule found; probability 1 of one that is marked.
   *
   * @param end behind its last UTF-16 unit
   */
  record Name(int start, int end, Entity.Type type, double probability) {}

  /**
   * A text with its names.
   *
   * @param set whose errors belong together
   * @param weight how much each of its spans counts
   */
  record Marked(String set, float weight, String text, List<Name> names, List<Name> found) {
    Words words(Segmenter segmenter) {
      return new Words(Document.plain(text), List.copyOf(segmenter.tag(text)), segmenter);
    }

    /** What the rules found, as far as the words of today are those. */
    Names found(Words words) {
      Map<Integer, Integer> starts = new HashMap<>();
      Map<Integer, Integer> ends = new HashMap<>();
      for (int i = 0; i < words.size(); i++) {
        starts.put(words.start(i), i);
        ends.put(words.end(i), i);
      }
      Names names = new Names(words);
      for (Name f : found) {
        Integer first = starts.get(f.start());
        Integer last = ends.get(f.end());
        if (first != null && last != null) {
          names.add(first, last + 1 - first, f.type(), f.probability());
        }
      }
      return names;
    }
  }

  /** All of them; the broadcasts' texts are in the shared data. */
  static List<Marked> read(Path shared) throws IOException {
    List<Marked> out = new ArrayList<>();
    for (int n : PASSAGES) {
      String name = "passages-" + n;
      Path rules = FOLDER.resolve("rules/" + name + ".tsv");
      addFile(FOLDER.resolve("read/" + name + ".jsonl"), name, 1, names(rules), out);
    }
    Map<String, List<Name>> rules = names(FOLDER.resolve("rules/articles.tsv"));
    for (int n = 1; n <= ARTICLE_FILES; n++) {
      Path file = ARTICLES.resolve("articles-" + n + ".jsonl");
      addFile(file, "articles", OF_ARTICLES, rules, out);
    }
    addFile(
        FOLDER.resolve("county.jsonl"),
        "county",
        OF_COUNTY,
        names(FOLDER.resolve("rules/county.tsv")),
        out);
    addFile(
        FOLDER.resolve("sentences.jsonl"),
        "sentences",
        OF_SENTENCES,
        names(FOLDER.resolve("rules/sentences.tsv")),
        out);
    addPages(out);
    addBroadcasts(shared, out);
    addNews(shared, out);
    return out;
  }

  private static void addFile(
      Path file, String set, float weight, Map<String, List<Name>> rules, List<Marked> out)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      String text =
          row.has("text")
              ? row.get("text").textValue()
              : row.get("title").textValue() + "\n" + row.get("body").textValue();
      List<Name> names = new ArrayList<>();
      for (JsonNode e : row.get("entities")) {
        Entity.Type type = Entity.Type.valueOf(e.get("type").textValue());
        names.add(new Name(e.get("start").intValue(), e.get("end").intValue(), type, 1));
      }
      out.add(new Marked(set, weight, text, names, of(rules, row.get("id").textValue())));
    }
  }

  /** Whole articles that are built as real pages are, with what a site has around them. */
  private static void addPages(List<Marked> out) throws IOException {
    Map<String, List<Name>> marks = names(FOLDER.resolve("pages.tsv"));
    Map<String, List<Name>> rules = names(FOLDER.resolve("rules/pages.tsv"));
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(PAGES)) {
      JsonNode row = mapper.readTree(line);
      String id = row.get("id").textValue();
      List<Name> names = marks.get(id);
      if (names != null) {
        out.add(new Marked("pages", 1, row.get("body").textValue(), names, of(rules, id)));
      }
    }
  }

  private static void addBroadcasts(Path shared, List<Marked> out) throws IOException {
    Map<String, List<Name>> marks = names(FOLDER.resolve("broadcasts.tsv"));
    Map<String, List<Name>> rules = names(FOLDER.resolve("rules/broadcasts.tsv"));
    int many = 0;
    for (String set : List.of("news-2022-spring", "news-2022-2025")) {
      for (NewsSet item : NewsSet.read(shared, set)) {
        List<Name> names = marks.get(item.id());
        if (names != null) {
          out.add(
              new Marked("broadcasts", OF_BROADCASTS, item.text(), names, of(rules, item.id())));
          many++;
        }
      }
    }
    if (many != marks.size()) {
      throw new IOException("the shared data has only " + many + " of " + marks.size() + " items");
    }
  }

  private static void addNews(Path shared, List<Marked> out) throws IOException {
    List<NewsSet> items = NewsSet.read(shared, "news-2022-2025");
    Segmenter segmenter = Segmenter.create();
    for (int i = 0; i < items.size(); i += ONE_OF) {
      String text = items.get(i).text();
      Words words = new Marked("news", 1, text, List.of(), List.of()).words(segmenter);
      Names names = new Names(words);
      EntityRecognizer.findByRules(words, names);
      List<Name> found = new ArrayList<>();
      for (Entity e : names.toList()) {
        found.add(new Name(e.span().start(), e.span().end(), e.type(), e.probability()));
      }
      out.add(new Marked("news", OF_NEWS, text, found, found));
    }
  }

  private static List<Name> of(Map<String, List<Name>> rules, String id) throws IOException {
    List<Name> found = rules.get(id);
    if (found == null) {
      throw new IOException("it is not told what the rules found in " + id);
    }
    return found;
  }

  /**
   * An id a line and, after tabs, start, end, type and, if a rule found it, probability of each.
   */
  private static Map<String, List<Name>> names(Path file) throws IOException {
    Map<String, List<Name>> out = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      List<Name> names = new ArrayList<>();
      for (int i = 1; i < cells.length; i++) {
        String[] f = cells[i].split(",");
        names.add(
            new Name(
                Integer.parseInt(f[0]),
                Integer.parseInt(f[1]),
                Entity.Type.valueOf(f[2]),
                f.length > 3 ? Double.parseDouble(f[3]) : 1));
      }
      out.put(cells[0], names);
    }
    return out;
  }
}
