package io.github.qubao.entity;

import io.github.qubao.internal.LongIndex;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Arrays;

/**
 * Not thread-safe. The runs of tokens of a text that may be names, by their first token and then by
 * their last: the rules' own, those around and beside them, and what ends, begins or stands as
 * names do.
 */
final class NameSpans {
  /** No name that the rules have not found has more tokens, or more characters. */
  private static final int MOST_TOKENS = 8;

  private static final int MOST_CHARS = 18;

  /** So far the borders of a rule's name are moved. */
  private static final int MOVED = 3;

  static final long PLACE_ENDS =
      Vocabulary.PLACE_TAIL
          | Vocabulary.FACILITY
          | Vocabulary.BUILDING
          | Vocabulary.ZONE_END
          | Vocabulary.ETHNIC_TAIL
          | Vocabulary.FURTHER_BEHIND_PLACE;

  static final long OFFICE_ENDS =
      Vocabulary.HEAD | Vocabulary.STRONG_HEAD | Vocabulary.PART_HEAD | Vocabulary.TRADE;

  static final CharSet PLACE_END_CHARS =
      new CharSet(
          "省市县区旗州镇乡村屯社寨庄湾沟冲坪岭山峰峡谷河江湖海溪泉池塘潭坝渠港路街巷道桥站口关寺庙塔祠园场馆城楼厂井坡洞岛洲滩台院线廊亭宫陵墓店营堡坊家坎垭岩崖川原"
              + "里头嘴角下上塬梁沱圩漾荡浦埠集片组队段闸堰堤垸畈坞尖岗墩垄弄苑府居轩邸郡座");

  private static final CharSet OFFICE_END_CHARS =
      new CharSet("局委办院校所站会队部厅司社团处科室党府报台网店厂行协盟联业份庭轩馆坊铺堂号");

  private static final CharSet GOING = new CharSet("到在往至赴自从经过沿进抵回去接");

  private static final CharSet JOINTS = new CharSet("、和与及至到—-→－");

  private static final int[] POWERS = new int[MOST_CHARS + 1];

  static {
    POWERS[0] = 1;
    for (int k = 1; k < POWERS.length; k++) {
      POWERS[k] = 31 * POWERS[k - 1];
    }
  }

  private final Words w;
  private final RuleNames rules;
  private int[] firsts = new int[64];
  private int[] lasts = new int[64];
  private long[] hashes = new long[64];
  private int count;

  /** How often a span of the same characters is there. */
  private final LongIndex numbers;

  private int[] many = new int[64];

  NameSpans(Words words, RuleNames rules) {
    w = words;
    this.rules = rules;
    for (int i = 0; i < w.size(); i++) {
      if (w.isHan(i) || rules.isInOne(i)) {
        addFrom(i);
      }
    }
    numbers = new LongIndex(count);
    for (int n = 0; n < count; n++) {
      int number = numbers.add(hashes[n]);
      if (number == many.length) {
        many = Arrays.copyOf(many, 2 * number);
      }
      many[number]++;
    }
  }

  private void addFrom(int first) {
    int most = first + MOST_TOKENS - 1;
    int ruled = rules.begins(first) ? rules.lastOf(first) : first;
    long hash = 0;
    for (int last = first;
        last < w.size()
            && last <= Math.max(most, ruled + 1)
            && (w.isHan(last) || rules.isInOne(last));
        last++) {
      hash = append(hash, w, last);
      if (w.end(last) - w.start(first) > MOST_CHARS && last > ruled + MOVED) {
        break;
      }
      if (isCandidate(first, last, hash)) {
        add(first, last, hash);
      }
    }
  }

  private void add(int first, int last, long hash) {
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      lasts = Arrays.copyOf(lasts, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    firsts[count] = first;
    lasts[count] = last;
    hashes[count++] = hash;
  }

  /** How many spans there are: their numbers are below. */
  int size() {
    return count;
  }

  int first(int span) {
    return firsts[span];
  }

  int last(int span) {
    return lasts[span];
  }

  /** Of the characters and how many they are; that of a span, however it is cut into words. */
  long hash(int span) {
    return hashes[span];
  }

  /** How many spans have the characters of that one. */
  int same(int span) {
    return many[numbers.find(hashes[span])];
  }

  /** The hash of a span that is not among these. */
  static long hash(Words w, int first, int last) {
    long hash = 0;
    for (int i = first; i <= last; i++) {
      hash = append(hash, w, i);
    }
    return hash;
  }

  /** With a token more: the hash code of all characters above, how many they are below. */
  private static long append(long hash, Words w, int i) {
    int length = w.length(i);
    int power = POWERS[Math.min(length, MOST_CHARS)];
    for (int k = MOST_CHARS; k < length; k++) {
      power *= 31;
    }
    int all = (int) (hash >> 32) * power + w.hash(i);
    return (long) all << 32 | (int) hash + length;
  }

  private boolean isCandidate(int first, int last, long hash) {
    if (rules.is(first, last)) {
      return true;
    }
    int chars = w.end(last) - w.start(first);
    if (chars < 2) {
      return w.is(first, PartOfSpeech.PLACE) || w.is(first, PartOfSpeech.ABBREVIATION);
    }
    boolean begins = rules.begins(first);
    boolean ends = rules.ends(last);
    if (begins && ends) {
      return true;
    }
    if (chars > MOST_CHARS) {
      return false;
    }
    boolean may = !isFunction(first) && !isFunction(last);
    return may
            && (begins && isMoved(last, rules.lastOf(first))
                || ends && first - rules.firstOf(last) <= 2 && first >= rules.firstOf(last) - 1
                || (first == last
                    ? isWordCandidate(first, chars)
                    : isRunCandidate(first, last, chars)))
        || rules.isTold(hash);
  }

  /** Whether a name that the rules end at {@code end} may end at {@code last}. */
  private boolean isMoved(int last, int end) {
    if (last < end) {
      return last >= end - MOVED && (w.isUnknown(last) || w.classes(last) != Vocabulary.HAN);
    }
    return !rules.isInOne(last)
        && (last <= end + 2
            || last == end + MOVED
                && (w.in(last, PLACE_ENDS | OFFICE_ENDS) || PLACE_END_CHARS.has(w.last(last))));
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
      case NUMERAL, TIME, VERB, VERBAL_NOUN, IDIOM -> false;
      default ->
          w.in(i, Vocabulary.LISTED | Vocabulary.WELL_KNOWN_PLACE)
              || w.isUnknown(i)
              || isListed(i, i)
              || chars >= 3 && (PLACE_END_CHARS.has(w.last(i)) || OFFICE_END_CHARS.has(w.last(i)));
    };
  }

  private boolean isRunCandidate(int first, int last, int chars) {
    int tokens = last - first + 1;
    if (tokens <= 6 && chars <= 12 && w.in(last, PLACE_ENDS)
        || tokens <= 7 && w.in(last, OFFICE_ENDS)
        || tokens <= 3 && chars <= 7 && PLACE_END_CHARS.has(w.last(last))) {
      return true;
    }
    if (tokens > 3 || chars > 5) {
      return false;
    }
    return isListed(first, last) || tokens == 2 && chars <= 4 && isShort(first, last);
  }

  /** Whether people or places stand where the span does, or begin as it does. */
  private boolean isShort(int first, int last) {
    return w.in(first - 1, Vocabulary.TOWARDS)
        || isGoing(w, first - 1)
        || Surnames.isSurname(w.first(first))
            && (w.in(first - 1, Vocabulary.TITLE | Vocabulary.ROLE)
                || w.in(last + 1, Vocabulary.SAYING)
                || w.is(first, PartOfSpeech.PERSON)
                || w.length(first) == 1)
        || (w.length(first) == 1 || w.isUnknown(first) || w.isUnknown(last))
            && (w.is(first - 1, PartOfSpeech.PLACE) || rules.ends(first - 1));
  }

  static boolean isGoing(Words w, int i) {
    return w.isHan(i) && GOING.has(w.last(i));
  }

  static boolean isJoint(Words w, int i) {
    return w.length(i) == 1 && JOINTS.has(w.first(i));
  }

  private boolean isListed(int first, int last) {
    return isJoint(w, first - 1) || isJoint(w, last + 1);
  }
}
