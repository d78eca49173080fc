package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import io.github.qubao.text.Surnames;
import java.util.List;
import java.util.Set;

/**
 * Immutable. Tells by its form whether a headline is surely right: an office, a place or a thing
 * with a name does something that districts report. Of the others most tell of a scene, a person's
 * story or half of what was done, and none is better than those.
 */
final class HeadlineSurety {
  /** Behind 以…为 these only say by what means something is done. */
  private static final Set<String> MEANS =
      Set.of("抓手", "载体", "契机", "目标", "主线", "重点", "核心", "依托", "导向", "引领", "牵引", "突破口", "平台", "支点");

  /** These end words for people that no office sends. */
  private static final String PEOPLE = "人户者某娘妇嫂婶叔伯爷哥姐弟妹子";

  /** With these a clause tells one step of a story, praises, or tells who else was there. */
  private static final Set<String> STEPS =
      Set.of("随即", "立即", "当即", "马上", "连忙", "赶忙", "赶紧", "得", "陪同", "照着");

  private static final String TO_WHOM = "为给向对";

  /** With these the name of somebody who acts for a district ends. */
  private static final String ACTORS = HeadlineSubject.OFFICE_ENDS + "县市区镇乡旗州委道";

  /** An office named by nouns alone has so many units: 福寿康养中心. */
  private static final int LONG_NAME = 6;

  /** Of one character, with what comes of it an act: 办起, 建成. */
  private static final String BUILDS = "办建修设种开架";

  private static final String COMES = "起成好上出了";

  private final String text;
  private final HeadlineClauses clauses;
  private final HeadlineScore score;

  HeadlineSurety(String text, HeadlineClauses clauses, HeadlineScore score) {
    this.text = text;
    this.clauses = clauses;
    this.score = score;
  }

  /**
   * Whether who did what is surely right.
   *
   * @param full who
   * @param subject who, shortened
   * @param clause what, before it was shortened
   */
  boolean isSure(List<Token> full, List<Token> subject, HeadlineClause clause) {
    return (isActor(full, subject) || isOccasion(subject, clause))
        && !namesAnybody(isLeader(full, subject) ? full : subject)
        && isDone(subject, clause)
        && !isOnlyMeans(clause.predicate())
        && !isTorn(subject);
  }

  /** Whether it has a name, and is nobody whose story is told. */
  private boolean isActor(List<Token> full, List<Token> subject) {
    if (isLeader(full, subject)) {
      return true;
    }
    Token last = subject.get(subject.size() - 1);
    String head = last.in(text);
    boolean office =
        subject.size() > 1
            && subject.get(0).partOfSpeech() != PartOfSpeech.NUMERAL
            && HeadlineShortener.length(subject) >= LONG_NAME
            && (HeadlineSubject.OFFICE_ENDS + "门学").indexOf(head.charAt(head.length() - 1)) >= 0;
    if (!score.isNamed(subject) && !office || isSentence(subject)) {
      return false;
    }
    if (isPerson(last)) {
      return false;
    }
    boolean placed = subject.get(0).partOfSpeech() == PartOfSpeech.PLACE;
    return placed || PEOPLE.indexOf(head.charAt(head.length() - 1)) < 0;
  }

  /** Somebody with a title of office, though it may be left out. */
  private boolean isLeader(List<Token> full, List<Token> subject) {
    Token last = subject.get(subject.size() - 1);
    return (isPerson(last) || Surnames.isFullName(text, last.start(), last.end()))
        && HeadlineText.isTitle(text.substring(full.get(0).start(), last.start()));
  }

  /** Names of counties that nobody knows may be tagged as people's. */
  private boolean isPerson(Token t) {
    return t.partOfSpeech() == PartOfSpeech.PERSON
        && "县市区镇乡村州旗".indexOf(text.charAt(t.end() - 1)) < 0;
  }

  /** An occasion or a work that begins or ends. */
  private boolean isOccasion(List<Token> subject, HeadlineClause clause) {
    char last = text.charAt(subject.get(subject.size() - 1).end() - 1);
    if (clause.predicate().stream().anyMatch(t -> isWork(t.in(text)))
        && HeadlineWords.ALONE.contains(
            clause.predicate().get(clause.predicate().size() - 1).in(text))) {
      // 修缮 is in the name of what begins: 古城墙修缮工程开工.
      return true;
    }
    return subject.size() > 1
        && "会节赛展周动式程目路桥线出".indexOf(last) >= 0
        && clause.predicate().stream()
            .anyMatch(
                t ->
                    t.partOfSpeech() == PartOfSpeech.VERB
                        && HeadlineWords.ALONE.contains(t.in(text)));
  }

  private static boolean isWork(String word) {
    return word.equals("工程") || word.equals("项目");
  }

  /** Whether somebody without an office is named. */
  private boolean namesAnybody(List<Token> subject) {
    boolean leader = false;
    for (int i = 0; i < subject.size(); i++) {
      Token t = subject.get(i);
      if (!isPerson(t)) {
        continue;
      }
      leader |= HeadlineText.isTitle(text.substring(subject.get(0).start(), t.start()));
      if (!leader) {
        return true;
      }
    }
    return false;
  }

  /** Whether an act is told before its last word, which names no occasion: 案件移交县公安局. */
  private boolean isSentence(List<Token> subject) {
    for (int i = 0; i + 1 < subject.size(); i++) {
      String word = subject.get(i).in(text);
      boolean verb =
          subject.get(i).partOfSpeech() == PartOfSpeech.VERB
              && word.length() > 1
              && HeadlineWords.ACTS.contains(word);
      boolean ends = ACTORS.indexOf(text.charAt(subject.get(subject.size() - 1).end() - 1)) >= 0;
      if (word.equals("是")
          || verb
              && i > 0
              && ends
              && !HeadlineVerb.isBeforeDe(text, subject, i)
              && subject.subList(i + 1, subject.size()).stream().anyMatch(this::isPlace)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlace(Token t) {
    return t.partOfSpeech() == PartOfSpeech.PLACE
        || t.partOfSpeech() == PartOfSpeech.ORGANIZATION
        || "县市区镇乡".indexOf(text.charAt(t.start())) >= 0;
  }

  /** Whether the verb is an act that is told of districts, or how much was done is told. */
  private boolean isDone(List<Token> subject, HeadlineClause clause) {
    int verb = clause.verb();
    List<Token> words = clause.predicate();
    if (verb < 0 || words.stream().anyMatch(t -> STEPS.contains(t.in(text)))) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    String word = words.get(verb).in(text);
    String next = verb + 1 < words.size() ? words.get(verb + 1).in(text) : "";
    if (isPerson(subject.get(subject.size() - 1))) {
      return isAct(word) || HeadlineVerb.ALWAYS.contains(word) || visits(words);
    }
    String two =
        words.size() > 1 ? words.get(words.size() - 2).in(text) + last.in(text) : last.in(text);
    if (isAct(word)
        || isAct(two)
        || isAct(word + next)
        || words.size() <= 3 && isAct(last.in(text))
        || HeadlineWords.ALONE.contains(last.in(text)) && last.partOfSpeech() == PartOfSpeech.VERB
        || BUILDS.contains(word) && !next.isEmpty() && COMES.indexOf(next.charAt(0)) >= 0
        || word.length() == 2
            && BUILDS.indexOf(word.charAt(0)) >= 0
            && COMES.indexOf(word.charAt(1)) >= 0) {
      return true;
    }
    boolean digits =
        words.subList(verb + 1, words.size()).stream()
            .anyMatch(t -> Character.isDigit(text.charAt(t.start())));
    if (digits && score.isMeasure(clause)) {
      return true;
    }
    if (HeadlineVerb.ORGANIZES.contains(word) && next.equals("了")) {
      return true;
    }
    if (HeadlineVerb.ORGANIZES.contains(word)
        || HeadlineVerb.ORGANIZES.contains(words.get(0).in(text))
        || isBegun(word)) {
      return words.stream().anyMatch(t -> isAct(t.in(text)));
    }
    if (HeadlineWords.WEAK.contains(word)
        || HeadlineWords.MEANS.contains(word)
        || next.equals("在")
        || HeadlineSubject.OFFICE_ENDS.contains(word)
        || ACTORS.indexOf(text.charAt(subject.get(subject.size() - 1).end() - 1)) < 0) {
      return false;
    }
    return digits || TO_WHOM.contains(words.get(0).in(text));
  }

  private boolean visits(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (HeadlineVerb.VISITS.contains(words.get(i).in(text))
          && !HeadlineVerb.isBeforeDe(text, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAct(String word) {
    return word.length() > 1
        && HeadlineWords.ACTS.contains(word)
        && !word.equals("出现")
        && !word.equals("提起");
  }

  private static boolean isBegun(String verb) {
    return switch (verb) {
      case "开始", "着手", "动手", "将", "计划", "完成" -> true;
      default -> false;
    };
  }

  /** 以…为抓手. */
  private boolean isOnlyMeans(List<Token> words) {
    return words.get(0).in(text).equals("以")
        && MEANS.contains(words.get(words.size() - 1).in(text));
  }

  /**
   * Whether a word of one character stands behind who it is each time, so that the name is longer
   * than the words have it: 市森防|指.
   */
  private boolean isTorn(List<Token> subject) {
    int start = subject.get(0).start();
    int end = subject.get(subject.size() - 1).end();
    List<Token> behind =
        end < text.length() ? clauses.words(new Span(end, end + 1)) : List.<Token>of();
    if (behind.isEmpty() || HeadlineWords.MEANS.contains(behind.get(0).in(text))) {
      return false;
    }
    switch (behind.get(0).partOfSpeech()) {
      case PREPOSITION, ADVERB, CONJUNCTION, PARTICLE, PUNCTUATION, WHITE_SPACE, MODAL -> {
        return false;
      }
      default -> {
        // It may belong to the name.
      }
    }
    String who = text.substring(start, end);
    int count = 0;
    for (int at = text.indexOf(who); at >= 0; at = text.indexOf(who, at + 1)) {
      int next = at + who.length();
      if (next >= text.length() || text.charAt(next) != text.charAt(end)) {
        return false;
      }
      count++;
    }
    return count > 1;
  }
}
