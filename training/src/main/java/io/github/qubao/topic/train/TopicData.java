package io.github.qubao.topic.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.topic.Topic;
import io.github.qubao.training.NewsSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the built-in topic model is made from and measured on.
 *
 * @param sources labelled articles by where they come from
 * @param dev labelled articles of 2025, none if their labels are not there: they only measure
 * @param apart labelled articles of other sources that only measure
 * @param unlabelled all items of 2022 to 2024, without labels
 */
record TopicData(
    List<Source> sources,
    List<LabelledText> dev,
    List<LabelledText> apart,
    List<String> unlabelled) {
  /**
   * Immutable. Labelled articles of one source.
   *
   * @param name what a table calls it
   * @param articles by date, or as they were written
   * @param many whether they are enough to hold some out and still know the source; of few, all are
   *     held out at once
   * @param hard more that teach, but are never held out: items that an earlier model was least sure
   *     of and the counter-examples are no sample of what is to be classified
   */
  record Source(String name, List<LabelledText> articles, boolean many, List<LabelledText> hard) {
    /** All of them. */
    List<LabelledText> all() {
      return Stream.concat(articles.stream(), hard.stream()).toList();
    }
  }

  /** The other sources: the broadcast of an earlier spring, and notices of health offices. */
  private static final List<String> OTHER_SOURCES =
      List.of("news-2022-spring", "health-notices-2020");

  /** What the web left in the texts of other sources. */
  private static final Pattern COMMENT = Pattern.compile("<!--[^>]{0,99}-->");

  /** What their items' ids begin with. */
  private static final String SPRING = "yk-";

  private static final String NOTICES = "dx-";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DEV_YEAR = 2025;

  private static final int PROSE_FILES = 4;

  /** District news is what the model is for, and there is little of it. */
  private static final int DISTRICT_WEIGHT = 2;

  /**
   * Reads everything.
   *
   * @param shared the folder of the shared data
   * @param own the folder of the labels and articles kept in the repository
   */
  static TopicData read(Path shared, Path own) throws IOException {
    List<NewsSet> news = NewsSet.read(shared);
    Map<String, String[]> labels = new LinkedHashMap<>();
    readLabels(shared.resolve("data/topics-train.tsv"), labels);
    readLabels(own.resolve("labels.tsv"), labels);
    int likely = labels.size();
    Map<String, String[]> hard = new LinkedHashMap<>();
    readLabels(own.resolve("least-sure.tsv"), hard);
    labels.putAll(hard);
    if (labels.size() != likely + hard.size()) {
      throw new IOException("least-sure.tsv has labels that other files have too");
    }
    List<LabelledText> train = new ArrayList<>();
    List<LabelledText> leastSure = new ArrayList<>();
    for (NewsSet item : news) {
      String[] label = labels.remove(item.id());
      if (label != null) {
        if (item.year() >= DEV_YEAR) {
          throw new IOException(item.id() + " is of the year that is kept for measuring");
        }
        (hard.containsKey(item.id()) ? leastSure : train).add(labelled(item, label));
      }
    }
    if (!labels.isEmpty()) {
      throw new IOException("labels of items that the news set does not have: " + labels.keySet());
    }
    Map<String, NewsSet> others = otherSources(shared);
    Path more = own.resolve("other-sources.tsv");
    List<Source> sources =
        List.of(
            new Source("broadcast, 2022 to 2024", train, true, leastSure),
            few("broadcast, spring 2022", labelled(more, SPRING, others)),
            few("notices of health offices", labelled(more, NOTICES, others)),
            new Source("district articles, written", districtArticles(own), true, List.of()),
            new Source("longer articles, written", proseArticles(own, false), true, List.of()),
            few("letters and other forms, written", written(own.resolve("other-forms.jsonl"))),
            few("openings, written", written(own.resolve("openings.jsonl"))),
            few("web news and clippings, written", written(own.resolve("web-news.jsonl"))),
            new Source("counter-examples, written", List.of(), false, counterExamples(own, false)));
    Map<String, String[]> devLabels = new LinkedHashMap<>();
    Path measuring = shared.resolve("data/topics-dev.tsv");
    if (Files.exists(measuring)) {
      readLabels(measuring, devLabels);
    }
    List<LabelledText> dev = new ArrayList<>();
    for (NewsSet item : news) {
      String[] label = devLabels.get(item.id());
      if (label != null) {
        dev.add(labelled(item, label));
      }
    }
    List<String> unlabelled =
        news.stream()
            .filter(n -> n.year() < DEV_YEAR)
            .map(n -> n.title() + '\n' + n.text())
            .toList();
    return new TopicData(
        sources, dev, labelled(own.resolve("other-sources-apart.tsv"), "", others), unlabelled);
  }

  private static Source few(String name, List<LabelledText> articles) {
    return new Source(name, articles, false, List.of());
  }

  /** The articles of which some can be held out. */
  List<LabelledText> train() {
    return sources.stream().filter(Source::many).flatMap(s -> s.articles().stream()).toList();
  }

  /** The articles of each source that is held out whole. */
  List<List<LabelledText>> heldOut() {
    return sources.stream()
        .filter(s -> !s.many() && !s.articles().isEmpty())
        .map(Source::articles)
        .toList();
  }

  /** The articles that are never held out. */
  List<LabelledText> hard() {
    return sources.stream().flatMap(s -> s.hard().stream()).toList();
  }

  /** All articles that teach beside {@link #train}. */
  List<LabelledText> teaching() {
    return Stream.concat(heldOut().stream().flatMap(List::stream), hard().stream()).toList();
  }

  /** By id; an id that stands twice is none. */
  private static Map<String, NewsSet> otherSources(Path shared) throws IOException {
    Map<String, NewsSet> out = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (String source : OTHER_SOURCES) {
      for (NewsSet item : NewsSet.read(shared, source)) {
        String text = COMMENT.matcher(item.text()).replaceAll("");
        if (out.put(item.id(), new NewsSet(item.id(), item.title(), text)) != null) {
          twice.add(item.id());
        }
      }
    }
    out.keySet().removeAll(twice);
    return out;
  }

  /** The labelled items whose ids begin so. */
  private static List<LabelledText> labelled(Path file, String prefix, Map<String, NewsSet> items)
      throws IOException {
    Map<String, String[]> labels = new LinkedHashMap<>();
    readLabels(file, labels);
    List<LabelledText> out = new ArrayList<>();
    for (Map.Entry<String, String[]> label : labels.entrySet()) {
      NewsSet item = items.get(label.getKey());
      if (item == null) {
        throw new IOException(file + ": no item, or two, of id " + label.getKey());
      }
      if (item.id().startsWith(prefix)) {
        out.add(labelled(item, label.getValue()));
      }
    }
    return out;
  }

  /**
   * Lines of id, topic, second topic or {@code -}; a later file has the say. How sure the reader
   * was, which the founders' files add, is not used.
   */
  private static void readLabels(Path file, Map<String, String[]> into) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (cells.length < 3 || Topic.builtIn().stream().noneMatch(t -> t.name().equals(cells[1]))) {
        throw new IOException(file + ": not a label: " + line);
      }
      into.put(cells[0], cells);
    }
  }

  private static LabelledText labelled(NewsSet item, String[] label) {
    return new LabelledText(item.title(), item.text(), new Topic(label[1]), second(label[2]));
  }

  private static Optional<Topic> second(String cell) {
    return cell.equals("-") || cell.isEmpty() ? Optional.empty() : Optional.of(new Topic(cell));
  }

  /** The articles written for this project, in the manner of district news. */
  static List<LabelledText> districtArticles(Path own) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    out.addAll(written(own.resolve("district-articles.jsonl")));
    out.addAll(written(own.resolve("office-articles.jsonl")));
    return out;
  }

  private static List<LabelledText> written(Path file) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode n = MAPPER.readTree(line);
      out.add(written(n, n.path("text").asText(), DISTRICT_WEIGHT));
    }
    return out;
  }

  /** Articles that lie elsewhere, in JSON Lines as the command line's evaluate reads them. */
  static List<LabelledText> labelledLines(Path file) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode n = MAPPER.readTree(line);
      out.add(written(n, n.path("text").asText(), 1));
    }
    return out;
  }

  private static LabelledText written(JsonNode n, String text, int weight) {
    return new LabelledText(
        n.path("title").asText(),
        text,
        new Topic(n.path("topic").asText()),
        second(n.path("second").asText("-")),
        weight);
  }

  /**
   * The articles written for summaries: of five one is kept apart to measure, as for summaries.
   *
   * @param apart those kept apart, or the others
   */
  static List<LabelledText> proseArticles(Path own, boolean apart) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (int n = 1; n <= PROSE_FILES; n++) {
      Path file = own.resolveSibling("articles").resolve("articles-" + n + ".jsonl");
      for (String line : Files.readAllLines(file)) {
        JsonNode article = MAPPER.readTree(line);
        String id = article.path("id").asText();
        if ((id.endsWith("0") || id.endsWith("5")) == apart) {
          out.add(written(article, article.path("body").asText(), 1));
        }
      }
    }
    return out;
  }

  /**
   * Pairs of texts that differ in their subject only.
   *
   * @param apart the even ones, which measure, or the odd ones, which teach
   */
  static List<LabelledText> counterExamples(Path own, boolean apart) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    for (String line : Files.readAllLines(own.resolve("counter-examples.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if ((Integer.parseInt(cells[0]) % 2 == 0) == apart) {
          Topic topic = new Topic(cells[1]);
          out.add(new LabelledText(cells[2], cells[3], topic, Optional.empty(), DISTRICT_WEIGHT));
        }
      }
    }
    return out;
  }
}
