package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.NewsSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Stateless. The texts that {@link NameModel} is trained on, with their names: some that readers
 * have marked, and the news of the shared data with the names that an earlier recogniser found, one
 * of rules by hand (commit ee45dd52), which is worse but knows more words than the few texts have.
 */
final class NameTexts {
  private static final Path FOLDER = Path.of("training/src/main/data/names");

  private static final Path ARTICLES = Path.of("training/src/main/data/articles");

  /** The passages that teach, a set each: 12 and 13 are kept aside. */
  private static final List<Integer> PASSAGES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 15);

  /** So many files of whole articles teach besides. */
  private static final int PAGE_FILES = 2;

  private static final Path PAGES = Path.of("training/src/main/data/pages/articles.jsonl");

  /** Such articles whose names stand beside them. */
  private static final Path MARKED_PAGES = Path.of("training/src/main/data/pages/marked.jsonl");

  /** Of the written articles the names of the last two files are kept aside. */
  private static final int ARTICLE_FILES = 6;

  /** Their names are easier than those of real pages: each token counts for less. */
  private static final float OF_ARTICLES = 0.5f;

  private static final float OF_COUNTY = 0.7f;

  /** They are short and each shows a kind of its own. */
  private static final float OF_SENTENCES = 3;

  /** Nobody has marked them. */
  private static final float OF_NEWS = 0.25f;

  /** No name is told behind so many characters of an item. */
  private static final int MOST_OF_NEWS = 3000;

  private NameTexts() {}

  /**
   * A name in a text.
   *
   * @param end behind its last UTF-16 unit
   */
  record Name(int start, int end, Entity.Type type) {}

  /**
   * A text with its names.
   *
   * @param set whose errors belong together
   * @param weight how much each of its tokens counts
   */
  record Marked(String set, float weight, String text, List<Name> names) {
    Words words(Segmenter segmenter) {
      return new Words(Document.plain(text), List.copyOf(segmenter.tag(text)), segmenter);
    }
  }

  /** All of them; the broadcasts' texts are in the shared data. */
  static List<Marked> read(Path shared) throws IOException {
    List<Marked> out = new ArrayList<>();
    for (int n : PASSAGES) {
      String name = "passages-" + n;
      addFile(FOLDER.resolve("read/" + name + ".jsonl"), name, 1, out);
    }
    for (int n = 1; n <= ARTICLE_FILES; n++) {
      addFile(ARTICLES.resolve("articles-" + n + ".jsonl"), "articles", OF_ARTICLES, out);
    }
    addFile(FOLDER.resolve("county.jsonl"), "county", OF_COUNTY, out);
    addFile(FOLDER.resolve("sentences.jsonl"), "sentences", OF_SENTENCES, out);
    for (int n = 1; n <= PAGE_FILES; n++) {
      addFile(FOLDER.resolve("read/pages-" + n + ".jsonl"), "pages", 1, out);
    }
    addFile(MARKED_PAGES, "pages", 1, out);
    addPages(out);
    addBroadcasts(shared, out);
    addNews(shared, out);
    return out;
  }

  private static void addFile(Path file, String set, float weight, List<Marked> out)
      throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode row = mapper.readTree(line);
      String text = text(row, file);
      List<Name> names = new ArrayList<>();
      for (JsonNode e : row.get("entities")) {
        Entity.Type type = Entity.Type.valueOf(e.get("type").textValue());
        names.add(new Name(e.get("start").intValue(), e.get("end").intValue(), type));
      }
      out.add(new Marked(set, weight, text, names));
    }
  }

  /** What the offsets of names are into: in written articles the title is a line of it. */
  private static String text(JsonNode row, Path file) {
    String text = row.path(row.has("text") ? "text" : "body").textValue();
    return row.has("text") || file.equals(MARKED_PAGES)
        ? text
        : row.get("title").textValue() + "\n" + text;
  }

  /** Whole articles that are built as real pages are, with what a site has around them. */
  private static void addPages(List<Marked> out) throws IOException {
    Map<String, List<Name>> marks = names(FOLDER.resolve("pages.tsv"));
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(PAGES)) {
      JsonNode row = mapper.readTree(line);
      String id = row.get("id").textValue();
      List<Name> names = marks.get(id);
      if (names != null) {
        out.add(new Marked("pages", 1, row.get("body").textValue(), names));
      }
    }
  }

  private static void addBroadcasts(Path shared, List<Marked> out) throws IOException {
    Map<String, List<Name>> marks = names(FOLDER.resolve("broadcasts.tsv"));
    int many = 0;
    for (String set : List.of("news-2022-spring", "news-2022-2025")) {
      for (NewsSet item : NewsSet.read(shared, set)) {
        List<Name> names = marks.get(item.id());
        if (names != null) {
          out.add(new Marked("broadcasts", 1, item.text(), names));
          many++;
        }
      }
    }
    if (many != marks.size()) {
      throw new IOException("the shared data has only " + many + " of " + marks.size() + " items");
    }
  }

  private static void addNews(Path shared, List<Marked> out) throws IOException {
    Map<String, String> found = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve("news.tsv.gz"))),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t", 2);
        found.put(cells[0], cells.length > 1 ? cells[1] : "");
      }
    }
    Set<String> marked = names(FOLDER.resolve("broadcasts.tsv")).keySet();
    for (String set : List.of("news-2022-2025", "news-2022-spring", "health-notices-2020")) {
      for (NewsSet item : NewsSet.read(shared, set)) {
        if (marked.contains(item.id())) {
          continue;
        }
        String names = found.get(item.id());
        if (names == null) {
          throw new IOException("it is not told which names there are in " + item.id());
        }
        String text = item.text();
        text = text.substring(0, Math.min(MOST_OF_NEWS, text.length()));
        out.add(new Marked("news", OF_NEWS, text, steps(names)));
      }
    }
  }

  /** Of each name how far it is from the last one's end, its type, and its length: 33P3. */
  private static List<Name> steps(String line) {
    List<Name> out = new ArrayList<>();
    int at = 0;
    for (String cell : line.isEmpty() ? new String[0] : line.split("\t")) {
      int letter = 0;
      while (Character.isDigit(cell.charAt(letter))) {
        letter++;
      }
      int start = at + Integer.parseInt(cell.substring(0, letter));
      at = start + Integer.parseInt(cell.substring(letter + 1));
      int type = "PLO".indexOf(cell.charAt(letter));
      out.add(new Name(start, at, Entity.Type.values()[type]));
    }
    return out;
  }

  /** An id a line and, after tabs, start, end and type of each name. */
  private static Map<String, List<Name>> names(Path file) throws IOException {
    Map<String, List<Name>> out = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      List<Name> names = new ArrayList<>();
      for (int i = 1; i < cells.length; i++) {
        String[] f = cells[i].split(",");
        Entity.Type type = Entity.Type.valueOf(f[2]);
        names.add(new Name(Integer.parseInt(f[0]), Integer.parseInt(f[1]), type));
      }
      out.put(cells[0], names);
    }
    return out;
  }
}
