package io.github.qubao.entity;

import io.github.qubao.text.Surnames;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. What is to be seen of a span that may be a name: features, each a number of
 * {@link NameModel} by hashing. What is seen at its borders depends on one border and on how the
 * span lies to the rules' names; it is added up once for all spans that share it.
 */
final class SpanFeatures {
  /** What goes beyond so many tokens is not seen. */
  private static final int SEEN = 16;

  private final Words w;
  private final RuleNames rules;
  private final NameModel model;
  private final byte[] quotes;
  private final int[] quoteLengths;

  /**
   * Of each token by {@link RuleNames#kind} what a border there weighs more for it, 0 if nobody
   * asked; for kind 0 what it weighs for all.
   */
  private final long[] lefts;

  private final long[] rights;

  /** The sum of the weights. */
  private long sum;

  /** The features' numbers, if they are asked for. */
  private int @Nullable [] seen;

  private int count;
  private int kind;

  SpanFeatures(Words words, RuleNames rules, NameModel model) {
    w = words;
    this.rules = rules;
    this.model = model;
    quotes = new byte[words.size()];
    quoteLengths = new int[words.size()];
    lefts = new long[words.size() * RuleNames.KINDS];
    rights = new long[words.size() * RuleNames.KINDS];
    readQuotes();
  }

  private void readQuotes() {
    int from = -1;
    boolean title = false;
    for (int i = 0; i < w.size(); i++) {
      if (w.isChar(i, '“')) {
        from = i;
      } else if (w.isChar(i, '”')) {
        if (from >= 0) {
          Arrays.fill(quoteLengths, from, i + 1, i - from - 1);
        }
        from = -1;
      } else if (endsLine(i)) {
        from = -1;
        title = false;
      }
      title = (title || w.isChar(i, '《')) && !w.isChar(i, '》');
      quotes[i] = (byte) ((from >= 0 ? 1 : 0) + (title ? 2 : 0));
    }
  }

  private boolean endsLine(int i) {
    return w.isBlank(i) && w.text().substring(w.start(i), w.end(i)).indexOf('\n') >= 0;
  }

  /**
   * Whether what is seen at the left border, and then at both, of whatever kind the span is, weighs
   * so much for a type.
   */
  boolean mayBeName(int first, int last, int least) {
    long left = left(first, 0);
    return NameModel.most(left) >= least && NameModel.most(left + right(last, 0)) >= least;
  }

  /** The weights of what is seen at both borders. */
  long borders(int first, int last) {
    int kindOfSpan = rules.kind(first, last);
    long all = left(first, 0) + right(last, 0);
    if (kindOfSpan != 0) {
      all += left(first, kindOfSpan) + right(last, kindOfSpan);
    }
    kind = kindOfSpan;
    return all;
  }

  private long left(int first, int kind) {
    int at = first * RuleNames.KINDS + kind;
    if (lefts[at] == 0 || seen != null) {
      sum = 0;
      this.kind = kind;
      addLeft(first);
      lefts[at] = sum;
    }
    return lefts[at];
  }

  private long right(int last, int kind) {
    int at = last * RuleNames.KINDS + kind;
    if (rights[at] == 0 || seen != null) {
      sum = 0;
      this.kind = kind;
      addRight(last);
      rights[at] = sum;
    }
    return rights[at];
  }

  /** The weights of all else, right after {@link #borders}. */
  long inside(NameSpans spans, int span) {
    sum = 0;
    addSpan(spans, span);
    return sum;
  }

  /** The numbers of all features of the span. */
  int[] numbers(NameSpans spans, int span) {
    seen = new int[64];
    count = 0;
    borders(spans.first(span), spans.last(span));
    addSpan(spans, span);
    int[] all = Arrays.copyOf(seen, count);
    seen = null;
    return all;
  }

  private static int number(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA6B;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    return (h ^ h >>> 13) >>> 32 - NameModel.BITS;
  }

  private void add(int template, int value) {
    addNumber(number(template, value));
  }

  private void addNumber(int number) {
    if (seen == null) {
      sum += model.weights(number);
    } else {
      if (count == seen.length) {
        seen = Arrays.copyOf(seen, 2 * count);
      }
      seen[count++] = number;
    }
  }

  /**
   * For kind 0 what is seen, for others that it is seen of such a span. Their numbers differ in the
   * last bits alone, so that what was asked for one kind is at hand for the next.
   */
  private void addAtBorder(int template, int value) {
    addNumber(number(template, value) ^ kind);
  }

  /** What is seen, and that it is seen of such a span. */
  private void addBoth(int template, int value) {
    int number = number(template, value);
    addNumber(number);
    if (kind != 0) {
      addNumber(number ^ kind);
    }
  }

  private void addClasses(int template, int i) {
    for (long left = w.classes(i) & ~(Vocabulary.HAN | Vocabulary.BOUNDARY | Vocabulary.BLANK);
        left != 0;
        left &= left - 1) {
      addAtBorder(template, Long.numberOfTrailingZeros(left));
    }
  }

  private static int pair(int a, int b) {
    return 0x3779B1 * a + b;
  }

  private static int bit(boolean b) {
    return b ? 1 : 0;
  }

  /** The word of a token, numbers and blanks of one kind each. */
  private int word(int i) {
    if (w.isHan(i)) {
      return w.hash(i);
    }
    if (w.length(i) == 0) {
      return 1;
    }
    return switch (w.tag(i)) {
      case NUMERAL -> 2;
      case WHITE_SPACE -> endsLine(i) ? 3 : 4;
      default -> w.hash(i);
    };
  }

  private int tag(int i) {
    return w.tag(i).ordinal();
  }

  /** Tag, length and whether a lexicon has the word. */
  private int form(int i) {
    return 16 * tag(i) + 2 * Math.min(7, w.length(i)) + bit(w.isUnknown(i));
  }

  private void addLeft(int first) {
    int before = first - 1;
    addAtBorder(1, word(first));
    addAtBorder(2, word(before));
    addAtBorder(3, w.isHan(before) ? w.last(before) : '#');
    addAtBorder(4, 2 * tag(first) + bit(w.isUnknown(first)));
    addAtBorder(5, tag(before));
    addAtBorder(6, pair(tag(before), tag(first)));
    addAtBorder(7, pair(tag(first - 2), tag(before)));
    addClasses(8, before);
    addClasses(9, first);
    addAtBorder(10, 2 * rules.typeAt(before) + bit(rules.ends(before)));
    if (NameSpans.isJoint(w, before)) {
      addAtBorder(11, 2 * rules.typeAt(first - 2) + bit(w.isChar(before, '、')));
    }
    addAtBorder(12, 2 * quotes[first] + bit(w.isChar(before, '“')));
    addAtBorder(15, form(before));
    if (kind == 0) {
      add(13, word(first - 2));
      add(14, pair(word(first - 2), word(before)));
      add(16, w.first(first));
    }
  }

  private void addRight(int last) {
    int behind = last + 1;
    addAtBorder(31, word(last));
    addAtBorder(32, word(behind));
    char next = w.isHan(behind) ? w.first(behind) : '#';
    addAtBorder(33, next);
    addAtBorder(34, 2 * tag(last) + bit(w.isUnknown(last)));
    addAtBorder(35, tag(behind));
    addAtBorder(36, pair(tag(last), tag(behind)));
    addAtBorder(37, pair(tag(behind), tag(last + 2)));
    addClasses(38, last);
    addClasses(39, behind);
    addAtBorder(40, 2 * rules.typeAt(behind) + bit(rules.begins(behind)));
    if (NameSpans.isJoint(w, behind)) {
      addAtBorder(41, 2 * rules.typeAt(last + 2) + bit(w.isChar(behind, '、')));
    }
    addAtBorder(42, 2 * quotes[last] + bit(w.isChar(behind, '”')));
    addAtBorder(45, form(behind));
    addAtBorder(46, w.last(last));
    if (kind == 0) {
      add(43, word(last + 2));
      add(44, pair(word(behind), word(last + 2)));
      add(48, pair(next, w.last(last)));
      add(49, ending(last, 2));
      add(50, ending(last, 3));
    }
  }

  /** The last characters up to the end of a token, also of those before. */
  private int ending(int last, int chars) {
    int hash = 0;
    for (int k = Math.max(0, w.end(last) - chars); k < w.end(last); k++) {
      hash = 31 * hash + w.text().charAt(k);
    }
    return hash;
  }

  private void addSpan(NameSpans spans, int span) {
    int first = spans.first(span);
    int last = spans.last(span);
    int relation = rules.relation(first, last);
    int tokens = Math.min(4, last - first + 1);
    int length = w.end(last) - w.start(first);
    addRelation(first, last, relation, tokens, Math.min(8, length));
    addInside(first, last, tokens, Math.min(8, length));
    addAround(first, last);
    addText(relation, tokens, spans.same(span), spans.hash(span));
    addPerson(first, last, Math.min(8, length));
  }

  private void addRelation(int first, int last, int relation, int tokens, int chars) {
    add(61, relation);
    add(62, pair(relation, tokens));
    add(63, pair(relation, chars));
    if (rules.isInside(first, last)) {
      int certainty = pair(relation, rules.certainty(first));
      add(64, certainty);
      add(65, pair(certainty, chars));
      int before = Math.min(4, first - rules.firstOf(first));
      int behind = Math.min(4, rules.lastOf(first) - last);
      add(66, pair(relation, 8 * before + behind));
    }
    boolean listed = Levels.isListed(w.text(), w.start(first), w.end(last));
    add(67, pair(relation, bit(listed)));
  }

  private void addInside(int first, int last, int tokens, int chars) {
    int unknown = 0;
    int shape = 0;
    int seenLast = Math.min(last, first + SEEN);
    for (int i = first; i <= seenLast; i++) {
      unknown += bit(w.length(i) == 1 || w.isUnknown(i));
      shape = 31 * shape + form(i);
      if (i > first && i < last) {
        add(68, tag(i));
      }
    }
    if (last - first < 3) {
      addBoth(69, shape);
    }
    add(70, 8 * Math.min(3, unknown) + tokens);
    add(71, 8 * tokens + chars);
    add(72, pair(tokens, form(first)));
    add(73, pair(tokens, form(last)));
    if (first < last) {
      add(74, pair(form(first), w.last(last)));
      add(75, pair(form(last - 1), w.last(last)));
      add(76, pair(form(last - 1), form(last)));
      if (last == first + 1) {
        add(77, pair(form(first), word(last)));
      }
    }
  }

  private void addAround(int first, int last) {
    addBoth(79, pair(tag(first - 1), tag(last + 1)));
    add(80, pair(w.isHan(first - 1) ? w.last(first - 1) : '#', w.last(last)));
    if ((quotes[first] & 1) != 0) {
      addBoth(81, Math.min(12, quoteLengths[first] - (last - first + 1)));
    }
    boolean joint = NameSpans.isJoint(w, first - 1);
    if (joint) {
      addBoth(82, bit(w.last(first - 2) == w.last(last)));
    }
    if (NameSpans.isJoint(w, last + 1)) {
      int end = last + 2;
      while (end < last + 8 && w.isHan(end)) {
        end++;
      }
      addBoth(83, 2 * bit(joint) + bit(w.last(end - 1) == w.last(last)));
    }
    boolean towards = w.in(first - 1, Vocabulary.TOWARDS);
    add(84, pair(w.last(last), bit(towards)));
    int length = Math.min(8, w.end(last) - w.start(first));
    add(
        85,
        16 * (2 * bit(NameSpans.isGoing(w, first - 1)) + bit(w.isUnknown(first)))
            + pair(Math.min(4, last - first), length));
  }

  private void addText(int relation, int tokens, int sameSpans, long hash) {
    int same = Math.min(4, sameSpans);
    add(86, same);
    add(87, pair(relation, 8 * same + tokens));
    if (!rules.isTold(hash)) {
      addBoth(88, 0);
      return;
    }
    for (int t = 0; t < NameModel.TYPES; t++) {
      int told = rules.told(hash, t) - bit(relation == 1 + t);
      int part = told == 0 ? 0 : 2 * told >= sameSpans - 1 ? 2 : 1;
      addBoth(89, 16 * t + 4 * Math.min(3, told) + part);
    }
  }

  private void addPerson(int first, int last, int length) {
    char surname = w.first(first);
    int person =
        4 * length
            + (w.isHan(first)
                ? 2 * bit(Surnames.isFrequent(surname)) + bit(Surnames.isSurname(surname))
                : 0);
    char end = w.last(last);
    add(90, 4 * person + 2 * bit(GivenNames.isTypical(end)) + bit(GivenNames.isNever(end)));
    boolean title = w.in(first - 1, Vocabulary.TITLE | Vocabulary.ROLE);
    boolean saying = w.in(last + 1, Vocabulary.SAYING | Vocabulary.ADDRESS);
    add(91, 4 * person + 2 * bit(title) + bit(saying));
  }
}
