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
  /** What goes beyond so many tokens, or characters, is not seen. */
  private static final int SEEN = 16;

  /** Added to a feature's kind where how the span lies to the rules' names is part of it. */
  private static final int JOINED = 128;

  private final Words w;
  private final RuleNames rules;
  private final NameModel model;
  private final byte[] quotes;
  private final int[] quoteLengths;

  /** Of each token by {@link RuleNames#kind} the weights that a border there has, 0 if not asked. */
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

  /** The weights of what is seen at both borders. */
  long borders(int first, int last) {
    kind = rules.kind(first, last);
    int left = first * RuleNames.KINDS + kind;
    if (lefts[left] == 0) {
      sum = 0;
      addLeft(first);
      lefts[left] = sum;
    }
    int right = last * RuleNames.KINDS + kind;
    if (rights[right] == 0) {
      sum = 0;
      addRight(last);
      rights[right] = sum;
    }
    return lefts[left] + rights[right];
  }

  /** The weights of all else. */
  long inside(NameSpans spans, int span) {
    sum = 0;
    addSpan(spans, span);
    return sum;
  }

  /** The numbers of all features of the span. */
  int[] numbers(NameSpans spans, int span) {
    seen = new int[64];
    count = 0;
    kind = rules.kind(spans.first(span), spans.last(span));
    addLeft(spans.first(span));
    addRight(spans.last(span));
    addSpan(spans, span);
    int[] all = Arrays.copyOf(seen, count);
    seen = null;
    return all;
  }

  private void add(int template, int value) {
    int h = value * 0x9E3779B1 + template * 0x85EBCA6B;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    h = (h ^ h >>> 13) >>> 32 - NameModel.BITS;
    if (seen == null) {
      sum += model.weights(h);
    } else {
      if (count == seen.length) {
        seen = Arrays.copyOf(seen, 2 * count);
      }
      seen[count++] = h;
    }
  }

  private void addBoth(int template, int value) {
    add(template, value);
    add(template + JOINED, pair(value, kind));
  }

  private void addClasses(int template, int i) {
    for (long left = w.classes(i) & ~(Vocabulary.HAN | Vocabulary.BOUNDARY | Vocabulary.BLANK);
        left != 0;
        left &= left - 1) {
      addBoth(template, Long.numberOfTrailingZeros(left));
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
    addBoth(1, word(first));
    addBoth(2, word(before));
    addBoth(3, w.isHan(before) ? w.last(before) : '#');
    addBoth(4, 2 * tag(first) + bit(w.isUnknown(first)));
    addBoth(5, tag(before));
    addBoth(6, pair(tag(before), tag(first)));
    addBoth(7, pair(tag(first - 2), tag(before)));
    addClasses(8, before);
    addClasses(9, first);
    addBoth(10, 2 * rules.typeAt(before) + bit(rules.ends(before)));
    if (NameSpans.isJoint(w, before)) {
      addBoth(11, 2 * rules.typeAt(first - 2) + bit(w.isChar(before, '、')));
    }
    addBoth(12, 2 * quotes[first] + bit(w.isChar(before, '“')));
    add(13, word(first - 2));
    add(14, pair(word(first - 2), word(before)));
    add(15, pair(kind, form(before)));
    add(16, w.first(first));
    addBoth(17, bit(w.isBoundary(before)));
  }

  private void addRight(int last) {
    int behind = last + 1;
    addBoth(31, word(last));
    addBoth(32, word(behind));
    char next = w.isHan(behind) ? w.first(behind) : '#';
    addBoth(33, next);
    addBoth(34, 2 * tag(last) + bit(w.isUnknown(last)));
    addBoth(35, tag(behind));
    addBoth(36, pair(tag(last), tag(behind)));
    addBoth(37, pair(tag(behind), tag(last + 2)));
    addClasses(38, last);
    addClasses(39, behind);
    addBoth(40, 2 * rules.typeAt(behind) + bit(rules.begins(behind)));
    if (NameSpans.isJoint(w, behind)) {
      addBoth(41, 2 * rules.typeAt(last + 2) + bit(w.isChar(behind, '、')));
    }
    addBoth(42, 2 * quotes[last] + bit(w.isChar(behind, '”')));
    add(43, word(last + 2));
    add(44, pair(word(behind), word(last + 2)));
    add(45, pair(kind, form(behind)));
    addBoth(46, w.last(last));
    addBoth(47, bit(w.isBoundary(behind)));
    add(48, pair(next, w.last(last)));
    add(49, ending(last, 2));
    add(50, ending(last, 3));
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
    for (int k = w.start(first); k < Math.min(w.end(last), w.start(first) + SEEN); k++) {
      add(78, w.text().charAt(k));
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
