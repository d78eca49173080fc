package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Not thread-safe. Takes from an article's words those that may be keywords or parts of them. */
final class Parts {
  /** From this on an act is a thing of its own (义诊), and a verb more than a link (种粮 大户). */
  private static final double RARE_ACT = 0.65;

  private static final double RARE_VERB = 0.58;

  /** From this on a distinguishing word tells what kind of thing it is (消防), not just which. */
  private static final double RARE_KIND = 0.4;

  private static final Set<PartOfSpeech> BEFORE_PERSONS =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NONE,
              PartOfSpeech.PUNCTUATION,
              PartOfSpeech.WHITE_SPACE,
              PartOfSpeech.NOUN,
              PartOfSpeech.PERSON,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.CONJUNCTION,
              PartOfSpeech.PARTICLE));

  private static final Set<PartOfSpeech> NOT_BEHIND_PERSONS =
      Collections.unmodifiableSet(
          EnumSet.of(PartOfSpeech.MEASURE, PartOfSpeech.SUFFIX, PartOfSpeech.LOCALIZER));

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
    int next = 0;
    int from = 0;
    int to = 0;
    boolean byline = false;
    int authors = base > 0 ? BylineNames.endOfNames(text, base, 2) : 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean label = BylineNames.isLabel(text, base + t.start(), base + t.end());
      if (label || t.partOfSpeech() == PartOfSpeech.PUNCTUATION || breaksLine(base, t)) {
        authors = Math.max(authors, endOfAuthors(base + t.end(), label));
      }
      byline = label || byline && BylineNames.isAfterLabel(text, base, t);
      while (to <= t.start() && next < prose.size()) {
        from = prose.get(next).start();
        to = prose.get(next).end();
        next++;
      }
      if (t.start() < from || t.start() >= to) {
        continue;
      }
      boolean author =
          byline && t.partOfSpeech() == PartOfSpeech.PERSON || base + t.start() < authors;
      if (!author && add(tokens, i, base, before)) {
        parts
            .get(parts.size() - 1)
            .tag(t.partOfSpeech(), touching(tokens, i, -1), touching(tokens, i, 1));
        before = base + t.end();
      }
    }
  }

  /** Whether it is a county's name that neither lexicon nor tagger knows; 示范县 is none. */
  private boolean isCounty(String word) {
    int length = word.length();
    return length > 2
        && "县旗".indexOf(word.charAt(length - 1)) >= 0
        && "大强小红彩".indexOf(word.charAt(length - 2)) < 0
        && !lexicon.test(word)
        && !lexicon.test(word.substring(0, length - 1));
  }

  private boolean breaksLine(int base, Token t) {
    return t.partOfSpeech() == PartOfSpeech.WHITE_SPACE && text.charAt(base + t.end() - 1) == '\n';
  }

  /** Where the names end that stand behind a label, or alone in a bracket or a line. */
  private int endOfAuthors(int end, boolean label) {
    return switch (text.charAt(end - 1)) {
      case '（', '(', '【' -> BylineNames.endOfNames(text, end, 1);
      case '。', '\n', '”' -> BylineNames.endOfNames(text, end, 2);
      default -> label ? BylineNames.endBehindLabel(text, end) : 0;
    };
  }

  /** Whether token {@code i} is a part; {@code before} is where the last part ends. */
  private boolean add(List<Token> tokens, int i, int base, int before) {
    Token t = tokens.get(i);
    int start = base + t.start();
    int end = base + t.end();
    boolean joined = before == start;
    PartOfSpeech pos = t.partOfSpeech();
    boolean telling = KeywordFilter.isTelling(pos);
    boolean single = end - start == 1;
    if (!Characters.isHan(text.charAt(start)) && !Characters.isHan(text.codePointAt(start))) {
      return addLetters(start, end, joined);
    }
    if (isBehindDot(start, end, pos)) {
      return addBehindDot(start, end);
    }
    if (joined && single && text.charAt(start) == '局' && isWork(parts.get(parts.size() - 1))) {
      parts.add(parts.remove(parts.size() - 1).office(end));
      return true;
    }
    // Most words are neither: the tables are asked of few.
    if (!telling && (single || end - start != KeywordFilter.WORK_LENGTH || !mayWork(pos))
        || single
            && (joined || WordEdges.isLone(tokens, i - 1) || WordEdges.isLone(tokens, i + 1))) {
      return false;
    }
    GeneralWords.@Nullable Use use = GeneralWords.of(text, start, end);
    boolean work = use == GeneralWords.Use.WORK;
    if (!telling && !work) {
      return use == null && addLeading(tokens, i, start, end, joined);
    }
    // Most nouns have two characters and are of no further kind: no string is made of them.
    boolean plain = end - start == 2 && pos == PartOfSpeech.NOUN;
    if (plain && use == GeneralWords.Use.NONE) {
      parts.add(Part.inner(text, start, end, Part.UNKNOWN, joined, false, true));
      return true;
    }
    boolean usual = use == GeneralWords.Use.USUAL;
    boolean vague = use != null && !work && !usual;
    double idf = plain && vague ? Part.UNKNOWN : Idf.builtIn().of(text, start, end);
    if (plain
        && (use != null || idf < Evidence.GENERAL)
        && !(joined && parts.get(parts.size() - 1).named())) {
      Part.Traits traits =
          new Part.Traits(
              joined,
              true,
              false,
              false,
              work,
              vague,
              use == GeneralWords.Use.MODIFIER,
              isOpen(tokens, i),
              work && idf < RARE_ACT ? Evidence.Sort.ACT : Evidence.Sort.NOUN,
              1);
      return add(tokens, base, i, start, end, traits, idf, null);
    }
    String word = text.substring(start, end);
    if (KeywordFilter.isAutonomous(word)) {
      return joined && joinPeople(end);
    }
    if (KeywordFilter.isCommon(word, use)) {
      if (telling && !single) {
        parts.add(Part.inner(text, start, end, idf, joined, false, true));
      }
      return telling && !single;
    }
    if (isSecondHalf(word, joined)) {
      parts.add(parts.remove(parts.size() - 1).until(end));
      return true;
    }
    if (single && pos == PartOfSpeech.PERSON
        || KeywordFilter.isDoubled(word)
        || KeywordFilter.isCount(word)) {
      return false;
    }
    boolean idiom = pos == PartOfSpeech.IDIOM;
    boolean county = pos == PartOfSpeech.NOUN && isCounty(word);
    boolean verbal = pos == PartOfSpeech.VERBAL_NOUN && !work;
    boolean acts = work || pos == PartOfSpeech.VERBAL_NOUN;
    Part.Traits traits =
        new Part.Traits(
            joined && pos != PartOfSpeech.PERSON && pos != PartOfSpeech.PLACE && !idiom,
            !single && telling,
            county || KeywordFilter.isName(pos, word),
            county || pos == PartOfSpeech.PLACE,
            acts,
            KeywordFilter.isVague(word, use),
            use == GeneralWords.Use.MODIFIER,
            isOpen(tokens, i),
            county ? Evidence.Sort.NAME : sort(tokens, base, i, word, idf, acts),
            single || !telling || idiom ? 0.5f : verbal ? Part.VERBAL : 1);
    return add(tokens, base, i, start, end, traits, idf, word);
  }

  /** Adds a part; what stands beside it is looked at only if it may be a keyword by itself. */
  private boolean add(
      List<Token> tokens,
      int base,
      int i,
      int start,
      int end,
      Part.Traits traits,
      double idf,
      @Nullable String word) {
    boolean name = traits.sort() == Evidence.Sort.NAME;
    boolean alone = name || !traits.vague() && idf >= Evidence.GENERAL;
    boolean idiom = tokens.get(i).partOfSpeech() == PartOfSpeech.IDIOM;
    int before = alone && !idiom ? edges.beside(tokens, base, i, -1) : 0;
    int after = alone ? edges.beside(tokens, base, i, 1) : 0;
    parts.add(new Part(text, start, end, word, traits, idf, before, after));
    return true;
  }

  /** 买买提·阿不都, and no 丝路·花雨: words of the lexicon are none of a name. */
  private boolean isBehindDot(int start, int end, PartOfSpeech pos) {
    return start > 0
        && text.charAt(start - 1) == '·'
        && (pos == PartOfSpeech.PERSON || !lexicon.test(text.substring(start, end)));
  }

  /** Makes one name of what stands on both sides of a dot; the second half by itself is none. */
  private boolean addBehindDot(int start, int end) {
    int last = parts.size() - 1;
    if (last < 0 || parts.get(last).end() != start - 1) {
      return false;
    }
    parts.add(parts.remove(last).person(end));
    return true;
  }

  private static boolean isWork(Part p) {
    return p.acts() && p.length() == KeywordFilter.WORK_LENGTH;
  }

  private boolean addLetters(int start, int end, boolean joined) {
    if (!KeywordFilter.isLetterWord(text, start, end)) {
      return false;
    }
    Part.Traits traits =
        new Part.Traits(
            joined,
            true,
            end - start > 2,
            false,
            false,
            false,
            false,
            false,
            Evidence.Sort.NOUN,
            1);
    parts.add(new Part(text, start, end, null, traits, Idf.builtIn().of(text, start, end), 0, 0));
    return true;
  }

  /** Adds what only begins compounds: a verb (种粮 大户) or a distinguishing word (消防 安全). */
  private boolean addLeading(List<Token> tokens, int i, int start, int end, boolean joined) {
    PartOfSpeech pos = tokens.get(i).partOfSpeech();
    boolean verb = pos == PartOfSpeech.VERB && isBeforeNoun(tokens, i);
    boolean kind = pos == PartOfSpeech.DISTINGUISHER;
    if (!verb && !kind) {
      return false;
    }
    double idf = Idf.builtIn().of(text, start, end);
    if (idf < (verb ? RARE_VERB : RARE_KIND)) {
      return false;
    }
    parts.add(Part.inner(text, start, end, idf, kind && joined, true, verb));
    return true;
  }

  /** Whether words that are no nouns but of this part of speech may name work or begin terms. */
  private static boolean mayWork(PartOfSpeech pos) {
    return pos == PartOfSpeech.VERB
        || pos == PartOfSpeech.ADJECTIVE
        || pos == PartOfSpeech.DISTINGUISHER;
  }

  /** Joins a province and its people to what it governs itself: 广西 壮族 自治区. */
  private boolean joinPeople(int end) {
    int people = parts.size() - 1;
    if (people < 1 || !parts.get(people).word().endsWith("族") || !parts.get(people).joined()) {
      return false;
    }
    Part first = parts.get(people - 1);
    if (!first.place()) {
      return false;
    }
    parts.remove(people);
    parts.set(people - 1, first.until(end));
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

  private Evidence.Sort sort(
      List<Token> tokens, int base, int i, String word, double idf, boolean act) {
    PartOfSpeech pos = tokens.get(i).partOfSpeech();
    if (word.length() == 1 || pos == PartOfSpeech.IDIOM) {
      return Evidence.Sort.SHORT;
    }
    if (act && idf < RARE_ACT) {
      return Evidence.Sort.ACT;
    }
    boolean name =
        Evidence.isWholeName(pos, word, lexicon)
            && (pos != PartOfSpeech.PERSON || isPersonsPlace(tokens, base, i, word));
    return name ? Evidence.Sort.NAME : Evidence.Sort.NOUN;
  }

  /**
   * Whether what stands beside a name shows that it is a whole one: before it a post, a sign or
   * another name, behind it what somebody does. In 在 麦海里 穿行 and 3岁 时因患 病 it is cut wrongly.
   */
  private boolean isPersonsPlace(List<Token> tokens, int base, int i, String word) {
    PartOfSpeech before = touching(tokens, i, -1);
    PartOfSpeech after = touching(tokens, i, 1);
    return !(KeywordFilter.beginsWithFunctionWord(word) && before == PartOfSpeech.NOUN)
        && BEFORE_PERSONS.contains(before)
        && !NOT_BEHIND_PERSONS.contains(after)
        && (after != PartOfSpeech.NOUN || isGeneral(tokens.get(i + 1), base));
  }

  /** Whether it is a word of any report, as posts are: 祁芳 县长, but not 边打捆 秸秆. */
  private boolean isGeneral(Token t, int base) {
    return GeneralWords.of(text, base + t.start(), base + t.end()) != null;
  }

  /** What the token before (-1) or behind (1) token {@code i} is, none where the text ends. */
  private static PartOfSpeech touching(List<Token> tokens, int i, int side) {
    int at = i + side;
    return at < 0 || at >= tokens.size() ? PartOfSpeech.NONE : tokens.get(at).partOfSpeech();
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
    if (KeywordFilter.isPlaceTail(word) || KeywordFilter.isSideStreet(word)) {
      return !Part.tellsKind(first.word());
    }
    return word.endsWith("社区")
        && (!Part.tellsKind(first.word()) || KeywordFilter.isSecondHalf(word))
        && !lexicon.test(word);
  }
}
