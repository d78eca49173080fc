package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Not thread-safe. The runs of tokens of a text that may be names, the rules' own among them, and
 * what is to be seen of each: numbers of {@link NameModel}'s weights, by hashing of the features.
 */
final class NameSpans {
  /** Of a feature the upper bits of its hash are its number. */
  static final int BITS = 19;

  /** No span has more features: what goes beyond is not seen. */
  private static final int MOST_FEATURES = 384;

  /** No name that the rules have not found has more tokens, or more characters. */
  private static final int MOST_TOKENS = 8;

  private static final int MOST_CHARS = 18;

  /** So far the borders of a rule's name are moved. */
  private static final int MOVED = 3;

  /** With the features of how the span lies to the rules' names. */
  private static final int JOINED = 128;

  private static final int WORD_CLASSES = 43;

  private static final CharSet PLACE_ENDS =
      new CharSet(
          "省市县区旗州镇乡村屯社寨庄湾沟冲坪岭山峰峡谷河江湖海溪泉池塘潭坝渠港路街巷道桥站口关寺庙塔祠园场馆城楼厂井坡洞岛洲滩台院线廊亭宫陵墓店营堡坊家坎垭岩崖川原"
              + "里头嘴角下上塬梁沱圩漾荡浦埠集片组队段闸堰堤垸畈坞尖岗墩垄弄苑府居轩邸郡座");

  private static final CharSet OFFICE_ENDS =
      new CharSet("局委办院校所站会队部厅司社团处科室党府报台网店厂行协盟联业份庭轩馆坊铺堂号");

  private static final CharSet GOING = new CharSet("到在往至赴自从经过沿进抵回去接");

  private static final CharSet JOINTS = new CharSet("、和与及至到—-→－");

  private final Words w;
  private final Names names;
  private final int[] placeStarts;
  private final int size;

  /** Of each token the first token of the name that the rules put it in, or -1. */
  private final int[] firsts;

  private final byte[] quotes;
  private final int[] quoteLengths;

  /** By the hash of its characters, how often a rule's name is a person, a place, an organisation. */
  private final Map<Integer, int[]> told = new HashMap<>();

  private final Set<Integer> beginnings = new HashSet<>();
  private final int[] features = new int[MOST_FEATURES];
  private int count;
  private int relation;

  NameSpans(Words words, Names names, int[] placeStarts) {
    w = words;
    this.names = names;
    this.placeStarts = placeStarts;
    size = words.size();
    firsts = new int[size];
    quotes = new byte[size];
    quoteLengths = new int[size];
    Arrays.fill(firsts, -1);
    for (int i = 0; i < size; i++) {
      int tokens = names.tokensAt(i);
      if (tokens > 0) {
        Arrays.fill(firsts, i, i + tokens, i);
        told.computeIfAbsent(hash(i, i + tokens - 1), k -> new int[3])[type(i)]++;
        for (int k = i; k < i + tokens - 1; k++) {
          beginnings.add(hash(i, k));
        }
      }
    }
    readQuotes();
  }

  private void readQuotes() {
    int from = -1;
    boolean title = false;
    for (int i = 0; i < size; i++) {
      if (w.isChar(i, '“')) {
        from = i;
      } else if (w.isChar(i, '”')) {
        if (from >= 0) {
          Arrays.fill(quoteLengths, from, i + 1, i - from - 1);
        }
        from = -1;
      } else if (w.isBlank(i) && w.word(i).indexOf('\n') >= 0) {
        from = -1;
        title = false;
      }
      title = (title || w.isChar(i, '《')) && !w.isChar(i, '》');
      quotes[i] = (byte) ((from >= 0 ? 1 : 0) + (title ? 2 : 0));
    }
  }

  /** The number of the type of the rule's name that token is in. */
  private int type(int i) {
    return names.typeAt(firsts[i]).ordinal();
  }

  private boolean begins(int i) {
    return i >= 0 && i < size && firsts[i] == i;
  }

  private int lastOf(int i) {
    return firsts[i] + names.tokensAt(firsts[i]) - 1;
  }

  private boolean ends(int i) {
    return i >= 0 && i < size && firsts[i] >= 0 && lastOf(i) == i;
  }

  /** Whether the rules have that name. */
  boolean isRules(int first, int last) {
    return begins(first) && lastOf(first) == last;
  }

  /** The last token, and one more, that a span from {@code first} on may end with. */
  int limit(int first) {
    if (!w.isHan(first) && firsts[first] < 0) {
      return first;
    }
    int most = first + MOST_TOKENS;
    if (begins(first)) {
      most = Math.max(most, lastOf(first) + 2);
    }
    int end = first;
    while (end < Math.min(size, most) && (w.isHan(end) || firsts[end] >= 0)) {
      end++;
    }
    return end;
  }

  /** Whether the span may be a name. */
  boolean isCandidate(int first, int last) {
    if (isRules(first, last)) {
      return true;
    }
    int chars = w.end(last) - w.start(first);
    if (chars < 2) {
      return w.is(first, PartOfSpeech.PLACE) || w.is(first, PartOfSpeech.ABBREVIATION);
    }
    if (chars > MOST_CHARS) {
      return begins(first) && ends(last);
    }
    if (begins(first) && Math.abs(lastOf(first) - last) <= MOVED
        || ends(last) && Math.abs(firsts[last] - first) <= MOVED
        || begins(first) && ends(last)
        || told.containsKey(hash(first, last))) {
      return true;
    }
    if (isFunction(first) || isFunction(last)) {
      return false;
    }
    return first == last ? isWordCandidate(first, chars) : isRunCandidate(first, last, chars);
  }

  private boolean isFunction(int i) {
    return switch (w.tag(i)) {
      case PARTICLE, PREPOSITION, CONJUNCTION, PRONOUN, MODAL -> true;
      default -> false;
    };
  }

  private boolean isWordCandidate(int i, int chars) {
    return switch (w.tag(i)) {
      case PLACE, PERSON, ORGANIZATION, PROPER_NAME, ABBREVIATION -> true;
      default ->
          w.isUnknown(i)
              || Levels.isListed(w.text(), w.start(i), w.end(i))
              || w.in(i, Vocabulary.WELL_KNOWN_PLACE)
              || isListed(i, i)
              || chars >= 3 && (PLACE_ENDS.has(w.last(i)) || OFFICE_ENDS.has(w.last(i)));
    };
  }

  private boolean isRunCandidate(int first, int last, int chars) {
    int tokens = last - first + 1;
    if (tokens <= 6
            && chars <= 12
            && w.in(
                last,
                Vocabulary.PLACE_TAIL
                    | Vocabulary.FACILITY
                    | Vocabulary.BUILDING
                    | Vocabulary.ZONE_END
                    | Vocabulary.ETHNIC_TAIL
                    | Vocabulary.FURTHER_BEHIND_PLACE)
        || tokens <= 7
            && w.in(
                last,
                Vocabulary.HEAD
                    | Vocabulary.STRONG_HEAD
                    | Vocabulary.PART_HEAD
                    | Vocabulary.TRADE)
        || tokens <= 4 && chars <= 7 && PLACE_ENDS.has(w.last(last))) {
      return true;
    }
    if (tokens > 3 || chars > 5) {
      return false;
    }
    return isListed(first, last)
        || chars <= 4
            && (w.in(first - 1, Vocabulary.TOWARDS)
                || isGoing(first - 1)
                || Surnames.isSurname(w.first(first))
                    && (w.in(first - 1, Vocabulary.TITLE | Vocabulary.ROLE)
                        || w.in(last + 1, Vocabulary.SAYING)
                        || w.is(first, PartOfSpeech.PERSON)
                        || w.length(first) == 1)
                || (w.isUnknown(first) || w.isUnknown(last) || w.length(first) == 1)
                    && (w.is(first - 1, PartOfSpeech.PLACE) || ends(first - 1)));
  }

  private boolean isGoing(int i) {
    return w.isHan(i) && GOING.has(w.last(i));
  }

  private boolean isJoint(int i) {
    return w.length(i) == 1 && JOINTS.has(w.first(i));
  }

  private boolean isListed(int first, int last) {
    return isJoint(first - 1) || isJoint(last + 1);
  }

  int hash(int first, int last) {
    return hash(w.start(first), w.end(last), 0);
  }

  private int hash(int from, int to, int seed) {
    int h = seed;
    for (int k = from; k < to; k++) {
      h = 31 * h + w.text().charAt(k);
    }
    return h;
  }

  /** The word of a token, numbers and blanks of one kind each. */
  private int word(int i) {
    if (w.length(i) == 0) {
      return 1;
    }
    if (w.isHan(i)) {
      return w.hash(i);
    }
    if (w.is(i, PartOfSpeech.NUMERAL)) {
      return 2;
    }
    if (w.isBlank(i)) {
      return w.word(i).indexOf('\n') >= 0 ? 3 : 4;
    }
    return w.hash(i);
  }

  private int tag(int i) {
    return w.tag(i).ordinal();
  }

  private static int both(int a, int b) {
    return 0x3779B1 * a + b;
  }

  private static int bits(boolean... all) {
    int bits = 0;
    for (boolean b : all) {
      bits = 2 * bits + (b ? 1 : 0);
    }
    return bits;
  }

  private void add(int template, int value) {
    int h = value * 0x9E3779B1 ^ template * 0x85EBCA6B;
    h = (h ^ h >>> 15) * 0x2C1B3C6D;
    h = (h ^ h >>> 12) * 0x297A2D39;
    if (count < MOST_FEATURES) {
      features[count++] = (h ^ h >>> 15) >>> 32 - BITS;
    }
  }

  private void addBoth(int template, int value) {
    add(template, value);
    add(template + JOINED, both(value, relation));
  }

  private void addClasses(int template, int i) {
    for (int b = 0; b < WORD_CLASSES; b++) {
      if (w.in(i, 1L << b)) {
        addBoth(template, b);
      }
    }
  }

  /** How the span lies to the rules' names. */
  private int relation(int first, int last) {
    if (isRules(first, last)) {
      return 1 + type(first);
    }
    if (firsts[first] >= 0 && firsts[first] == firsts[last]) {
      return 4 + 4 * type(first) + bits(begins(first), ends(last));
    }
    int code = 16;
    int seen = -1;
    int many = 0;
    for (int i = first; i <= last; i++) {
      if (firsts[i] >= 0 && firsts[i] != seen && many++ < 3) {
        seen = firsts[i];
        boolean within = seen >= first && lastOf(i) <= last;
        code = 31 * code + 16 * type(i) + bits(within, seen == first, lastOf(i) == last) + 1;
      }
    }
    return code;
  }

  /** 0 to 2 the type of the rule's name at the token, else what else is there. */
  private int typeAt(int i) {
    if (i < 0 || i >= size) {
      return 4;
    }
    return firsts[i] >= 0 ? type(i) : w.isHan(i) ? 3 : 5;
  }

  /** The numbers of what is seen of the span. */
  int[] features(int first, int last, int sameSpans) {
    count = 0;
    relation = relation(first, last);
    int tokens = Math.min(4, last - first + 1);
    int length = w.end(last) - w.start(first);
    int chars = Math.min(8, length);
    addShape(first, last, tokens, chars);
    addBorders(first, last, tokens);
    addNeighbours(first, last);
    addInside(first, last, tokens, chars);
    addText(first, last, tokens, sameSpans);
    return Arrays.copyOf(features, count);
  }

  private void addShape(int first, int last, int tokens, int chars) {
    add(1, relation);
    add(2, both(relation, tokens));
    add(3, both(relation, chars));
    if (firsts[first] >= 0 && firsts[first] == firsts[last]) {
      int certain = (int) Math.round(100 * names.probabilityAt(firsts[first]));
      add(4, both(relation, certain));
      add(5, both(both(relation, certain), chars));
      int before = Math.min(4, first - firsts[first]);
      int behind = Math.min(4, lastOf(first) - last);
      add(6, both(relation, 8 * before + behind));
    }
    if (last - first < 3) {
      int shape = 0;
      for (int i = first; i <= last; i++) {
        shape = 31 * (31 * (31 * shape + tag(i)) + w.length(i)) + bits(w.isUnknown(i));
      }
      addBoth(7, shape);
    }
    addBoth(8, 8 * quotes[first] + bits(w.isChar(first - 1, '“'), w.isChar(last + 1, '”')));
    if ((quotes[first] & 1) != 0) {
      addBoth(9, Math.min(12, quoteLengths[first] - (last - first + 1)));
    }
  }

  private void addBorders(int first, int last, int tokens) {
    addBoth(10, w.last(last));
    addBoth(11, word(last));
    addBoth(12, word(first));
    addBoth(13, word(first - 1));
    addBoth(14, word(last + 1));
    char before = w.isHan(first - 1) ? w.last(first - 1) : '#';
    char behind = w.isHan(last + 1) ? w.first(last + 1) : '#';
    addBoth(15, before);
    addBoth(16, behind);
    addBoth(17, both(8 * tokens + bits(w.isUnknown(first)), tag(first)));
    addBoth(18, both(8 * tokens + bits(w.isUnknown(last)), tag(last)));
    addBoth(19, tag(first - 1));
    addBoth(20, tag(last + 1));
    addBoth(21, both(tag(first - 1), tag(last + 1)));
    addBoth(22, both(tag(first - 1), tag(first)));
    addBoth(23, both(tag(last), tag(last + 1)));
    addBoth(24, both(tag(first - 2), tag(first - 1)));
    addBoth(25, both(tag(last + 1), tag(last + 2)));
    add(26, both(before, w.last(last)));
    add(27, both(behind, w.last(last)));
    add(28, word(first - 2));
    add(29, word(last + 2));
    add(30, both(word(first - 2), word(first - 1)));
    add(31, both(word(last + 1), word(last + 2)));
    add(32, both(relation, both(w.isHan(first - 1) ? w.length(first - 1) : 0, tag(first - 1))));
    add(33, both(relation, both(w.isHan(last + 1) ? w.length(last + 1) : 0, tag(last + 1))));
  }

  private void addNeighbours(int first, int last) {
    addClasses(40, last);
    addClasses(41, first - 1);
    addClasses(42, last + 1);
    if (first < last) {
      addClasses(43, first);
    }
    addBoth(44, bits(w.isBoundary(first - 1), w.isBoundary(last + 1)));
    addBoth(45, 2 * typeAt(first - 1) + bits(ends(first - 1)));
    addBoth(46, 2 * typeAt(last + 1) + bits(begins(last + 1)));
    if (isJoint(first - 1)) {
      addBoth(47, 2 * typeAt(first - 2) + bits(w.isChar(first - 1, '、')));
      if (w.last(first - 2) == w.last(last)) {
        addBoth(48, 0);
      }
    }
    if (isJoint(last + 1)) {
      addBoth(49, 2 * typeAt(last + 2) + bits(w.isChar(last + 1, '、')));
      int end = last + 2;
      while (end < last + MOST_TOKENS && w.isHan(end)) {
        end++;
      }
      if (w.last(end - 1) == w.last(last)) {
        addBoth(50, 0);
      }
    }
  }

  private void addInside(int first, int last, int tokens, int chars) {
    int unknown = 0;
    for (int i = first; i <= last; i++) {
      unknown += w.isUnknown(i) || w.length(i) == 1 ? 1 : 0;
      if (i > first && i < last) {
        add(60, tag(i));
        for (int b = 0; b < WORD_CLASSES; b++) {
          if (w.in(i, 1L << b)) {
            add(61, b);
          }
        }
      }
    }
    add(62, 8 * Math.min(3, unknown) + tokens);
    if (first < last) {
      int beginning = 2 * w.length(first) + bits(w.isUnknown(first));
      add(63, both(both(tag(first), beginning), w.last(last)));
      int beforeLast = 2 * w.length(last - 1) + bits(w.isUnknown(last - 1));
      add(64, both(both(tag(last - 1), beforeLast), w.last(last)));
      add(65, both(both(tag(last - 1), w.length(last)), tag(last)));
      if (last == first + 1) {
        add(66, both(both(tag(first), beginning), word(last)));
      }
    }
    int known = bits(w.knows(w.start(first), w.end(last)));
    add(67, 64 * known + 8 * tokens + chars);
    add(68, both(known, relation));
    for (int k = w.start(first); k < w.end(last); k++) {
      add(69, w.text().charAt(k));
    }
    add(70, w.first(first));
    add(71, hash(Math.max(w.start(first), w.end(last) - 2), w.end(last), 0));
    add(72, hash(Math.max(w.start(first), w.end(last) - 3), w.end(last), 0));
  }

  private void addText(int first, int last, int tokens, int sameSpans) {
    int same = Math.min(4, sameSpans);
    add(80, same);
    add(81, both(relation, 8 * same + tokens));
    int hash = hash(first, last);
    add(82, both(relation, bits(beginnings.contains(hash))));
    int[] others = told.get(hash);
    for (int t = 0; t < 3; t++) {
      int n = others == null ? 0 : others[t] - (relation == 1 + t ? 1 : 0);
      int value = 32 * t + 4 * Math.min(3, n) + (n == 0 ? 0 : 2 * n >= sameSpans - 1 ? 2 : 1);
      addBoth(83, value);
    }
    int surname =
        bits(
            w.isHan(first) && Surnames.isFrequent(w.first(first)),
            w.isHan(first) && Surnames.isSurname(w.first(first)));
    int length = Math.min(8, w.end(last) - w.start(first));
    int person = 4 * length + surname;
    add(84, 4 * person + bits(GivenNames.isTypical(w.last(last)), GivenNames.isNever(w.last(last))));
    add(
        85,
        4 * person
            + bits(
                w.in(first - 1, Vocabulary.TITLE | Vocabulary.ROLE),
                w.in(last + 1, Vocabulary.SAYING | Vocabulary.ADDRESS)));
    add(86, both(relation, bits(Levels.isListed(w.text(), w.start(first), w.end(last)))));
    boolean place = placeStarts[first] == first;
    boolean whole = place && PlaceRules.end(placeStarts, first) == last + 1;
    add(87, both(relation, bits(place, whole)));
    add(88, both(w.last(last), bits(w.in(first - 1, Vocabulary.TOWARDS))));
    add(89, 64 * bits(isGoing(first - 1), w.isUnknown(first)) + 8 * tokens + length);
  }
}
