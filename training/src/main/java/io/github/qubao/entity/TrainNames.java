package io.github.qubao.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Trains {@link NameModel}. Takes what each text of a file counts and the file, {@code
 * 0.2=articles.jsonl}, for each: a JSON object a line, with a text ({@code text}, or {@code title}
 * and {@code body}), its names ({@code mentions} or {@code entities}) and what the rules found in it
 * before they were mended by it ({@code found}, with the {@code probability} of each). Without that
 * the rules of today are asked; of texts by which they were mended that teaches to trust them too
 * much. The same files make the same bytes.
 */
public final class TrainNames {
  private TrainNames() {}

  /** Trains. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException("takes weights and files of marked texts: 0.2=FILE");
    }
    List<NameTrainer.Example> examples = new ArrayList<>();
    Segmenter segmenter = Segmenter.create();
    ObjectMapper mapper = new ObjectMapper();
    StringBuilder source = new StringBuilder("io.github.qubao.entity.TrainNames:");
    for (String arg : args) {
      int split = arg.indexOf('=');
      float weight = Float.parseFloat(arg.substring(0, split));
      Path file = Path.of(arg.substring(split + 1));
      for (String line : Files.readAllLines(file)) {
        examples.addAll(examples(mapper.readTree(line), weight, segmenter));
      }
      source.append(' ').append(weight).append('=').append(file.getFileName());
    }
    Resource.write("entity/names.bin", NameTrainer.train(examples).write(), source.toString());
  }

  private static List<NameTrainer.Example> examples(JsonNode row, float weight, Segmenter s) {
    String text =
        row.has("text")
            ? row.path("text").asText()
            : row.path("title").asText() + "\n" + row.path("body").asText();
    Words words = new Words(Segmenter.simplified(text), List.copyOf(s.tag(text)), s);
    Names names = new Names(words);
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      starts.put(words.start(i), i);
      ends.put(words.end(i), i);
    }
    if (row.has("found")) {
      for (JsonNode f : row.path("found")) {
        Integer first = starts.get(f.path("start").asInt());
        Integer last = ends.get(f.path("end").asInt());
        if (first != null && last != null) {
          double probability = f.path("probability").asDouble();
          names.add(first, last + 1 - first, type(f), probability);
        }
      }
    } else {
      EntityRecognizer.findByRules(words, names);
    }
    Map<List<Integer>, Integer> marks = new HashMap<>();
    for (JsonNode m : row.path(row.has("mentions") ? "mentions" : "entities")) {
      marks.put(
          List.of(m.path("start").asInt(), m.path("end").asInt()), 1 + type(m).ordinal());
    }
    return examples(words, names, marks, weight);
  }

  private static Entity.Type type(JsonNode mention) {
    return Entity.Type.valueOf(mention.path("type").asText());
  }

  private static List<NameTrainer.Example> examples(
      Words words, Names names, Map<List<Integer>, Integer> marks, float weight) {
    NameSpans spans = new NameSpans(words, names, Places.starts(words, new Names(words)));
    Map<Integer, Integer> same = new HashMap<>();
    List<int[]> candidates = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      for (int k = i; k < spans.limit(i); k++) {
        if (spans.isCandidate(i, k)) {
          candidates.add(new int[] {i, k});
          same.merge(spans.hash(i, k), 1, Integer::sum);
        }
      }
    }
    List<NameTrainer.Example> out = new ArrayList<>();
    for (int[] c : candidates) {
      int[] features = spans.features(c[0], c[1], same.getOrDefault(spans.hash(c[0], c[1]), 0));
      List<Integer> at = List.of(words.start(c[0]), words.end(c[1]));
      out.add(new NameTrainer.Example(features, marks.getOrDefault(at, 0), weight));
    }
    return out;
  }
}
