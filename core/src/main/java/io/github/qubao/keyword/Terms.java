package io.github.qubao.keyword;

import io.github.qubao.text.Span;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Immutable. Tells of a noun that stands once, and there among others, what term it is a piece of:
 * all of them together are one (大户 of 种粮 大户).
 */
final class Terms {
  /** Longer ones that stand once are mostly two phrases. */
  private static final int LONGEST = 8;

  private static final int MOST_PARTS = 3;

  /** What ends with a word that more of the news has is no term, only a phrase: 过往 居民. */
  private static final double LEAST_LAST = 0.42;

  private final List<Part> parts;
  private final Predicate<String> lexicon;

  Terms(List<Part> parts, Predicate<String> lexicon) {
    this.parts = parts;
    this.lexicon = lexicon;
  }

  /** Whether part {@code i} stands among others. */
  boolean isAmongOthers(int i) {
    return isLinked(i) || isLinked(i + 1);
  }

  /** Whether part {@code i} follows the one before it, which is no person's name. */
  private boolean isLinked(int i) {
    if (i == 0 || i >= parts.size() || !parts.get(i).joined()) {
      return false;
    }
    Part before = parts.get(i - 1);
    // Single characters are the matter of WordEdges.
    boolean single =
        before.sort() == Evidence.Sort.SHORT || parts.get(i).sort() == Evidence.Sort.SHORT;
    return !single && (!before.named() || before.place());
  }

  /**
   * The parts of the term that part {@code i} is a piece of; part {@code i} alone if it is a longer
   * word of the lexicon, which is whole whatever stands beside it; null if the term cannot be told.
   */
  @Nullable Span of(int i) {
    int first = i;
    int end = i + 1;
    while (isLinked(first) && i - first < Compounds.MOST_PARTS) {
      first--;
    }
    while (isLinked(end) && end - i < Compounds.MOST_PARTS) {
      end++;
    }
    while (end > i + 1 && parts.get(end - 1).isInner()) {
      end--;
    }
    while (first < i && !parts.get(first).leads()) {
      first++;
    }
    int units = parts.get(end - 1).end() - parts.get(first).start();
    if (end - first <= MOST_PARTS && units <= LONGEST && areWords(first, end)) {
      return new Span(first, end);
    }
    String word = parts.get(i).word();
    return word.length() > 2 && lexicon.test(word) ? new Span(i, i + 1) : null;
  }

  /**
   * Whether an act and its object stand behind the first of these parts, or two acts: 抓住 时机 抢收 小麦,
   * 茶叶 丰产 丰收.
   *
   * @param strict whether kinds of work are acts, too: 青芦县 调研 非遗 保护
   */
  static boolean isClause(List<Part> parts, int first, int end, boolean strict) {
    for (int k = first + 1; k + 1 < end; k++) {
      Part act = parts.get(k);
      Part next = parts.get(k + 1);
      boolean object = !next.acts() && !next.vague() && !Evidence.isOffice(next.word());
      if ((act.isVerbal() || strict && act.acts()) && (object || next.isVerbal())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a term may be made of these parts: of nouns that the lexicon has. What begins with an
   * act or a place may be an act and its object or be two phrases; what ends vaguely says little.
   */
  private boolean areWords(int first, int end) {
    Part head = parts.get(first);
    Part last = parts.get(end - 1);
    if (head.isInner() || isClause(parts, first, end, true)) {
      return false;
    }
    if (end - first > 1
        && (head.acts()
            || head.isWholePlace()
            || last.vague()
            || end - first == 2 && last.isVerbal() && !KeywordFilter.isWork(last.word())
            || last.open()
            || !KeywordFilter.isWork(last.word()) && last.idf() < LEAST_LAST)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      Part p = parts.get(i);
      boolean does = i > first && p.sort() == Evidence.Sort.ACT;
      if (i + 1 < end && p.vague()
          || does && Evidence.isOffice(parts.get(i - 1).word())
          || p.sort() == Evidence.Sort.SHORT
          || !p.place() && !lexicon.test(p.word())) {
        return false;
      }
    }
    return true;
  }
}
