package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Immutable and thread-safe. Articles cut into folds of about the same topics: of each topic, each
 * fold has a run of neighbours. Articles of topics that have fewer than there are folds go to one
 * fold after the other, so that no fold holds all of them. An article that comes again goes with
 * the first, for what a model has learned is nothing to try it on; but not if its topic has no
 * other article, or nothing would be left to learn the topic from.
 */
final class Folds {
  private final List<LabelledText> articles;
  private final int[] folds;

  Folds(List<LabelledText> articles, int count) {
    this.articles = List.copyOf(articles);
    Map<Topic, Set<List<String>>> different = new HashMap<>();
    Map<Topic, Integer> sizes = new HashMap<>();
    for (LabelledText a : articles) {
      different.computeIfAbsent(a.topic(), t -> new HashSet<>()).add(text(a));
      sizes.merge(a.topic(), 1, Integer::sum);
    }
    different.values().removeIf(texts -> texts.size() < 2);
    different.forEach((topic, texts) -> sizes.put(topic, texts.size()));
    Map<List<String>, Integer> foldOf = new HashMap<>();
    Map<Topic, Integer> passed = new HashMap<>();
    int rare = 0;
    folds = new int[articles.size()];
    for (int i = 0; i < folds.length; i++) {
      LabelledText a = articles.get(i);
      Integer fold = different.containsKey(a.topic()) ? foldOf.get(text(a)) : null;
      if (fold == null) {
        int before = passed.merge(a.topic(), 1, Integer::sum) - 1;
        int size = sizes.getOrDefault(a.topic(), 1);
        fold = size < count ? rare++ % count : (int) ((long) before * count / size);
        foldOf.put(text(a), fold);
      }
      folds[i] = fold;
    }
  }

  private static List<String> text(LabelledText a) {
    return List.of(a.title(), a.body());
  }

  /** What a model of fold {@code fold} is tried on. */
  List<LabelledText> test(int fold) {
    return pick(fold, true);
  }

  /** What it learns from. */
  List<LabelledText> train(int fold) {
    return pick(fold, false);
  }

  private List<LabelledText> pick(int fold, boolean test) {
    List<LabelledText> out = new ArrayList<>();
    for (int i = 0; i < folds.length; i++) {
      if ((folds[i] == fold) == test) {
        out.add(articles.get(i));
      }
    }
    return out;
  }
}
