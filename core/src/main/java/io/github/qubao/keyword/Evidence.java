package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Surnames;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stateless. Whether an article shows that it is about a word: the headline has it, it recurs, it
 * is a name, or it is a term where an act or a result is told. Scenes and quotations show nothing.
 */
final class Evidence {
  /** Whether a keyword. */
  enum Strength {
    /** Nothing shows it. */
    NONE,
    /** Little shows it; it fills a list that would be too short. */
    WEAK,
    /** A name that stands once: it belongs to the article, but the article is hardly about it. */
    NAMED,
    /** The article is about it. */
    PROVEN
  }

  /** What a word is, as far as its evidence goes. */
  enum Sort {
    /** A person, a place, an office: its name. */
    NAME,
    /** Words that stand together. */
    TERM,
    /** A noun of two characters or more. */
    NOUN,
    /** An act; by itself it tells little. */
    ACT,
    /** One character, or an idiom. */
    SHORT
  }

  /** A word that more of the news has tells of an article only if it is often there. */
  static final double GENERAL = 0.35;

  private static final double RARE = 0.5;

  /** A word that stands once must be rarer. */
  private static final double RARE_ONCE = 0.7;

  /** A word that the news has more often is no given name: 步 打算. */
  private static final double RARE_GIVEN_NAME = 0.9;

  private static final double LEAST_THRICE = 0.45;

  private static final double RARE_TERM = 0.4;

  /** The same of one that ends generally. */
  private static final double RARE_VAGUE = 0.6;

  private static final double LEAST_ACT = 0.4;

  /** Longer ones are phrases. */
  private static final int LONGEST_TERM = 10;

  private static final int OFTEN = 4;

  /** Of places' names without a kind (江苏), and of provinces, one mention is by the way. */
  private static final String WIDE = "省国";

  /** With these end places' names that no lexicon needs to have. */
  private static final String PLACE_ENDS = "省市县区旗州盟镇乡村庄屯寨沟岭坝湾山河湖溪路街巷桥港道岛";

  /** Words that begin with these and are no names of towns tell where in a town: 东区, 路南. */
  private static final String SIDES = "东南西北路城";

  /** With these end the names of offices and firms. */
  private static final String OFFICE_ENDS = "局院校所站队社部厅委馆厂司园";

  private static final Set<String> NO_OFFICES =
      Set.of("东部", "西部", "南部", "北部", "中部", "内部", "全部", "局部", "干部", "常委", "政委");

  /** The last characters of {@link #OFFICES}, so that most words need no comparison. */
  private static final String OFFICE_LASTS = "心团府学园行会队处";

  private static final String[] OFFICES = {
    "中心", "集团", "政府", "小学", "中学", "大学", "幼儿园", "银行", "协会", "商会", "学会", "联合会", "村委会", "居委会", "大队",
    "支队", "办事处"
  };

  private Evidence() {}

  /** Whether what a sentence of this kind tells is what the article is about. */
  static boolean tells(Prose.Kind kind) {
    return kind != Prose.Kind.HOOK
        && kind != Prose.Kind.QUESTION
        && kind != Prose.Kind.QUOTATION
        && kind != Prose.Kind.ATTENDANCE;
  }

  /** Whether a sentence of this kind tells who did what. */
  static boolean acts(Prose.Kind kind) {
    return kind == Prose.Kind.ACT || kind == Prose.Kind.RESULT;
  }

  /** Whether a word ends as the names of offices and firms do, and is no side and no post. */
  static boolean isOffice(String word) {
    char last = word.charAt(word.length() - 1);
    if (OFFICE_ENDS.indexOf(last) >= 0) {
      return !NO_OFFICES.contains(word.substring(Math.max(0, word.length() - 2)));
    }
    if (OFFICE_LASTS.indexOf(last) < 0) {
      return false;
    }
    for (String end : OFFICES) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word's part of speech and form show that it is a whole name. */
  static boolean isWholeName(PartOfSpeech pos, String word, Predicate<String> lexicon) {
    char last = word.charAt(word.length() - 1);
    return switch (pos) {
      case ORGANIZATION -> word.length() > 2;
      case PERSON -> word.length() > 3 || Surnames.isFullName(word, 0, word.length());
      case PLACE ->
          word.length() > 2 && PLACE_ENDS.indexOf(last) >= 0
              || isCommunity(word)
              || SIDES.indexOf(word.charAt(0)) < 0 && lexicon.test(word);
      default -> isCommunity(word);
    };
  }

  private static boolean isCommunity(String word) {
    return word.length() > 3 && word.endsWith("社区");
  }

  /**
   * Whether nothing can show that the article is about a word: it is seldom where it would tell.
   */
  static boolean isHopeless(WordCounts c) {
    if (c.inTitle() > 0 || c.before() >= WordEdges.SURE) {
      return false;
    }
    return switch (c.sort()) {
      case NAME -> false;
      case TERM, NOUN -> c.times() == 1 && !c.leads() && c.acts() == 0;
      case ACT, SHORT -> c.times() < OFTEN - 1;
    };
  }

  /** How much shows that the article is about a word. */
  static Strength of(String word, WordCounts c, Predicate<String> lexicon) {
    boolean recurs = c.times() > 1;
    // A surname before it makes it a name: 张 双喜.
    boolean person =
        c.before() >= WordEdges.SURE && (c.idf() > RARE_GIVEN_NAME || !lexicon.test(word));
    Sort sort = person ? Sort.NAME : c.sort();
    if (IndexTerms.isGeneral(word)
        || IndexTerms.isBareOffice(word, lexicon)
        || sort == Sort.TERM && IndexTerms.isGeneralTerm(word)) {
      return Strength.NONE;
    }
    if (sort != Sort.NAME && GeneralWords.of(word) == GeneralWords.Use.USUAL) {
      return ofUsual(c);
    }
    if (sort != Sort.NAME && sort != Sort.TERM && !IndexTerms.has(word, lexicon)) {
      return c.inTitle() > 0 && c.times() >= OFTEN && c.timesAlone() > 0 && c.idf() >= RARE
          ? Strength.PROVEN
          : Strength.NONE;
    }
    return switch (sort) {
      case NAME -> ofName(word, c, recurs, lexicon);
      case TERM -> ofTerm(word, c, recurs);
      case NOUN -> ofNoun(word, c, lexicon);
      case ACT ->
          c.idf() >= LEAST_ACT && (c.inTitle() > 0 && recurs || c.times() >= OFTEN && c.acts() > 0)
              ? Strength.PROVEN
              : Strength.NONE;
      case SHORT -> ofShort(word, c);
    };
  }

  /** What all offices of a field have must be what the headline is about: 民警, 学校. */
  private static Strength ofUsual(WordCounts c) {
    boolean about = c.inTitle() > 0 && c.times() > 2 && c.timesAlone() > 0 && c.idf() >= GENERAL;
    return about && c.tells() > 0 ? Strength.PROVEN : Strength.NONE;
  }

  /** A single character must be of a kind that articles are about: 霾, 茶; an idiom must be often. */
  private static Strength ofShort(String word, WordCounts c) {
    boolean often = word.length() == 1 ? c.times() > 2 && TermHeads.has(word) : c.times() > OFTEN;
    return often && c.idf() >= RARE ? Strength.PROVEN : Strength.NONE;
  }

  /** A short name that never stands apart is a piece of a longer one: 沙柳 of 沙柳 南街. */
  private static Strength ofName(
      String word, WordCounts c, boolean recurs, Predicate<String> lexicon) {
    if (word.length() < 3 && !c.isApart()) {
      return Strength.NONE;
    }
    if (recurs || c.inTitle() > 0) {
      return Strength.PROVEN;
    }
    // 齐 上阵: what looks like a given name is a word.
    if (word.length() == 3
        && c.before() < WordEdges.SURE
        && Surnames.isFullName(word, 0, 3)
        && PLACE_ENDS.indexOf(word.charAt(2)) < 0
        && !lexicon.test(word)
        && lexicon.test(word.substring(1))) {
      return Strength.NONE;
    }
    if (isPerson(word)) {
      // Who stands once only passes by, most often who says something or who wrote it.
      return c.leads() ? Strength.NAMED : Strength.NONE;
    }
    if (isWide(word)) {
      return c.leads() && word.length() > 2 ? Strength.WEAK : Strength.NONE;
    }
    // 奥兰 光电 项目: once, and there among others it is a piece of their name.
    return c.leads()
        ? Strength.PROVEN
        : c.isApart() || Part.tellsKind(word) ? Strength.NAMED : Strength.NONE;
  }

  private static Strength ofTerm(String word, WordCounts c, boolean recurs) {
    if (word.length() > LONGEST_TERM) {
      return Strength.NONE;
    }
    // What stands twice and is made of words of any report is a phrase of it: 教育 培训.
    boolean vague =
        c.idf() < RARE_TERM
            || c.idf() < RARE_VAGUE
                && word.length() == 4
                && KeywordFilter.isVague(word.substring(2));
    boolean term = IndexTerms.isTerm(word);
    boolean phrase = c.times() == 2 && c.inTitle() == 0 && vague && !term;
    boolean subject = c.acts() > 0 && c.idf() >= RARE && TermHeads.isSubject(word);
    // 时代 机遇: neither half tells anything.
    boolean general =
        !term
            && (c.times() < OFTEN || c.inTitle() == 0)
            && word.length() == 4
            && KeywordFilter.isVague(word.substring(0, 2))
            && KeywordFilter.isVague(word.substring(2));
    if (!general && (recurs && !phrase || c.inTitle() > 0 || subject)) {
      return Strength.PROVEN;
    }
    if (phrase || general) {
      // 反诈中心, 水稻种植: at least its beginning tells something.
      boolean ends =
          word.length() == 4 && (isOffice(word) || !KeywordFilter.isVague(word.substring(2)));
      boolean told = word.length() > 4 || ends && GeneralWords.of(word, 0, 2) == null;
      return told && !general ? Strength.WEAK : Strength.NONE;
    }
    return c.leads() && term ? Strength.WEAK : Strength.NONE;
  }

  /** A noun must recur, or be of a kind that articles are about: a plant, an animal, a disease. */
  private static Strength ofNoun(String word, WordCounts c, Predicate<String> lexicon) {
    int times = c.times();
    boolean told = c.tells() > 0 || c.inTitle() > 0;
    // 执行 二庭: a number and what it counts.
    if (word.length() == 2
        && KeywordFilter.beginsWithNumeral(word)
        && (KeywordFilter.isOneOfSeveral(word) || !lexicon.test(word))) {
      return Strength.NONE;
    }
    // A short word that never stands apart is a piece of a longer one, but of a kind: 青芦镇 早稻.
    boolean piece = times < OFTEN && word.length() < 3 && !c.isApart();
    if (!told || c.idf() < GENERAL || piece && !TermHeads.isSubject(word)) {
      return Strength.NONE;
    }
    boolean titled = c.inTitle() > 0 && times > 1;
    // A short word that stands twice must be of a kind, too.
    boolean twice =
        times == 2
            && c.idf() >= RARE
            && !c.isVerbal()
            && (word.length() > 2
                || TermHeads.isSubject(word)
                || TermHeads.isOfPlace(word) && (c.acts() > 0 || c.leads()));
    boolean once =
        c.idf() >= RARE_ONCE
            && (c.acts() > 0 || c.leads() || c.inTitle() > 0)
            && TermHeads.isSubject(word)
            && lexicon.test(word);
    boolean often = times >= OFTEN || times == 3 && c.idf() >= LEAST_THRICE;
    if (titled || often || twice || once) {
      return Strength.PROVEN;
    }
    // 敬老院: where it was done; anything else that stands once only passes by.
    boolean site =
        (c.leads() || c.inTitle() > 0) && isOffice(word) && (c.after() > 0 || lexicon.test(word));
    boolean weak = times > 1 || site;
    boolean whole = word.length() > 2 || IndexTerms.isShort(word);
    return weak && whole && !c.isVerbal() && c.idf() >= RARE ? Strength.WEAK : Strength.NONE;
  }

  private static boolean isPerson(String word) {
    return word.length() < 4
        && Surnames.isFullName(word, 0, word.length())
        && PLACE_ENDS.indexOf(word.charAt(word.length() - 1)) < 0;
  }

  private static boolean isWide(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() < 3 && PLACE_ENDS.indexOf(last) < 0 && !Surnames.isSurname(word.charAt(0))
        || WIDE.indexOf(last) >= 0;
  }
}
