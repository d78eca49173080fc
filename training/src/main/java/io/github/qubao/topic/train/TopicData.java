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

/**
 * What the built-in topic model is made from and measured on.
 *
 * @param train labelled articles of 2022 to 2024, by date, then those written for the project
 * @param teaching more that teach, but do not calibrate: items that an earlier model was least sure
 *     of and the counter-examples are too hard, of other sources and forms there are too few to
 *     hold some out and still know the others
 * @param dev labelled articles of 2025, none if their labels are not there: they only measure
 * @param apart labelled articles of other sources that only measure
 * @param unlabelled all items of 2022 to 2024, without labels
 */
record TopicData(
    List<LabelledText> train,
    List<LabelledText> teaching,
    List<LabelledText> dev,
    List<LabelledText> apart,
    List<String> unlabelled) {
  /** The other sources: the broadcast of an earlier spring, and notices of health offices. */
  private static final List<String> OTHER_SOURCES =
      List.of("news-2022-spring", "health-notices-2020");

  /** What the web left in the texts of other sources. */
  private static final Pattern COMMENT = Pattern.compile("<!--[^>]{0,99}-->");

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
    List<LabelledText> teaching = new ArrayList<>();
    for (NewsSet item : news) {
      String[] label = labels.remove(item.id());
      if (label != null) {
        if (item.year() >= DEV_YEAR) {
          throw new IOException(item.id() + " is of the year that is kept for measuring");
        }
        (hard.containsKey(item.id()) ? teaching : train).add(labelled(item, label));
      }
    }
    teaching.addAll(counterExamples(own, false));
    if (!labels.isEmpty()) {
      throw new IOException("labels of items that the news set does not have: " + labels.keySet());
    }
    Map<String, NewsSet> others = otherSources(shared);
    teaching.addAll(labelled(own.resolve("other-sources.tsv"), others));
    teaching.addAll(written(own.resolve("other-forms.jsonl")));
    teaching.addAll(written(own.resolve("openings.jsonl")));
    teaching.addAll(written(own.resolve("web-news.jsonl")));
    train.addAll(districtArticles(own));
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
        train, teaching, dev, labelled(own.resolve("other-sources-apart.tsv"), others), unlabelled);
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

  private static List<LabelledText> labelled(Path file, Map<String, NewsSet> items)
      throws IOException {
    Map<String, String[]> labels = new LinkedHashMap<>();
    readLabels(file, labels);
    List<LabelledText> out = new ArrayList<>();
    for (Map.Entry<String, String[]> label : labels.entrySet()) {
      NewsSet item = items.get(label.getKey());
      if (item == null) {
        throw new IOException(file + ": no item, or two, of id " + label.getKey());
      }
      out.add(labelled(item, label.getValue()));
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

  /** The articles written for this project, in the manner of district news, that teach. */
  static List<LabelledText> districtArticles(Path own) throws IOException {
    List<LabelledText> out = new ArrayList<>();
    out.addAll(written(own.resolve("district-articles.jsonl")));
    out.addAll(written(own.resolve("office-articles.jsonl")));
    out.addAll(proseArticles(own, false));
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
