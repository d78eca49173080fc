package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Immutable. A clause by its words, without when and asides: who, and what is told of them.
 *
 * @param subject the words before the predicate; empty where the clause goes on from another one
 * @param predicate the rest; empty where there is nothing but a subject
 * @param verb where the main verb stands in the predicate; -1 if there is none
 */
record HeadlineClause(List<Token> subject, List<Token> predicate, int verb) {
  private static final Set<String> TIME_LINKS = Set.of("至", "到", "—", "-", "～", "~", "、", "和");

  private static final Set<String> TIME_UNITS = Set.of("年", "月", "日");

  /** Behind a time these belong to it: 年初, 以来. */
  private static final Set<String> TIME_ENDS =
      Set.of(
          "初", "末", "底", "间", "起", "许", "左右", "前后", "以来", "来", "前", "后", "时", "时分", "期间", "中旬",
          "上旬", "下旬");

  /** Before a time it belongs to it. */
  private static final Set<String> TIME_STARTS = Set.of("于", "自", "截至", "从", "在", "当", "直到", "到");

  /** With these the last word of an office or a team ends, though a verb stands before it. */
  private static final String OFFICE_ENDS = "局所队站院部室组会庭司馆厂网处园校心委办店社团";

  private static final Set<String> WITH = Set.of("与", "和", "同", "跟", "及");

  private static final Set<String> WAY =
      Set.of("到", "来到", "走进", "深入", "前往", "赴", "奔赴", "赶赴", "分赴", "抵达", "赶到");

  /** Verbs of who does something, before what is done: 组织党员开展…. */
  private static final Set<String> ORGANIZES = Set.of("组织", "安排", "牵头", "动员", "发动");

  private static final Set<String> TO_WHOM = Set.of("对", "就", "以", "从", "针对", "围绕", "向", "给", "为", "把", "将", "被", "由");

  private static final Set<String> DOES =
      Set.of("开展", "进行", "举行", "召开", "作", "作出", "做", "给予", "提出", "展开", "表示");

  private static final Set<String> DEMANDS =
      Set.of(
          "要求", "希望", "鼓励", "勉励", "呼吁", "提醒", "倡导", "倡议", "请", "告诫", "叮嘱", "嘱咐", "发现", "看到", "了解到",
          "得知", "获悉");

  /** Verbs behind which others tell what somebody else did: 接到群众举报. */
  private static final Set<String> RECEIVES = Set.of("接到", "收到", "接", "获悉", "得知", "看到", "发现");

  /** An office's last word stands so many words behind its first verb at most. */
  private static final int MOST_IN_NAME = 6;

  static HeadlineClause read(String text, List<Token> all, boolean opens) {
    List<Token> words = withoutTimes(text, withoutAsides(text, all));
    int from = 0;
    while (from < words.size()
        && isLink(text, words.get(from))
        && !isVerb(text, words, from)
        && !(from + 1 < words.size() && isModifier(text, words, from + 1))) {
      from++;
    }
    words = words.subList(from, words.size());
    int start = predicate(text, words, opens);
    List<Token> predicate = words.subList(start, words.size());
    return new HeadlineClause(words.subList(0, start), predicate, verb(text, predicate));
  }

  /** What joins a clause to the one before, or says how sure it is. */
  private static boolean isLink(String text, Token t) {
    return switch (t.partOfSpeech()) {
      case CONJUNCTION -> !WITH.contains(t.in(text));
      case WHITE_SPACE, PARTICLE, MODAL -> true;
      case ADVERB -> !HeadlineWords.KEPT.contains(t.in(text));
      case PUNCTUATION -> Characters.nesting(text.charAt(t.start())) == 0;
      default -> false;
    };
  }

  private static List<Token> withoutAsides(String text, List<Token> all) {
    List<Token> out = new ArrayList<>();
    int depth = 0;
    for (Token t : all) {
      String word = t.in(text);
      depth += word.equals("（") || word.equals("(") ? 1 : 0;
      if (depth <= 0) {
        out.add(t);
      }
      depth -= word.equals("）") || word.equals(")") ? 1 : 0;
    }
    return out;
  }

  private static List<Token> withoutTimes(String text, List<Token> all) {
    List<Token> out = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < all.size(); ) {
      int end = depth > 0 ? i : timeEnd(text, all, i);
      if (end > i
          && isAdverbial(text, all, i, end)
          && !HeadlineText.isNamedByTime(text, all, i, end)) {
        i = end;
        continue;
      }
      do {
        depth += Characters.nesting(text.charAt(all.get(i).start()));
        out.add(all.get(i++));
      } while (i < end);
    }
    return out;
  }

  /** Whether a time is no part of a name: 6月3日, or at the head of a clause or of what is told. */
  private static boolean isAdverbial(String text, List<Token> all, int i, int end) {
    if (Character.isDigit(text.charAt(all.get(i).start()))) {
      return true;
    }
    Token last = all.get(end - 1);
    boolean one = last.end() - last.start() == 1 && last.partOfSpeech() == PartOfSpeech.TIME;
    boolean inside =
        i > 0
            && (all.get(i - 1).partOfSpeech() == PartOfSpeech.VERB
                || all.get(i - 1).partOfSpeech() == PartOfSpeech.PARTICLE);
    if (inside) {
      return false;
    }
    if (end == all.size()) {
      return !one;
    }
    return switch (all.get(end).partOfSpeech()) {
      case VERB, PREPOSITION, ADVERB, PUNCTUATION -> !one;
      default -> !one && i == 0;
    };
  }

  /** Where a time ends that begins with word {@code i}; {@code i} if none does. */
  private static int timeEnd(String text, List<Token> all, int i) {
    int at = i;
    if (TIME_STARTS.contains(all.get(at).in(text)) && at + 1 < all.size()) {
      at++;
    }
    int end = at;
    while (end < all.size()) {
      int unit = timeUnit(text, all, end);
      if (unit > end) {
        end = unit;
      } else if (end > at
          && TIME_LINKS.contains(all.get(end).in(text))
          && end + 1 < all.size()
          && timeUnit(text, all, end + 1) > end + 1) {
        end = timeUnit(text, all, end + 1);
      } else {
        break;
      }
    }
    if (end == at) {
      return i;
    }
    while (end < all.size() && TIME_ENDS.contains(all.get(end).in(text))) {
      end++;
    }
    return end;
  }

  private static int timeUnit(String text, List<Token> all, int i) {
    Token t = all.get(i);
    if (t.partOfSpeech() == PartOfSpeech.TIME && !t.in(text).endsWith("会上")) {
      return i + 1;
    }
    if (t.partOfSpeech() != PartOfSpeech.NUMERAL) {
      return i;
    }
    int next = i + 1;
    while (next < all.size() && all.get(next).partOfSpeech() == PartOfSpeech.WHITE_SPACE) {
      next++;
    }
    boolean unit = next < all.size() && TIME_UNITS.contains(all.get(next).in(text));
    return unit ? next + 1 : i;
  }

  /** Where the predicate begins: behind the subject, if there is one. */
  private static int predicate(String text, List<Token> words, boolean opens) {
    int from = opens ? behindRelative(text, words) : 0;
    int depth = 0;
    boolean noun = false;
    for (int i = from; i < words.size(); i++) {
      Token t = words.get(i);
      String word = t.in(text);
      int nesting = Characters.nesting(text.charAt(t.start()));
      depth += nesting;
      if (i == 0 && (WITH.contains(word) || !opens && ORGANIZES.contains(word))) {
        return 0;
      }
      if (depth > 0 || nesting < 0) {
        noun = true;
        continue;
      }
      switch (t.partOfSpeech()) {
        case VERB, PREPOSITION, ADVERB, ADJECTIVE, STATUS -> {
          boolean part = isPartOfName(text, words, i) || isModifier(text, words, i);
          if (!part && (noun || i == 0)) {
            return i;
          }
          noun |= part;
        }
        case VERBAL_NOUN -> {
          if (noun && endsAsVerb(text, words, i)) {
            return i;
          }
          noun = true;
        }
        case CONJUNCTION, PARTICLE, WHITE_SPACE -> {
          // 和 and 的 go on with the subject.
        }
        default -> noun |= !word.equals("、");
      }
    }
    return words.size();
  }

  /** Of what begins with a verb or 由 and is closed by 的, the 的: 来自县中医院的30名医生. */
  private static int behindRelative(String text, List<Token> words) {
    if (words.isEmpty()) {
      return 0;
    }
    int at = 0;
    while (at + 1 < words.size() && counts(text, words.get(at))) {
      at++;
    }
    Token first = words.get(at);
    if (first.partOfSpeech() != PartOfSpeech.VERB && !first.in(text).equals("由")) {
      return 0;
    }
    int depth = 0;
    for (int i = at + 1; i + 1 < words.size(); i++) {
      depth += Characters.nesting(text.charAt(words.get(i).start()));
      if (depth == 0 && words.get(i).in(text).equals("的")) {
        for (int k = i + 2; k < words.size(); k++) {
          PartOfSpeech tag = words.get(k).partOfSpeech();
          boolean tells = tag == PartOfSpeech.VERB || words.get(k).in(text).equals("被");
          if (tells && !isPartOfName(text, words, k) && !isModifier(text, words, k)) {
            return i + 1;
          }
        }
        return 0;
      }
    }
    return 0;
  }

  /** 82名, 一列. */
  private static boolean counts(String text, Token t) {
    return switch (t.partOfSpeech()) {
      case NUMERAL, MEASURE -> true;
      default -> text.charAt(t.start()) == '一' && t.end() - t.start() == 2;
    };
  }

  /** 反诈 of 反诈中心, 侦查 of 刑事侦查大队: an office's last word follows, then what it does. */
  private static boolean isPartOfName(String text, List<Token> words, int i) {
    String verb = words.get(i).in(text);
    boolean ends = verb.length() == 1 && OFFICE_ENDS.contains(verb);
    if (ends && i > 0 && words.get(i).partOfSpeech() == PartOfSpeech.VERB) {
      // 站 of 记者站.
      return isNoun(words.get(i - 1)) && behind(words, i + 1);
    }
    PartOfSpeech own = words.get(i).partOfSpeech();
    boolean may = own != PartOfSpeech.PREPOSITION && !HeadlineWords.MEANS.contains(verb);
    int last = !may ? i : isListed(verb) ? i + 2 : i + MOST_IN_NAME;
    for (int k = i + 1; k < Math.min(words.size(), last); k++) {
      String word = words.get(k).in(text);
      switch (words.get(k).partOfSpeech()) {
        case NOUN, ORGANIZATION -> {
          if (OFFICE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0) {
            return behind(words, k + 1);
          }
          if (k + 1 == words.size() && word.endsWith("基地")) {
            return true;
          }
        }
        case VERB, VERBAL_NOUN, DISTINGUISHER -> {
          // Names of offices tell what they do.
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isListed(String verb) {
    return HeadlineWords.ACTS.contains(verb) || HeadlineWords.WEAK.contains(verb);
  }

  private static boolean isNoun(Token t) {
    return switch (t.partOfSpeech()) {
      case NOUN, VERBAL_NOUN, PLACE, ORGANIZATION, PROPER_NAME, ABBREVIATION -> true;
      default -> false;
    };
  }

  /** Whether a verb stands from word {@code i} on. */
  private static boolean behind(List<Token> words, int i) {
    for (int k = i; k < words.size(); k++) {
      PartOfSpeech tag = words.get(k).partOfSpeech();
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.VERBAL_NOUN && k + 2 >= words.size()) {
        return true;
      }
    }
    return false;
  }

  /** A verb or adjective right before 的 or a noun that it describes: 新引进的品种, 一场别样的庭审. */
  private static boolean isModifier(String text, List<Token> words, int i) {
    int k = i + 1;
    if (k < words.size()
        && (words.get(k).in(text).equals("了") || words.get(k).in(text).equals("出"))) {
      k++;
    }
    if (k < words.size() && words.get(k).in(text).equals("的")) {
      return true;
    }
    PartOfSpeech tag = words.get(i).partOfSpeech();
    String verb = words.get(i).in(text);
    if (tag == PartOfSpeech.VERB && !isListed(verb) && !HeadlineWords.MEANS.contains(verb)) {
      for (int n = k; n < Math.min(words.size() - 1, i + 4) && isNoun(words.get(n)); n++) {
        if (words.get(n + 1).in(text).equals("的") && verbBehind(words, n + 2)) {
          return true;
        }
      }
    }
    boolean describes = tag == PartOfSpeech.ADJECTIVE || tag == PartOfSpeech.STATUS;
    return describes
        && i + 2 < words.size()
        && words.get(i + 1).partOfSpeech() == PartOfSpeech.NOUN;
  }

  /** A verbal noun is the verb of its clause where somebody's name or nothing else is before it. */
  private static boolean endsAsVerb(String text, List<Token> words, int i) {
    PartOfSpeech before = words.get(i - 1).partOfSpeech();
    boolean act = HeadlineWords.ACTS.contains(words.get(i).in(text));
    if (act && before == PartOfSpeech.PERSON) {
      return true;
    }
    boolean modified =
        before == PartOfSpeech.NUMERAL
            || before == PartOfSpeech.VERBAL_NOUN
            || before == PartOfSpeech.ADJECTIVE
            || words.get(i - 1).in(text).equals("的");
    if (act && i + 1 < words.size() && !modified && !verbBehind(words, i + 1)) {
      return true;
    }
    return i + 1 == words.size()
        && !words.get(i).in(text).endsWith("活动")
        && before != PartOfSpeech.VERBAL_NOUN;
  }

  private static boolean verbBehind(List<Token> words, int i) {
    for (int k = i; k < words.size(); k++) {
      if (words.get(k).partOfSpeech() == PartOfSpeech.VERB) {
        return true;
      }
    }
    return false;
  }

  /** The first verb that is no adverbial's and none of means or of the way, else the first one. */
  private static int verb(String text, List<Token> words) {
    if (!words.isEmpty()
        && words.get(0).partOfSpeech() == PartOfSpeech.VERBAL_NOUN
        && HeadlineWords.ACTS.contains(words.get(0).in(text))) {
      return 0;
    }
    int first = -1;
    int other = -1;
    boolean list = false;
    int depth = 0;
    for (int i = 0; i < words.size(); i++) {
      Token t = words.get(i);
      int nesting = Characters.nesting(text.charAt(t.start()));
      depth += nesting;
      if (depth > 0 || nesting < 0) {
        continue;
      }
      String word = t.in(text);
      list |= word.equals("、");
      if (word.equals("在")) {
        i = Math.max(i, placeEnd(text, words, i) - 1);
        continue;
      }
      int done = TO_WHOM.contains(word) ? doneTo(text, words, i) : -1;
      if (done >= 0) {
        return done;
      }
      if (!isVerb(text, words, i) || isBeforeDe(text, words, i)) {
        continue;
      }
      if (first < 0 && RECEIVES.contains(word)) {
        return i;
      }
      boolean means = HeadlineWords.MEANS.contains(word);
      boolean act = HeadlineWords.ACTS.contains(word);
      boolean leads = HeadlineWords.WEAK.contains(word) && isActNext(text, words, i);
      if (act || !means && !leads && first < 0 && !ORGANIZES.contains(word)) {
        return i;
      }
      boolean way = first >= 0 && WAY.contains(words.get(first).in(text));
      other = first >= 0 && other < 0 && !means && !list && !way ? i : other;
      first = first < 0 ? i : first;
    }
    if (first >= 0) {
      return other >= 0 ? other : first;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).partOfSpeech() == PartOfSpeech.VERBAL_NOUN) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The verb that 对… or 把… belongs to: one that says little without it, else the first behind
   * which no 的 stands, for those before are in what it is done to; -1 if there is none.
   */
  private static int doneTo(String text, List<Token> words, int from) {
    int depth = 0;
    int does = -1;
    int first = -1;
    for (int i = from + 1; i < words.size(); i++) {
      depth += Characters.nesting(text.charAt(words.get(i).start()));
      if (depth != 0) {
        continue;
      }
      String word = words.get(i).in(text);
      if (word.equals("的")) {
        first = -1;
      } else if (words.get(i).partOfSpeech() == PartOfSpeech.VERB) {
        does = DOES.contains(word) && !isBeforeDe(text, words, i) ? i : does;
        first = first < 0 && i > from + 1 ? i : first;
      }
    }
    return does >= 0 ? does : first;
  }

  /** A verb by its tag, or a word of the way before a place: 深入 before 现场. */
  private static boolean isVerb(String text, List<Token> words, int i) {
    Token t = words.get(i);
    return switch (t.partOfSpeech()) {
      case VERB -> !"为给".contains(t.in(text)) || !behind(words, i + 2);
      case ADVERB, ADJECTIVE, VERBAL_NOUN ->
          HeadlineWords.MEANS.contains(t.in(text))
              && t.end() - t.start() > 1
              && i + 1 < words.size()
              && words.get(i + 1).partOfSpeech() != PartOfSpeech.VERB
              && words.get(i + 1).partOfSpeech() != PartOfSpeech.VERBAL_NOUN;
      default -> false;
    };
  }

  /** 召开 behind 主持. */
  private static boolean isActNext(String text, List<Token> words, int i) {
    return i + 1 < words.size() && HeadlineWords.ACTS.contains(words.get(i + 1).in(text));
  }

  static boolean isBeforeDe(String text, List<Token> words, int i) {
    return i + 1 < words.size() && words.get(i + 1).in(text).equals("的");
  }

  /** Where 在…中 ends: behind its last word of place that a verb or adverb follows. */
  static int placeEnd(String text, List<Token> words, int in) {
    int end = in;
    int depth = 0;
    for (int i = in + 1; i < words.size(); i++) {
      Token t = words.get(i);
      depth += Characters.nesting(text.charAt(t.start()));
      if (depth > 0) {
        continue;
      }
      if (t.partOfSpeech() == PartOfSpeech.LOCALIZER && !isBeforeDe(text, words, i)) {
        return i + 1;
      }
      if (t.partOfSpeech() == PartOfSpeech.VERB && !isBeforeDe(text, words, i)) {
        end = end == in ? i : end;
        if (HeadlineWords.ACTS.contains(t.in(text))) {
          break;
        }
      }
    }
    return end == in ? in + 1 : end;
  }

  boolean isOnlySubject() {
    return predicate.isEmpty();
  }

  /** Whether nothing is told but where, under whom or as what: 在…陪同下, 作为示范园. */
  boolean isOnlyAdverbial(String text) {
    String first = predicate.get(0).in(text);
    return first.equals("作为")
        || first.equals("在") && placeEnd(text, predicate, 0) >= predicate.size();
  }

  /** Whether it tells who came or was called together, and not what for. */
  boolean isOnTheWay(String text) {
    String word = verb >= 0 ? predicate.get(verb).in(text) : "";
    return HeadlineWords.MEANS.contains(word) || ORGANIZES.contains(word);
  }

  /** Whether what follows is what others are to do: 要求企业…. */
  boolean tellsOthers(String text) {
    return verb >= 0 && DEMANDS.contains(predicate.get(verb).in(text));
  }

  /** Whether it goes on from a clause that tells who. */
  boolean goesOn() {
    return subject.isEmpty();
  }
}
