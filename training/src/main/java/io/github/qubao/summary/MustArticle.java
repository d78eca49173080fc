package io.github.qubao.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.document.Document;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Immutable by use and thread-safe. An article and what a summary of it must have: strings of its
 * body, few enough that a summary that lacks one lacks news.
 *
 * @param must one at least
 */
record MustArticle(String id, String title, String body, List<String> must) {
  /** Sets of strings are tried one by one. */
  private static final int MOST = 16;

  /**
   * Reads JSON Lines: {@code id}, {@code title}, {@code body} and {@code must}, an array.
   *
   * @param articles JSON Lines too: title and body may stand there, by {@code id}
   * @throws IOException if a line lacks one of these, has no string or too many, or one that the
   *     body has not; it says which
   */
  static List<MustArticle> read(Path file, Path... articles) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, JsonNode> byId = new HashMap<>();
    for (Path f : articles) {
      for (String line : Files.readAllLines(f)) {
        JsonNode n = mapper.readTree(line);
        byId.put(n.path("id").asText(), n);
      }
    }
    List<MustArticle> out = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode n = mapper.readTree(line);
      JsonNode article = n.has("body") ? n : byId.getOrDefault(n.path("id").asText(), n);
      if (!n.path("id").isTextual()
          || !article.path("title").isTextual()
          || !article.path("body").isTextual()
          || !n.path("must").isArray()) {
        throw new IOException(
            file + ", line " + (out.size() + 1) + ": expected id, title, body and must");
      }
      out.add(
          of(
              n.get("id").textValue(),
              article.get("title").textValue(),
              article.get("body").textValue(),
              n.get("must")));
    }
    return out;
  }

  /** An article with what is written of it elsewhere. */
  static MustArticle of(String id, String title, String body, JsonNode must) throws IOException {
    List<String> strings = new ArrayList<>();
    for (JsonNode m : must) {
      if (!m.isTextual() || m.textValue().isEmpty() || !body.contains(m.textValue())) {
        throw new IOException(id + ": not in the body: " + m);
      }
      strings.add(m.textValue());
    }
    if (strings.isEmpty() || strings.size() > MOST) {
      throw new IOException(id + ": " + strings.size() + " strings");
    }
    return new MustArticle(id, title, body, List.copyOf(strings));
  }

  /** The share of the strings that a summary has. */
  double share(String summary) {
    return must.stream().filter(summary::contains).count() / (double) must.size();
  }

  /** The share that the first sentences have, as many as fit, at least one. */
  double leadShare(int maxChars) {
    StringBuilder lead = new StringBuilder();
    for (Span s : PickedArticle.fit(sentences(), maxChars)) {
      lead.append(s.in(body)).append('\n');
    }
    return share(lead.toString());
  }

  /** The most that whole sentences can have that fit. */
  double bestShare(int maxChars) {
    // How few characters have each set of the strings.
    int[] fewest = new int[1 << must.size()];
    Arrays.fill(fewest, Integer.MAX_VALUE);
    fewest[0] = 0;
    List<Span> sentences = sentences();
    for (Span s : sentences) {
      int has = has(s.in(body));
      for (int set = fewest.length - 1; set >= 0 && has != 0; set--) {
        if (fewest[set] <= maxChars - s.length()) {
          fewest[set | has] = Math.min(fewest[set | has], fewest[set] + s.length());
        }
      }
    }
    // The first may be longer, as it may in our summaries.
    int most = sentences.isEmpty() ? 0 : Integer.bitCount(has(sentences.get(0).in(body)));
    for (int set = 0; set < fewest.length; set++) {
      most = fewest[set] <= maxChars ? Math.max(most, Integer.bitCount(set)) : most;
    }
    return most / (double) must.size();
  }

  private List<Span> sentences() {
    return Prose.of(Document.plain(body)).sentences();
  }

  private int has(String sentence) {
    int out = 0;
    for (int k = 0; k < must.size(); k++) {
      out |= sentence.contains(must.get(k)) ? 1 << k : 0;
    }
    return out;
  }
}
