package io.github.qubao.entity;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Trains {@link NameModel} on {@link NameTexts}. The same input gives the same bytes. With {@code
 * cv} behind the folder of the shared data it writes nothing and prints, for each set of passages,
 * how right names are in it if a model is trained on all the others.
 */
public final class TrainNames {
  private final List<NameTexts.Marked> texts;
  private final Segmenter segmenter = Segmenter.create();
  private final Map<NameTexts.Marked, NameTrainer.Example> examples = new LinkedHashMap<>();

  private TrainNames(Path shared) throws IOException {
    texts = NameTexts.read(shared);
    for (NameTexts.Marked text : texts) {
      examples.put(text, NameTrainer.example(text, segmenter));
    }
  }

  /** Takes the folder of the shared data, and maybe {@code cv}. */
  public static void main(String[] args) throws IOException {
    TrainNames names = new TrainNames(Path.of(args.length > 0 ? args[0] : "../shared"));
    if (args.length > 1) {
      names.leaveOneOut();
    } else {
      Resource.write(
          "entity/names.bin",
          names.train(t -> true).write(),
          "io.github.qubao.entity.TrainNames: data/names, data/articles, shared news");
    }
  }

  private NameModel train(Predicate<NameTexts.Marked> which) {
    List<NameTrainer.Example> chosen = new ArrayList<>();
    examples.forEach(
        (text, all) -> {
          if (which.test(text)) {
            chosen.add(all);
          }
        });
    return new NameTrainer().train(chosen);
  }

  private void leaveOneOut() {
    Set<String> sets = new LinkedHashSet<>();
    texts.forEach(t -> sets.add(t.set()));
    sets.removeAll(List.of("articles", "county", "sentences", "news"));
    System.out.println("| left out | type | precision / recall / F1 |\n|---|---|---:|");
    Score all = new Score();
    for (String set : sets) {
      NameModel model = train(t -> !t.set().equals(set));
      Score ofSet = new Score();
      for (NameTexts.Marked text : texts) {
        if (text.set().equals(set)) {
          Names names = new Names(text.words(segmenter));
          NameTagger.find(names.words(), model, names);
          Repeats.find(names.words(), names);
          ofSet.count(text.names(), names.toList());
        }
      }
      print(set, ofSet);
      if (set.startsWith("passages")) {
        all.add(ofSet);
      }
    }
    print("all passages", all);
  }

  private static void print(String set, Score score) {
    for (int t = 0; t <= NameLabels.TYPES; t++) {
      String type = t < NameLabels.TYPES ? Entity.Type.values()[t].toString() : "all";
      System.out.println("| " + set + " | " + type + " | " + score.text(t) + " |");
    }
  }

  /** Names by type, and of all types. */
  private static final class Score {
    private final int[] right = new int[NameLabels.TYPES + 1];
    private final int[] found = new int[NameLabels.TYPES + 1];
    private final int[] gold = new int[NameLabels.TYPES + 1];

    void count(List<NameTexts.Name> marks, List<Entity> names) {
      Map<List<Integer>, Entity.Type> marked = new LinkedHashMap<>();
      for (NameTexts.Name m : marks) {
        marked.put(List.of(m.start(), m.end()), m.type());
        increment(gold, m.type());
      }
      for (Entity e : names) {
        increment(found, e.type());
        if (e.type() == marked.get(List.of(e.span().start(), e.span().end()))) {
          increment(right, e.type());
        }
      }
    }

    private static void increment(int[] counts, Entity.Type type) {
      counts[type.ordinal()]++;
      counts[NameLabels.TYPES]++;
    }

    void add(Score other) {
      for (int t = 0; t <= NameLabels.TYPES; t++) {
        right[t] += other.right[t];
        found[t] += other.found[t];
        gold[t] += other.gold[t];
      }
    }

    /** Precision, recall, F1. */
    String text(int type) {
      return String.format(
          "%.3f / %.3f / %.3f",
          (double) right[type] / Math.max(1, found[type]),
          (double) right[type] / Math.max(1, gold[type]),
          2.0 * right[type] / Math.max(1, found[type] + gold[type]));
    }
  }
}
