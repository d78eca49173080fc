package io.github.qubao.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The texts that are segmented: a file of the user's, a line a text, or the articles written for
 * this project.
 */
final class Corpus {
  /** The name of the project's own articles. */
  static final String SAMPLE = "sample";

  private Corpus() {}

  static String[] read(String corpus) {
    try {
      return corpus.equals(SAMPLE) ? sample() : file(Path.of(corpus));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read corpus " + corpus, e);
    }
  }

  /** Of a file of gold the text, without the blanks between the words. */
  private static String[] file(Path path) throws IOException {
    boolean gold = path.toString().endsWith(GoldFiles.SUFFIX);
    String[] lines =
        Files.readAllLines(path).stream()
            .map(l -> gold ? l.replace(" ", "") : l)
            .filter(l -> !l.isBlank())
            .toArray(String[]::new);
    if (lines.length == 0) {
      throw new IOException("the file holds no text");
    }
    return lines;
  }

  private static String[] sample() {
    List<String> texts = new ArrayList<>();
    for (LabelledText a : labelled()) {
      texts.add(a.title());
      texts.addAll(List.of(a.body().split("\n")));
    }
    return texts.toArray(String[]::new);
  }

  /** Title and text of each of the project's own articles. */
  static String[][] articles() {
    return labelled().stream()
        .map(a -> new String[] {a.title(), a.body()})
        .toArray(String[][]::new);
  }

  /** The project's own articles with their topics. */
  static List<LabelledText> labelled() {
    List<LabelledText> articles = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in =
            Objects.requireNonNull(Corpus.class.getResourceAsStream("district-articles.jsonl"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode n = mapper.readTree(line);
        articles.add(
            new LabelledText(
                n.get("title").textValue(),
                n.get("text").textValue(),
                new Topic(n.get("topic").textValue())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the sample articles", e);
    }
    return articles;
  }

  static long chars(String[] texts) {
    long n = 0;
    for (String t : texts) {
      n += t.length();
    }
    return n;
  }
}
