package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
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
  /** Behind these others' acts are told. */
  private static final Set<String> DEMANDS =
      Set.of("要求", "希望", "鼓励", "勉励", "呼吁", "提醒", "倡导", "倡议", "请", "告诫", "叮嘱", "嘱咐", "发现");

  private static final Set<String> WHILE = Set.of("途中", "期间", "过程中", "之际", "之余", "同时");

  private static final int MOST_WHILE = 5;

  private static final Set<String> MEANS = Set.of("通过", "经", "经过", "借助", "本着");

  private static final Set<String> HELD = Set.of("召开", "举行", "举办", "开展");

  private static final List<String> OCCASIONS =
      List.of(
          "会", "会议", "活动", "仪式", "赛", "比赛", "演练", "培训", "行动", "讲座", "展", "节", "义诊", "检查", "宣传",
          "演出");

  /** With these a clause tells why. */
  private static final Set<String> BECAUSE = Set.of("因", "因为", "由于");

  static HeadlineClause read(String text, List<Token> all, boolean opens) {
    List<Token> words =
        HeadlineNames.joined(text, HeadlineTimes.leftOut(text, HeadlineAsides.leftOut(text, all)));
    int from = 0;
    while (from < words.size()
        && (isLink(text, words.get(from)) || !opens && isManner(text, words, from))
        && !HeadlineVerb.isVerb(text, words, from)
        && !(from + 1 < words.size() && HeadlineSubject.isModifier(text, words, from + 1))) {
      from++;
    }
    if (!opens) {
      from = Math.max(from, behindWhile(text, words));
    }
    words = words.subList(from, words.size());
    int start = HeadlineNames.behindName(text, words, HeadlineSubject.end(text, words, opens));
    List<Token> predicate = words.subList(start, words.size());
    return new HeadlineClause(
        words.subList(0, start), predicate, HeadlineVerb.main(text, predicate));
  }

  /** 现场 before a verb. */
  private static boolean isManner(String text, List<Token> words, int i) {
    return i + 1 < words.size()
        && HeadlineWords.MANNERS.contains(words.get(i).in(text))
        && switch (words.get(i + 1).partOfSpeech()) {
          case VERB, ADJECTIVE, ADVERB -> true;
          default -> false;
        };
  }

  /** Where a clause goes on behind 返乡途中 and its like; 0 if it does not begin with one. */
  private static int behindWhile(String text, List<Token> words) {
    for (int i = 1; i < Math.min(words.size() - 1, MOST_WHILE); i++) {
      if (WHILE.contains(words.get(i).in(text)) && !HeadlineVerb.isBeforeDe(text, words, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** What joins a clause to the one before, or says how sure it is. */
  private static boolean isLink(String text, Token t) {
    return switch (t.partOfSpeech()) {
      case CONJUNCTION -> !HeadlineSubject.WITH.contains(t.in(text));
      case WHITE_SPACE, PARTICLE, MODAL -> true;
      case ADVERB -> !HeadlineWords.KEPT.contains(t.in(text)) && !t.in(text).equals("就");
      case PUNCTUATION -> Characters.nesting(text.charAt(t.start())) == 0;
      case IDIOM -> HeadlineWords.MANNERS.contains(t.in(text));
      default -> false;
    };
  }

  boolean isOnlySubject() {
    return predicate.isEmpty();
  }

  /** Whether nothing is told but where, under whom, why or as what: 在…陪同下, 作为示范园, 因持枪拒捕. */
  boolean isOnlyAdverbial(String text) {
    String first = predicate.get(0).in(text);
    String last = predicate.get(predicate.size() - 1).in(text);
    if ("对就向针对".contains(first) && !tells(text)
        || first.equals("就") && predicate.get(1).in(text).equals("如何") && verbs(text) < 2) {
      return true;
    }
    if (first.equals("以") && holdsAct(text, 1) < 0 || MEANS.contains(first) && verbs(text) == 1) {
      // 以…为抓手, 通过开展….
      return true;
    }
    return first.equals("作为")
        || first.startsWith("因") && BECAUSE.contains(first)
        || first.equals("从") && last.equals("出发")
        || first.equals("在") && HeadlineVerb.placeEnd(text, predicate, 0) >= predicate.size();
  }

  /** How many verbs stand in the predicate that 的 does not describe. */
  private int verbs(String text) {
    int count = 0;
    for (int i = 1; i < predicate.size(); i++) {
      boolean verb =
          predicate.get(i).partOfSpeech() == PartOfSpeech.VERB
              || HeadlineVerb.ALWAYS.contains(predicate.get(i).in(text));
      count += verb && !HeadlineVerb.isBeforeDe(text, predicate, i) ? 1 : 0;
    }
    return count;
  }

  /** Where an act stands in the predicate that 的 does not describe; -1 if none does. */
  private int holdsAct(String text, int from) {
    for (int i = from; i < predicate.size(); i++) {
      if (HeadlineWords.ACTS.contains(predicate.get(i).in(text))
          && !HeadlineVerb.isBeforeDe(text, predicate, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether there is a verb but in what 的 describes. */
  private boolean tells(String text) {
    for (int i = 1; i < predicate.size(); i++) {
      if (predicate.get(i).partOfSpeech() == PartOfSpeech.VERB
          && !HeadlineVerb.isBeforeDe(text, predicate, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it tells who came or was called together, by what means, and not what for. */
  boolean isOnTheWay(String text) {
    String first = predicate.get(0).in(text);
    String word = verb >= 0 ? predicate.get(verb).in(text) : "";
    boolean way =
        HeadlineWords.MEANS.contains(first)
            || HeadlineWords.MEANS.contains(word)
            || HeadlineVerb.ORGANIZES.contains(word)
            || HeadlineVerb.RECEIVES.contains(word);
    return way && holdsAct(text, 1) < 0;
  }

  /** Whether what follows is what others are to do: 要求企业…. */
  boolean tellsOthers(String text) {
    return verb >= 0 && DEMANDS.contains(predicate.get(verb).in(text));
  }

  /** Whether it tells what is done for whom, and not what for: 为村民进行体检. */
  boolean isForSomebody(String text) {
    return goesOn()
        && verb > 1
        && predicate.get(0).in(text).equals("为")
        && HeadlineWords.ACTS.contains(predicate.get(verb).in(text))
        && switch (predicate.get(1).partOfSpeech()) {
          case NOUN, PERSON, PLACE, ORGANIZATION, PRONOUN, NUMERAL, DISTINGUISHER -> true;
          default -> false;
        };
  }

  /** Whether it names a leader: a title, then a name. */
  boolean namesLeader(String text) {
    for (int i = 1; i < subject.size(); i++) {
      int end = subject.get(i).start();
      if (HeadlineText.isTitle(text.substring(subject.get(0).start(), end))
          && subject.get(i).end() - end > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether it goes on from a clause that tells who. */
  boolean goesOn() {
    return subject.isEmpty();
  }

  /** Whether a clause tells that something is held and only the next one says what. */
  boolean isOccasionAhead(String text, HeadlineClause next) {
    if (verb < 0 || next.predicate().isEmpty() || !HELD.contains(predicate.get(verb).in(text))) {
      return false;
    }
    return !isOccasion(text, predicate)
        && verb + 1 < predicate.size()
        && next.goesOn()
        && isOccasion(text, next.predicate());
  }

  private static boolean isOccasion(String text, List<Token> words) {
    String last = words.get(words.size() - 1).in(text);
    return OCCASIONS.stream().anyMatch(last::endsWith);
  }

  boolean isAttribute(String text) {
    return HeadlineWords.ATTRIBUTES.contains(predicate.get(0).in(text));
  }

  /** 确保 and its like: what the act before is for. */
  boolean isEffect(String text) {
    String last = predicate.get(predicate.size() - 1).in(text);
    if (HeadlineWords.PRAISE.contains(last)) {
      return true;
    }
    return verb >= 0 && HeadlineWords.EFFECTS.contains(predicate.get(verb).in(text));
  }

  boolean isResult(String text) {
    return verb >= 0 && HeadlineWords.RESULTS.contains(predicate.get(verb).in(text));
  }
}
