package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What stands around names in running text, so that other names can be put there: national news has
 * few names of people and places, and those often.
 */
final class NameContexts {
  /** Words before and behind. */
  private static final int WIDTH = 4;

  /** The same neighbours are taken so often. */
  private static final int MOST_ALIKE = 3;

  private final List<Context> contexts = new ArrayList<>();

  private record Context(List<String> before, List<String> after) {}

  /** Finds the places of names that {@code isName} knows. */
  NameContexts(List<Sentence> sentences, Predicate<String> isName) {
    Map<String, Integer> alike = new HashMap<>();
    for (Sentence sentence : sentences) {
      List<String> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        if (!isName.test(words.get(i))) {
          continue;
        }
        String neighbours =
            (i == 0 ? "" : words.get(i - 1))
                + " "
                + (i + 1 == words.size() ? "" : words.get(i + 1));
        if (alike.merge(neighbours, 1, Integer::sum) <= MOST_ALIKE) {
          contexts.add(
              new Context(
                  words.subList(Math.max(0, i - WIDTH), i),
                  words.subList(i + 1, Math.min(words.size(), i + 1 + WIDTH))));
        }
      }
    }
  }

  int size() {
    return contexts.size();
  }

  /** A stretch of text in which {@code names} stand where a name stood. */
  Sentence around(List<String> names, Random random) {
    Context context = contexts.get(random.nextInt(contexts.size()));
    List<String> words = new ArrayList<>(context.before());
    words.addAll(names);
    words.addAll(context.after());
    return Sentence.of(words);
  }
}
