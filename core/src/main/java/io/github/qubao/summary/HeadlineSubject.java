package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.List;
import java.util.Set;

/** Stateless and thread-safe. Tells where a clause's subject ends. */
final class HeadlineSubject {
  /** With these the last word of an office or a team ends, though a verb stands before it. */
  static final String OFFICE_ENDS = "局所队站院部室组会庭司馆厂网处园校心委办店社团";

  private static final String STATIONS = "站所队院局厅";

  private static final Set<String> TOGETHER = Set.of("组织", "联合", "会同", "联同", "携手", "联手");

  static final Set<String> OFFICES =
      Set.of("中心", "大队", "支队", "中队", "总队", "局", "分局", "服务队", "工作站", "服务站", "办公室", "委员会", "领导小组");

  /** Words of occasions that may be tagged as verbs. */
  static final Set<String> OCCASIONS =
      Set.of(
          "活动", "仪式", "大会", "会", "赛", "展", "演出", "表演", "展演", "演练", "义诊", "培训", "比赛", "宣讲", "宣传",
          "评审", "展览", "展示", "直播", "讲座");

  /** What makes a part of an occasion's name of the verb before. */
  private static final Set<String> IN_OCCASIONS =
      Set.of("暨", "日", "节", "周", "仪式", "活动", "大会", "比赛", "大赛", "晚会");

  /** An office's last word stands so many words behind its first verb at most. */
  private static final int MOST_IN_NAME = 6;

  static final Set<String> WITH = Set.of("与", "和", "同", "跟", "及");

  private HeadlineSubject() {}

  /**
   * Where the predicate begins: behind the subject, if there is one.
   *
   * @param opens whether no clause before it tells who
   */
  static int end(String text, List<Token> words, boolean opens) {
    int from = opens ? behindRelative(text, words) : 0;
    int depth = 0;
    boolean noun = false;
    boolean behindDe = false;
    for (int i = from; i < words.size(); i++) {
      Token t = words.get(i);
      String word = t.in(text);
      int nesting = Characters.nesting(text.charAt(t.start()));
      depth += nesting;
      if (i == 0
          && (WITH.contains(word)
              || !opens && (HeadlineVerb.ORGANIZES.contains(word) || isTwoActs(text, words)))) {
        return 0;
      }
      boolean done = "将把被".contains(word) && depth == 0;
      boolean manner =
          t.partOfSpeech() == PartOfSpeech.IDIOM && HeadlineWords.MANNERS.contains(word);
      // 云桥村榜上有名.
      boolean praised = t.partOfSpeech() == PartOfSpeech.IDIOM && i + 1 == words.size();
      if (noun && (done || manner || praised)) {
        return i;
      }
      if (depth > 0 || nesting < 0) {
        noun = true;
        continue;
      }
      switch (t.partOfSpeech()) {
        case VERB, PREPOSITION, ADVERB, ADJECTIVE, STATUS -> {
          boolean part =
              isPartOfName(text, words, i)
                  || isModifier(text, words, i)
                  || behindDe
                  || isOccasion(text, words, i)
                  || noun && isInOccasion(text, words, i)
                  || t.partOfSpeech() == PartOfSpeech.ADVERB
                      && i + 1 < words.size()
                      && isModifier(text, words, i + 1);
          if (!part && (noun || i == 0)) {
            return i;
          }
          noun |= part;
          // 手术的顺利完成 is named by its verb.
          behindDe &= t.partOfSpeech() != PartOfSpeech.VERB;
        }
        case VERBAL_NOUN -> {
          boolean acts =
              (noun || i == 0) && HeadlineVerb.ALWAYS.contains(word)
                  || (noun || i == 0)
                      && i + 1 < words.size()
                      && words.get(i + 1).in(text).equals("了")
                  || i == 0 && !opens && HeadlineVerb.VISITS.contains(word) && words.size() > 1
                  || noun && isTogether(text, words, i)
                  || noun && endsAsVerb(text, words, i);
          if (acts && !isOccasion(text, words, i)) {
            return i;
          }
          noun = true;
        }
        // 和 and 的 go on with the subject.
        case CONJUNCTION, PARTICLE, WHITE_SPACE -> behindDe = word.equals("的");
        default -> {
          boolean visits = i == 0 && !opens && HeadlineVerb.VISITS.contains(word);
          if (visits || isTogether(text, words, i)) {
            return i;
          }
          noun |= !word.equals("、");
          behindDe = false;
        }
      }
    }
    return words.size();
  }

  /** 督查检查: of two acts none is who does it. */
  private static boolean isTwoActs(String text, List<Token> words) {
    return words.size() > 2
        && HeadlineWords.ACTS.contains(words.get(0).in(text))
        && HeadlineWords.ACTS.contains(words.get(1).in(text))
        && words.get(1).partOfSpeech() == PartOfSpeech.VERB;
  }

  /** 阅读 of 全民阅读暨读书日, 启动 of 启动仪式, where the act stands behind. */
  private static boolean isInOccasion(String text, List<Token> words, int i) {
    if (i + 2 >= words.size()
        || words.get(i).partOfSpeech() != PartOfSpeech.VERB
        || HeadlineVerb.ALWAYS.contains(words.get(i).in(text))
        || HeadlineWords.MEANS.contains(words.get(i).in(text))) {
      return false;
    }
    String next = words.get(i + 1).in(text);
    return IN_OCCASIONS.contains(next) && behind(words, i + 2);
  }

  /** What is counted as occasions are, is one, though its last word is a verb: 一场公益演出. */
  private static boolean isOccasion(String text, List<Token> words, int i) {
    if (!OCCASIONS.contains(words.get(words.size() - 1).in(text))) {
      return false;
    }
    for (int k = i; k < words.size(); k++) {
      if (words.get(k).partOfSpeech() != PartOfSpeech.VERB && !isNoun(words.get(k))) {
        return false;
      }
    }
    String first = words.get(0).in(text);
    String measure =
        words.get(0).partOfSpeech() == PartOfSpeech.NUMERAL && words.size() > 2
            ? words.get(1).in(text)
            : first.startsWith("一") ? first.substring(1) : "";
    return measure.length() == 1 && "场次届项堂期".contains(measure);
  }

  /** 组织 and 联合 behind an office or a place are verbs, whatever their tag. */
  private static boolean isTogether(String text, List<Token> words, int i) {
    if (i == 0 || i + 1 >= words.size() || !TOGETHER.contains(words.get(i).in(text))) {
      return false;
    }
    String before = words.get(i - 1).in(text);
    return (OFFICE_ENDS + "县市区镇乡村街道州旗").indexOf(before.charAt(before.length() - 1)) >= 0;
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
      // 站 of 记者站; 田径运动 is no noun.
      boolean idiom = words.get(i - 1).partOfSpeech() == PartOfSpeech.IDIOM;
      boolean kind = words.get(i - 1).partOfSpeech() == PartOfSpeech.DISTINGUISHER;
      // 站 of 管护站, whose first word is a verb, too.
      boolean does =
          i > 1
              && words.get(i - 1).partOfSpeech() == PartOfSpeech.VERB
              && isNoun(words.get(i - 2))
              && STATIONS.contains(verb);
      return (idiom || kind || does || isNoun(words.get(i - 1))) && behind(words, i + 1);
    }
    PartOfSpeech own = words.get(i).partOfSpeech();
    boolean may =
        own != PartOfSpeech.PREPOSITION
            && !HeadlineWords.MEANS.contains(verb)
            && !HeadlineVerb.ALWAYS.contains(verb)
            && !(i == 0 && isListed(verb));
    if (may && isListed(verb) && isOfficeBefore(text, words, i)) {
      return true;
    }
    int last = !may ? i : isListed(verb) ? i + 2 : i + MOST_IN_NAME;
    for (int k = i + 1; k < Math.min(words.size(), last); k++) {
      String word = words.get(k).in(text);
      if (word.length() == 1 && OFFICE_ENDS.contains(word)) {
        return behind(words, k + 1);
      }
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

  /** 推广 of 推广服务中心组织…: nouns, then an office's last word, then what it does. */
  private static boolean isOfficeBefore(String text, List<Token> words, int i) {
    int k = i + 1;
    while (k < words.size() && isNoun(words.get(k))) {
      k++;
    }
    if (k == i + 1 || k >= words.size() || k > i + MOST_IN_NAME) {
      return false;
    }
    boolean acts =
        switch (words.get(k).partOfSpeech()) {
          case VERB, PREPOSITION, ADVERB -> true;
          default -> HeadlineVerb.ALWAYS.contains(words.get(k).in(text));
        };
    String last = words.get(k - 1).in(text);
    return acts && OFFICES.contains(last);
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
  static boolean behind(List<Token> words, int i) {
    for (int k = i; k < words.size(); k++) {
      PartOfSpeech tag = words.get(k).partOfSpeech();
      if (tag == PartOfSpeech.VERB || tag == PartOfSpeech.VERBAL_NOUN && k + 2 >= words.size()) {
        return true;
      }
    }
    return false;
  }

  /** A verb or adjective right before 的 or a noun that it describes: 新引进的品种, 一场别样的庭审. */
  static boolean isModifier(String text, List<Token> words, int i) {
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
    String last = words.get(words.size() - 1).in(text);
    if (tag == PartOfSpeech.VERB && i > 0 && HeadlineWords.ALONE.contains(last)) {
      // 覆盖 of 供电公司覆盖全市的服务站启用: what ends the clause is the act.
      for (int n = k; n + 2 < words.size(); n++) {
        if (words.get(n).in(text).equals("的")) {
          return true;
        }
      }
    }
    if (tag == PartOfSpeech.VERB
        && i > 0
        && i + 3 < words.size()
        && !isListed(verb)
        && !HeadlineWords.MEANS.contains(verb)
        && words.get(i + 1).partOfSpeech() == PartOfSpeech.NOUN
        && words.get(i + 2).partOfSpeech() == PartOfSpeech.PERSON
        && behind(words, i + 3)) {
      // 在逃 of 盗窃在逃嫌犯某某被抓获.
      return true;
    }
    boolean describes = tag == PartOfSpeech.ADJECTIVE || tag == PartOfSpeech.STATUS;
    return describes
        && i + 2 < words.size()
        && (words.get(i + 1).partOfSpeech() == PartOfSpeech.NOUN
            || words.get(i + 1).partOfSpeech() == PartOfSpeech.VERBAL_NOUN
                && isNoun(words.get(i + 2)));
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
}
