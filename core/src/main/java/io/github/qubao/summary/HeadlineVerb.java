package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.List;
import java.util.Set;

/** Stateless and thread-safe. Tells which verb of a predicate is its main one. */
final class HeadlineVerb {
  /** Verbs of who does something, before what is done: 组织党员开展…. */
  static final Set<String> ORGANIZES = Set.of("组织", "安排", "牵头", "动员", "发动");

  /** Verbs that name nothing, whatever their tag. */
  static final Set<String> ALWAYS = Set.of("召开", "举办", "举行", "开展", "推出", "出台", "破获", "抓获", "查获");

  private static final Set<String> WAY =
      Set.of("到", "来", "来到", "走进", "深入", "前往", "赴", "奔赴", "赶赴", "分赴", "抵达", "赶到", "莅临", "率队", "带队");

  /** What leaders come for. */
  static final Set<String> VISITS = Set.of("调研", "督导", "督查", "检查", "视察", "考察", "慰问", "走访", "指导");

  private static final Set<String> TO_WHOM =
      Set.of("对", "就", "以", "从", "针对", "围绕", "向", "给", "为", "把", "将", "被", "由");

  /** Verbs that say little without what 对 or 就 says before them. */
  private static final Set<String> DOES =
      Set.of(
          "开展", "进行", "举行", "召开", "作", "作出", "做", "给予", "提出", "展开", "表示", "启动", "实施", "发起", "组织");

  /** Verbs behind which others tell what somebody else did: 接到群众举报. */
  static final Set<String> RECEIVES = Set.of("接到", "收到", "接", "获悉", "得知", "看到", "发现");

  /** Behind these stands what is begun: 动手升级改造. */
  private static final Set<String> BEGINS = Set.of("开始", "着手", "动手");

  private HeadlineVerb() {}

  private static boolean isListed(String text, List<Token> words, int i) {
    return i + 1 < words.size() && words.get(i + 1).in(text).equals("、");
  }

  private static boolean isDoing(Token t) {
    return t.partOfSpeech() == PartOfSpeech.VERB || t.partOfSpeech() == PartOfSpeech.VERBAL_NOUN;
  }

  /** The first verb that is no adverbial's and none of means or of the way, else the first one. */
  static int main(String text, List<Token> words) {
    if (!words.isEmpty()
        && words.get(0).partOfSpeech() == PartOfSpeech.VERBAL_NOUN
        && HeadlineWords.ACTS.contains(words.get(0).in(text))) {
      return 0;
    }
    int first = -1;
    int other = -1;
    boolean list = false;
    boolean way = false;
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
      boolean will = word.equals("将") && t.partOfSpeech() == PartOfSpeech.ADVERB;
      boolean to = TO_WHOM.contains(word) && !will;
      int done = to ? doneTo(text, words, i) : -1;
      if (done >= 0) {
        return done;
      }
      way |= WAY.contains(word);
      if (way && isVisit(text, words, i)) {
        return i;
      }
      if (!isVerb(text, words, i) || isBeforeDe(text, words, i)) {
        continue;
      }
      if (word.length() == 1 && isListed(text, words, i)) {
        // 建 of 住建、应急等部门.
        continue;
      }
      if (BEGINS.contains(word) && i + 1 < words.size() && isDoing(words.get(i + 1))) {
        continue;
      }
      if (first < 0 && RECEIVES.contains(word)) {
        return i;
      }
      boolean means = HeadlineWords.MEANS.contains(word);
      boolean act = HeadlineWords.ACTS.contains(word);
      boolean leads =
          isActNext(text, words, i)
              || HeadlineShortener.PIVOTS.contains(word) && isActBehind(text, words, i + 2);
      if (act || !means && !leads && first < 0 && !ORGANIZES.contains(word)) {
        return i;
      }
      boolean wayFirst = first >= 0 && WAY.contains(words.get(first).in(text));
      other = first >= 0 && other < 0 && !means && !list && !wayFirst ? i : other;
      first = first < 0 ? i : first;
    }
    if (first >= 0) {
      int act = behindMeans(text, words, first);
      return other >= 0 && (act <= first || other < act) ? other : act;
    }
    for (int i = 0; i < words.size(); i++) {
      boolean named = i > 0 && words.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN;
      if (words.get(i).partOfSpeech() == PartOfSpeech.VERBAL_NOUN && !named) {
        return i;
      }
    }
    return -1;
  }

  /** What leaders come for, behind a place and before what it is about: 到园区调研项目推进情况. */
  private static boolean isVisit(String text, List<Token> words, int i) {
    return i > 0
        && i + 1 < words.size()
        && VISITS.contains(words.get(i).in(text))
        && (words.get(i - 1).partOfSpeech() == PartOfSpeech.NOUN
            || words.get(i - 1).partOfSpeech() == PartOfSpeech.PLACE
            || WAY.contains(words.get(i - 1).in(text)))
        && !isBeforeDe(text, words, i)
        && words.get(i + 1).partOfSpeech() != PartOfSpeech.PUNCTUATION;
  }

  /** The act behind the way there that is tagged as a noun: 深入示范区调研农业工作. */
  private static int behindMeans(String text, List<Token> words, int first) {
    boolean described =
        first + 2 < words.size()
            && words.get(first + 1).partOfSpeech() == PartOfSpeech.VERB
            && words.get(first + 2).in(text).equals("的");
    if (described && !HeadlineWords.ACTS.contains(words.get(first).in(text))) {
      // 将到场采访的事项: nothing is told by a verb that describes.
      return -1;
    }
    boolean means = HeadlineWords.MEANS.contains(words.get(first).in(text));
    for (int i = first + 2; means && i + 1 < words.size(); i++) {
      PartOfSpeech before = words.get(i - 1).partOfSpeech();
      boolean place = before == PartOfSpeech.NOUN || before == PartOfSpeech.PLACE;
      if (place
          && words.get(i).partOfSpeech() == PartOfSpeech.VERBAL_NOUN
          && HeadlineWords.ACTS.contains(words.get(i).in(text))) {
        return i;
      }
    }
    return first;
  }

  /**
   * The verb that 对… or 把… belongs to: one that says little without it, else the first behind which
   * no 的 stands, for those before are in what it is done to; -1 if there is none.
   */
  private static int doneTo(String text, List<Token> words, int from) {
    int becomes = "把将".contains(words.get(from).in(text)) ? becoming(text, words, from) : -1;
    if (becomes >= 0) {
      return becomes;
    }
    int depth = 0;
    int does = -1;
    int first = -1;
    int behindDe = -1;
    boolean de = false;
    for (int i = from + 1; i < words.size(); i++) {
      depth += Characters.nesting(text.charAt(words.get(i).start()));
      if (depth != 0) {
        continue;
      }
      String word = words.get(i).in(text);
      if (word.equals("的") || word.equals("、") || word.equals("等")) {
        // 对…的事项做好相关的指示工作: the verb stands between the two.
        behindDe = de && first >= 0 ? first : behindDe;
        de |= word.equals("的");
        first = -1;
      } else if (words.get(i).partOfSpeech() == PartOfSpeech.VERB) {
        does = DOES.contains(word) && !isBeforeDe(text, words, i) ? i : does;
        first = first < 0 && i > from + 1 ? i : first;
      }
    }
    return does >= 0 ? does : first >= 0 ? first : behindDe;
  }

  /** What 把 makes of a thing: 改建 before 为, 改造 before 成; -1 if nothing is told. */
  private static int becoming(String text, List<Token> words, int from) {
    for (int i = words.size() - 2; i > from + 1; i--) {
      boolean verb =
          words.get(i).partOfSpeech() == PartOfSpeech.VERB
              || words.get(i).partOfSpeech() == PartOfSpeech.VERBAL_NOUN;
      if (verb && "成为到至入给".contains(words.get(i + 1).in(text))) {
        return i;
      }
    }
    return -1;
  }

  /** A verb by its tag, or a word of the way before a place: 深入 before 现场. */
  static boolean isVerb(String text, List<Token> words, int i) {
    Token t = words.get(i);
    return switch (t.partOfSpeech()) {
      case VERB -> !"为给".contains(t.in(text)) || !HeadlineSubject.behind(words, i + 2);
      case ADVERB, ADJECTIVE, VERBAL_NOUN ->
          ALWAYS.contains(t.in(text))
              || t.partOfSpeech() == PartOfSpeech.VERBAL_NOUN
                  && i + 1 < words.size()
                  && words.get(i + 1).in(text).equals("了")
              || HeadlineWords.MEANS.contains(t.in(text))
                  && t.end() - t.start() > 1
                  && i + 1 < words.size()
                  && words.get(i + 1).partOfSpeech() != PartOfSpeech.VERB
                  && words.get(i + 1).partOfSpeech() != PartOfSpeech.VERBAL_NOUN;
      default -> false;
    };
  }

  /** 抓获 in 协助民警抓获逃犯. */
  private static boolean isActBehind(String text, List<Token> words, int from) {
    for (int i = from; i < words.size(); i++) {
      if (words.get(i).partOfSpeech() == PartOfSpeech.VERB
          && HeadlineWords.ACTS.contains(words.get(i).in(text))
          && !isBeforeDe(text, words, i)) {
        return true;
      }
    }
    return false;
  }

  /** 召开 behind 主持. */
  private static boolean isActNext(String text, List<Token> words, int i) {
    return i + 2 < words.size()
        && HeadlineWords.ACTS.contains(words.get(i + 1).in(text))
        && !isBeforeDe(text, words, i + 1);
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
      if (t.in(text).equals("的")) {
        // What stands before it describes the place.
        end = in;
      }
      if (t.partOfSpeech() == PartOfSpeech.VERB && !isBeforeDe(text, words, i)) {
        end = end == in ? i : end;
        if (ALWAYS.contains(t.in(text)) || DOES.contains(t.in(text))) {
          return i;
        }
      }
      if (t.in(text).equals("并")) {
        break;
      }
    }
    return end == in ? in + 1 : end;
  }
}
