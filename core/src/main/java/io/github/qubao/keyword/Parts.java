package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Not thread-safe. Takes from an article's words those that may be keywords or parts of them. */
final class Parts {
  /** From this on an act is a thing of its own (义诊), and a verb more than a link (种粮 大户). */
  private static final double RARE_ACT = 0.65;

  private static final double RARE_VERB = 0.58;

  private final String text;
  private final Predicate<String> lexicon;
  private final WordEdges edges;
  private final List<Part> parts = new ArrayList<>();

  Parts(String text, Predicate<String> lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    edges = new WordEdges(text, lexicon);
  }

  List<Part> all() {
    return parts;
  }

  /** Takes the words within {@code prose}, which rises; {@code base} is where their text begins. */
  void collect(List<Token> tokens, int base, List<Span> prose) {
    int before = -1;
    int at = 0;
    boolean byline = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      byline = BylineNames.isAfterLabel(text, base, t, byline);
      while (at < prose.size() && prose.get(at).end() <= t.start()) {
        at++;
      }
      if (at == prose.size() || t.start() < prose.get(at).start()) {
        continue;
      }
      boolean author = byline && t.partOfSpeech() == PartOfSpeech.PERSON;
      if (!author && add(tokens, i, base, before)) {
        before = base + t.end();
      }
    }
  }

  /** Whether token {@code i} is a part; {@code before} is where the last part ends. */
  private boolean add(List<Token> tokens, int i, int base, int before) {
    Token t = tokens.get(i);
    int start = base + t.start();
    int end = base + t.end();
    boolean joined = before == start;
    if (!Characters.isHan(text.codePointAt(start))) {
      if (!KeywordFilter.isLetterWord(text, start, end)) {
        return false;
      }
      boolean name = end - start > 2;
      String word = text.substring(start, end);
      parts.add(
          new Part(
              start,
              end,
              word,
              joined,
              true,
              name,
              false,
              false,
              false,
              false,
              Evidence.Sort.NOUN,
              1,
              0,
              0));
      return true;
    }
    boolean single = end - start == 1;
    PartOfSpeech pos = t.partOfSpeech();
    boolean telling = KeywordFilter.isTelling(pos);
    if (single && (joined || WordEdges.isLone(tokens, i - 1) || WordEdges.isLone(tokens, i + 1))) {
      return false;
    }
    if (!telling && end - start != KeywordFilter.WORK_LENGTH) {
      return false;
    }
    String word = text.substring(start, end);
    if (KeywordFilter.isAutonomous(word)) {
      return joined && joinPeople(word, end);
    }
    if (KeywordFilter.isCommon(word)) {
      if (telling && !single) {
        parts.add(Part.inner(start, end, word, joined, false));
      }
      return telling && !single;
    }
    if (isSecondHalf(word, joined)) {
      parts.add(parts.remove(parts.size() - 1).with(word, end));
      return true;
    }
    boolean work = KeywordFilter.isWork(word);
    if (!telling && !work) {
      boolean verb =
          pos == PartOfSpeech.VERB
              && isBeforeNoun(tokens, i)
              && Idf.builtIn().of(word) >= RARE_VERB;
      if (verb) {
        parts.add(Part.inner(start, end, word, false, true));
      }
      return verb;
    }
    if (single && pos == PartOfSpeech.PERSON
        || KeywordFilter.isDoubled(word)
        || KeywordFilter.isCount(word)) {
      return false;
    }
    boolean idiom = pos == PartOfSpeech.IDIOM;
    boolean verbal = pos == PartOfSpeech.VERBAL_NOUN && !work;
    float weight = single || !telling || idiom ? 0.5f : verbal ? 0.7f : 1;
    boolean acts = work || pos == PartOfSpeech.VERBAL_NOUN;
    parts.add(
        new Part(
            start,
            end,
            word,
            joined && pos != PartOfSpeech.PERSON && pos != PartOfSpeech.PLACE && !idiom,
            !single && telling,
            KeywordFilter.isName(pos, word),
            pos == PartOfSpeech.PLACE,
            acts,
            KeywordFilter.isVague(word),
            isOpen(tokens, i),
            sort(word, pos, acts),
            weight,
            idiom ? 0 : edges.beside(tokens, base, i, -1),
            edges.beside(tokens, base, i, 1)));
    return true;
  }

  /** Joins a province and its people to what it governs itself: 广西 壮族 自治区. */
  private boolean joinPeople(String word, int end) {
    int people = parts.size() - 1;
    if (people < 1 || !parts.get(people).word().endsWith("族") || !parts.get(people).joined()) {
      return false;
    }
    Part first = parts.get(people - 1);
    if (!first.place()) {
      return false;
    }
    String second = parts.remove(people).word() + word;
    parts.set(people - 1, first.with(second, end));
    return true;
  }

  /** Whether a term may go on behind it: 学生 体质 健康 标准, 合作社 诚信 经营. */
  private static boolean isOpen(List<Token> tokens, int i) {
    if (i + 1 == tokens.size() || tokens.get(i + 1).start() != tokens.get(i).end()) {
      return false;
    }
    PartOfSpeech next = tokens.get(i + 1).partOfSpeech();
    return next == PartOfSpeech.ADJECTIVE
        || next == PartOfSpeech.DISTINGUISHER
        || next == PartOfSpeech.VERB;
  }

  private static boolean isBeforeNoun(List<Token> tokens, int i) {
    if (i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.partOfSpeech() == PartOfSpeech.NOUN
        && next.start() == tokens.get(i).end()
        && next.end() - next.start() == 2;
  }

  private Evidence.Sort sort(String word, PartOfSpeech pos, boolean act) {
    if (word.length() == 1 || pos == PartOfSpeech.IDIOM) {
      return Evidence.Sort.SHORT;
    }
    if (act && Idf.builtIn().of(word) < RARE_ACT) {
      return Evidence.Sort.ACT;
    }
    return Evidence.isWholeName(pos, word, lexicon) ? Evidence.Sort.NAME : Evidence.Sort.NOUN;
  }

  /**
   * Whether the word is the second half of a name whose first is the place before it: 漳河 新区, and a
   * community that the lexicon does not have: 杭州 东路社区, 皇姑 岭社区. Behind a county's or town's name a
   * community is whole.
   */
  private boolean isSecondHalf(String word, boolean joined) {
    if (!joined || parts.isEmpty()) {
      return false;
    }
    Part first = parts.get(parts.size() - 1);
    if (first.named() && KeywordFilter.isSite(word)) {
      return true;
    }
    if (!first.place()) {
      return false;
    }
    if (KeywordFilter.isPlaceTail(word)) {
      return !Part.tellsKind(first.word());
    }
    return word.endsWith("社区")
        && (!Part.tellsKind(first.word()) || KeywordFilter.isSecondHalf(word))
        && !lexicon.test(word);
  }
}
