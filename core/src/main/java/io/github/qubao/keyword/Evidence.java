package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Surnames;
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
    /** Next to nothing shows it: a short word that stands once. It is better than an empty list. */
    FAINT,
    /** Little shows it; it fills a list that would be too short. */
    WEAK,
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
  private static final double GENERAL = 0.35;

  private static final double RARE = 0.5;

  /** A word that stands once must be rarer. */
  private static final double RARE_ONCE = 0.7;

  /** A word that the news has more often is no given name: 步 打算. */
  private static final double RARE_GIVEN_NAME = 0.9;

  private static final double MOST_GENERAL = 0.3;

  private static final int OFTEN = 4;

  /** Of places' names without a kind (江苏), and of provinces, one mention is by the way. */
  private static final String WIDE = "省国";

  /** With these end places' names that no lexicon needs to have. */
  private static final String PLACE_ENDS = "省市县区旗州盟镇乡村庄屯寨沟岭坝湾山河湖溪路街巷桥港道岛";

  /** Words that begin with these and are no names of towns tell where in a town: 东区, 路南. */
  private static final String SIDES = "东南西北路城";

  /** With these end the names of offices and firms. */
  private static final String OFFICE_ENDS = "局院校所站队社部厅委馆厂司园";

  /** The last characters of {@link #OFFICES}, so that most words need no comparison. */
  private static final String OFFICE_LASTS = "心团府学园行会";

  private static final String[] OFFICES = {
    "中心", "集团", "政府", "小学", "中学", "大学", "幼儿园", "银行", "协会", "商会", "学会", "联合会", "村委会", "居委会"
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

  /** Whether a word ends as the names of offices and firms do. */
  static boolean isOffice(String word) {
    char last = word.charAt(word.length() - 1);
    if (OFFICE_ENDS.indexOf(last) >= 0) {
      return true;
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

  /** How much shows that the article is about a word. */
  static Strength of(String word, WordCounts c, Predicate<String> lexicon) {
    boolean recurs = c.times() > 1;
    boolean titled = c.inTitle() > 0 && recurs;
    // A surname before it makes it a name: 张 双喜.
    boolean person =
        c.before() >= WordEdges.SURE && (c.idf() > RARE_GIVEN_NAME || !lexicon.test(word));
    Sort sort = person ? Sort.NAME : c.sort();
    return switch (sort) {
      case NAME -> recurs || c.inTitle() > 0 || !isWide(word) ? Strength.PROVEN : Strength.WEAK;
      case TERM ->
          recurs || c.inTitle() > 0 || c.acts() > 0 && c.idf() >= RARE
              ? Strength.PROVEN
              : c.tells() > 0 ? Strength.WEAK : Strength.NONE;
      case NOUN -> ofNoun(word, c, titled, lexicon);
      case ACT ->
          titled && c.idf() >= MOST_GENERAL
                  || c.times() > OFTEN && c.acts() > 0 && c.idf() >= GENERAL
              ? Strength.PROVEN
              : c.inTitle() > 0 || c.times() > 2 ? Strength.WEAK : Strength.NONE;
      case SHORT ->
          c.times() > (word.length() > 1 ? OFTEN : 2) && c.idf() >= RARE
              ? Strength.PROVEN
              : Strength.NONE;
    };
  }

  private static Strength ofNoun(
      String word, WordCounts c, boolean titled, Predicate<String> lexicon) {
    boolean term = word.length() > 2 && !isOffice(word) && c.idf() >= RARE;
    boolean once =
        term && c.idf() >= RARE_ONCE && (c.acts() > 0 || c.inTitle() > 0) && lexicon.test(word);
    // What the news often has must be more often here.
    double least = c.times() < OFTEN ? RARE : GENERAL;
    boolean longer = c.times() > 2 || c.times() > 1 && word.length() > 2;
    boolean told = longer ? c.tells() > 0 : c.times() > 1 && c.acts() > 0;
    boolean recurs = told && c.idf() >= least;
    boolean led = c.leads() && c.times() > 1;
    if ((titled && c.idf() >= GENERAL || led && c.idf() >= RARE) || recurs || once) {
      return Strength.PROVEN;
    }
    if (c.tells() == 0 && c.inTitle() == 0 || c.idf() < (c.times() > 1 ? GENERAL : RARE)) {
      return Strength.NONE;
    }
    boolean brief = c.times() == 1 && word.length() < 3 && c.inTitle() == 0 && !c.leads();
    return brief ? Strength.FAINT : Strength.WEAK;
  }

  private static boolean isWide(String word) {
    char last = word.charAt(word.length() - 1);
    return word.length() < 3 && PLACE_ENDS.indexOf(last) < 0 && !Surnames.isSurname(word.charAt(0))
        || WIDE.indexOf(last) >= 0;
  }
}
