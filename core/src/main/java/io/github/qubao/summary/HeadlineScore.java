package io.github.qubao.summary;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Immutable. How good a headline who and what would make. */
final class HeadlineScore {
  /** A headline of so many units is not too short to tell. */
  private static final int SHORT = 10;

  /** Words that stand so often in the text are what it is about. */
  private static final int OFTEN = 2;

  private static final int MOST_WORDS = 4;

  /** What ends with where it was tells less. */
  private static final double WHERE = 1.5;

  /** So few words behind a verb, the last of them 工作 or its like, tell nothing. */
  private static final int EMPTY_PHRASE = 5;

  /** Of so few units an act tells nothing without whom it is done to: 进行了督查. */
  private static final int HOLLOW = 5;

  private static final Set<String> POINTERS =
      Set.of(
          "该", "此", "这", "其", "本", "他", "她", "它", "他们", "她们", "我们", "你们", "我", "你", "您", "咱", "自己",
          "本次", "此次", "这次", "本案", "该院", "该局", "该县", "该镇", "该区", "该市", "该村", "该校", "该所", "大家", "其中",
          "这里", "那里", "剩下", "其余", "剩余", "同比", "环比", "各", "每", "当日", "当天");

  private static final Set<String> MEASURES =
      Set.of("达到", "达", "为", "增长", "下降", "减少", "增加", "缩短", "增至", "超过", "突破", "提高", "降", "涨");

  /** Verbs of what has always been so: no news. */
  private static final Set<String> STATES =
      Set.of("是", "为", "有", "共有", "现有", "位于", "坐落", "地处", "属于", "属", "拥有", "占地", "距", "辖", "下辖");

  /** Words of a clause that wants another one: 不仅…. */
  private static final Set<String> HALVES =
      Set.of(
          "不仅", "不但", "不光", "既", "一边", "一方面", "虽然", "尽管", "如果", "若", "只要", "一旦", "因为", "由于", "除了",
          "既要");

  /** What no clause ends with unless it is torn. */
  private static final Set<String> DANGLING =
      Set.of(
          "在", "对", "为", "将", "把", "和", "与", "及", "的", "、", "被", "以", "从", "向", "由", "并", "于", "给",
          "如下", "让", "使", "等", "第", "后", "时", "中", "是", "有", "一", "暨");

  private final String text;
  private final Map<String, Integer> counts;

  HeadlineScore(String text, Map<String, Integer> counts) {
    this.text = text;
    this.counts = counts;
  }

  /**
   * Points for a headline, without those of the sentence.
   *
   * @param full the predicate before it was shortened, for what the verb is
   */
  double of(List<Token> subject, List<Token> predicate, HeadlineClause full, int length) {
    double points = subject(subject) + act(full) + about(subject, predicate);
    points -= lengthPenalty(length);
    // A share or a rate of what?
    boolean measured =
        full.verb() >= 0 && MEASURES.contains(full.predicate().get(full.verb()).in(text));
    points -= measured && !isNamed(subject) ? 0.8 : 0;
    points -= isHollow(predicate, full) ? 0.6 : 0;
    for (Token t : predicate) {
      points -= POINTERS.contains(t.in(text)) ? 1 : 0;
      points -= HALVES.contains(t.in(text)) ? 3 : 0;
    }
    return predicate.get(predicate.size() - 1).partOfSpeech() == PartOfSpeech.LOCALIZER
        ? points - WHERE
        : points;
  }

  /** Whether whom it is done to was left out, and hardly anything stayed. */
  private boolean isHollow(List<Token> predicate, HeadlineClause full) {
    Token first = full.predicate().get(0);
    return HeadlineShortener.SPARED.contains(first.in(text))
        && !predicate.contains(first)
        && HeadlineShortener.length(predicate) <= HOLLOW;
  }

  /** What a headline loses by being short. */
  double lengthPenalty(int length) {
    return 0.35 * Math.max(0, SHORT - length);
  }

  /** Whether a clause tells how much there is of its subject, and no act of it. */
  boolean isMeasure(HeadlineClause clause) {
    return clause.verb() >= 0 && MEASURES.contains(clause.predicate().get(clause.verb()).in(text));
  }

  /** Whether a clause tells an act. */
  boolean isAct(HeadlineClause clause) {
    return act(clause) > 1;
  }

  private double subject(List<Token> subject) {
    if (subject.isEmpty() || isNobody(subject)) {
      return -7;
    }
    int size = subject.size();
    boolean counts =
        size > 1
            && subject.get(size - 1).partOfSpeech() == PartOfSpeech.MEASURE
            && subject.get(size - 2).partOfSpeech() == PartOfSpeech.NUMERAL;
    if (counts || !isThing(subject.get(size - 1)) || isAct(subject)) {
      return -7;
    }
    String first = subject.get(0).in(text);
    String head = subject.get(subject.size() - 1).in(text);
    if (head.equals("们") && subject.size() > 1) {
      head = subject.get(subject.size() - 2).in(text);
    }
    boolean ours =
        first.equals("我") && subject.size() > 1 && "县区市镇乡村州旗省校院局".contains(subject.get(1).in(text));
    if (ours) {
      return 1;
    }
    if (subject.get(0).partOfSpeech() == PartOfSpeech.PRONOUN && !first.startsWith("我")
        || POINTERS.contains(first)) {
      return -4;
    }
    boolean named = isNamed(subject);
    if (HeadlineWords.GENERAL.contains(head) && !named) {
      return "队局司院校庭心组".indexOf(head.charAt(head.length() - 1)) >= 0 ? -1 : -2;
    }
    return named ? 1.5 : 0;
  }

  /** Whether it begins with a verb that nothing makes a name or description of: 抢抓“风口”. */
  private boolean isAct(List<Token> subject) {
    boolean means = HeadlineWords.MEANS.contains(subject.get(0).in(text));
    if (subject.get(0).partOfSpeech() == PartOfSpeech.ADVERB) {
      return true;
    }
    if (subject.get(0).partOfSpeech() != PartOfSpeech.VERB && !means) {
      return false;
    }
    int end = subject.get(subject.size() - 1).end();
    return (HeadlineSubject.OFFICE_ENDS + "们员者").indexOf(text.charAt(end - 1)) < 0
        && subject.stream().noneMatch(t -> t.in(text).equals("的"))
        && !HeadlineSubject.OCCASIONS.contains(subject.get(subject.size() - 1).in(text));
  }

  /** Whether a word names somebody or something. */
  private boolean isThing(Token t) {
    return switch (t.partOfSpeech()) {
      case ADJECTIVE, STATUS, ADVERB, PREPOSITION, CONJUNCTION, PARTICLE -> false;
      case PUNCTUATION -> Characters.nesting(text.charAt(t.start())) < 0;
      case IDIOM, VERB ->
          HeadlineSubject.OCCASIONS.contains(t.in(text))
              || (HeadlineSubject.OFFICE_ENDS + "学").indexOf(text.charAt(t.end() - 1)) >= 0;
      default -> true;
    };
  }

  /** Whether who it is, is told further on: 郭寨村一|占地十亩，…的厂. */
  static boolean isOpen(List<Token> subject) {
    if (subject.isEmpty()) {
      return false;
    }
    Token last = subject.get(subject.size() - 1);
    // 9:30 leaves nothing open.
    return last.partOfSpeech() == PartOfSpeech.NUMERAL && last.end() - last.start() <= 2;
  }

  /** Nothing but a number or where. */
  private boolean isNobody(List<Token> subject) {
    for (Token t : subject) {
      switch (t.partOfSpeech()) {
        case PRONOUN, NUMERAL, MEASURE, PUNCTUATION, LOCALIZER, PARTICLE, ADVERB, CONJUNCTION -> {
          // Of whom?
        }
        default -> {
          if (!POINTERS.contains(t.in(text))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Whether a subject is a thing or somebody, of whom no name tells where. */
  boolean isPlaceless(List<Token> subject) {
    if (subject.isEmpty() || isNamed(subject) || isNobody(subject)) {
      return false;
    }
    int end = subject.get(subject.size() - 1).end();
    if (HeadlineText.isTitle(text.substring(subject.get(0).start(), end))) {
      return false;
    }
    return subject.stream().noneMatch(t -> POINTERS.contains(t.in(text)));
  }

  /** Whether a name or an office is in it. */
  boolean isNamed(List<Token> subject) {
    return subject.stream().anyMatch(this::isName);
  }

  /** Names of places, offices and people, and the words that stand for the place itself. */
  private boolean isName(Token t) {
    String word = t.in(text);
    if (POINTERS.contains(word)) {
      return false;
    }
    return switch (t.partOfSpeech()) {
      case PLACE, ORGANIZATION, PERSON, PROPER_NAME -> true;
      case NOUN, PRONOUN, ABBREVIATION ->
          "县区市镇乡村州旗省校院局所委".indexOf(word.charAt(word.length() - 1)) >= 0
                  && !HeadlineWords.GENERAL.contains(word)
              || word.startsWith("县")
              || word.startsWith("市委")
              || word.startsWith("区委");
      case PUNCTUATION -> word.equals("“") || word.equals("《");
      default -> false;
    };
  }

  private double act(HeadlineClause clause) {
    if (clause.verb() < 0) {
      return -3;
    }
    List<Token> words = clause.predicate();
    Token verb = words.get(clause.verb());
    String word = verb.in(text);
    String two =
        clause.verb() + 1 < words.size() ? word + words.get(clause.verb() + 1).in(text) : word;
    // 双创|服务|中心 names an office.
    boolean office =
        clause.verb() + 1 < words.size()
            && HeadlineSubject.OFFICES.contains(words.get(clause.verb() + 1).in(text));
    double points = office ? -3 : 0;
    boolean acts =
        word.equals("组织") || HeadlineWords.ACTS.contains(word) || HeadlineWords.ACTS.contains(two);
    boolean weak = HeadlineWords.WEAK.contains(word) || HeadlineWords.WEAK.contains(two);
    if (acts) {
      points +=
          two.length() > 1 && word.length() > 1
                  || HeadlineWords.ACTS.contains(two) && two.length() > 1
              ? 2
              : 1;
    } else if (STATES.contains(word)) {
      points -= 7;
    } else if (weak || HeadlineWords.MEANS.contains(word)) {
      points -= 2;
    }
    if (HeadlineWords.EMPTY_OBJECTS.contains(words.get(words.size() - 1).in(text))
        && words.size() - clause.verb() <= EMPTY_PHRASE) {
      points -= 1;
    }
    points += HeadlineWords.MAIN_ACTS.contains(word) ? 0.4 : 0;
    boolean object = false;
    // 把14所学校的操场改建为停车场: what it is done to stands before the verb.
    boolean figure =
        "把将".contains(words.get(0).in(text))
            && words.subList(0, clause.verb()).stream()
                .anyMatch(t -> t.partOfSpeech() == PartOfSpeech.NUMERAL);
    for (Token t : words.subList(clause.verb() + 1, words.size())) {
      switch (t.partOfSpeech()) {
        case NOUN, VERBAL_NOUN, PLACE, PERSON, ORGANIZATION, PROPER_NAME, ABBREVIATION ->
            object = true;
        case NUMERAL -> figure = true;
        default -> {
          // Neither what it is done to nor how much.
        }
      }
    }
    points += object ? 0.5 : HeadlineWords.ALONE.contains(word) ? 0 : figure ? -0.7 : -1.5;
    points += figure && acts ? 0.5 : 0;
    return points;
  }

  /** What the text says again and again, it is about. */
  private double about(List<Token> subject, List<Token> predicate) {
    int words = 0;
    for (List<Token> part : List.of(subject, predicate)) {
      for (Token t : part) {
        if (t.end() - t.start() > 1 && counts.getOrDefault(t.in(text), 0) >= OFTEN) {
          words++;
        }
      }
    }
    return 0.3 * Math.min(words, MOST_WORDS);
  }

  /** Whether 集…于一体 has lost its end. */
  private boolean isTornWhole(List<Token> words) {
    boolean open = false;
    for (Token t : words) {
      open |= t.in(text).equals("集");
      open &= !t.in(text).startsWith("一体");
    }
    return open;
  }

  /** Whether a headline is whole: closed quotes, no end that wants more. */
  boolean isWhole(List<Token> words) {
    int depth = 0;
    for (Token t : words) {
      depth += Characters.nesting(text.charAt(t.start()));
      if (depth < 0) {
        return false;
      }
    }
    if (depth != 0 || words.isEmpty()) {
      return false;
    }
    if (isTornWhole(words)) {
      return false;
    }
    Token last = words.get(words.size() - 1);
    return !DANGLING.contains(last.in(text))
        && last.partOfSpeech() != PartOfSpeech.PREPOSITION
        && last.partOfSpeech() != PartOfSpeech.CONJUNCTION;
  }
}
