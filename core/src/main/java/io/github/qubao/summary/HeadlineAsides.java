package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Stateless and thread-safe. Leaves out of a clause's words what stands aside. */
final class HeadlineAsides {
  /** 为期 and 的 stand so many words apart at most. */
  private static final int LONGEST_TERM = 6;

  private HeadlineAsides() {}

  /** Without what is in brackets, how long it takes (为期两周的), 就这样 and its theme (以“…”为主题的). */
  static List<Token> leftOut(String text, List<Token> all) {
    List<Token> out = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i).in(text);
      depth += word.equals("（") || word.equals("(") ? 1 : 0;
      int end = depth > 0 ? i : end(text, all, i);
      if (end > i) {
        i = end - 1;
      } else if (depth <= 0) {
        out.add(all.get(i));
      }
      depth -= word.equals("）") || word.equals(")") ? 1 : 0;
    }
    return out;
  }

  /** Where an aside ends that begins with word {@code i}; {@code i} if none does. */
  private static int end(String text, List<Token> all, int i) {
    return switch (all.get(i).in(text)) {
      case "为期" -> termEnd(text, all, i);
      case "就" -> i + 1 < all.size() && all.get(i + 1).in(text).equals("这样") ? i + 2 : i;
      // Behind a verb HeadlineShortener leaves it out where there is no room.
      case "以" -> isBehindVerb(text, all, i) ? i : themeEnd(text, all, i);
      default -> i;
    };
  }

  private static boolean isBehindVerb(String text, List<Token> all, int i) {
    return i > 0
        && (all.get(i - 1).partOfSpeech() == PartOfSpeech.VERB
            || all.get(i - 1).in(text).equals("了"));
  }

  private static int termEnd(String text, List<Token> all, int i) {
    for (int k = i + 2; k + 1 < Math.min(all.size(), i + LONGEST_TERM); k++) {
      if (all.get(k).in(text).equals("的")) {
        return k + 1;
      }
    }
    return i;
  }

  /** A theme stays where nothing but 活动 or its like is behind it. */
  private static int themeEnd(String text, List<Token> all, int i) {
    if (i + 1 >= all.size() || Characters.nesting(text.charAt(all.get(i + 1).start())) <= 0) {
      return i;
    }
    int depth = 0;
    int k = i + 1;
    do {
      depth += Characters.nesting(text.charAt(all.get(k).start()));
      k++;
    } while (k < all.size() && depth > 0);
    int close = k;
    while (k < all.size() && isOfTheme(all.get(k).in(text))) {
      k++;
    }
    boolean theme = k >= close + 2 && all.get(k - 1).in(text).equals("的") && k < all.size();
    boolean tells =
        theme
            && !(k + 1 == all.size() && HeadlineWords.EMPTY_OBJECTS.contains(all.get(k).in(text)));
    return tells ? k : i;
  }

  private static boolean isOfTheme(String word) {
    return switch (word) {
      case "为", "主题", "为主题", "的" -> true;
      default -> false;
    };
  }
}
