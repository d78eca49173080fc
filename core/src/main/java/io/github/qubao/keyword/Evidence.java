package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Surnames;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Stateless. Of what sort a word is, and whether it may be a keyword at all; which of those that
 * may be are, {@link KeywordJudge} says.
 */
final class Evidence {
  /** What a word is. */
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

  private static final int OFTEN = 4;

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

  /**
   * Whether a word may be a keyword at all. General words and offices without their place are none;
   * a noun that stands once must be of a kind that articles are about (a plant, a disease), a
   * single character (霾, 茶) must recur, too; an idiom must be often.
   */
  static boolean mayBe(String word, WordCounts c) {
    if (c.form().isFound()) {
      return !IndexTerms.isGeneral(word);
    }
    if (IndexTerms.isGeneral(word) || c.sort() == Sort.TERM && IndexTerms.isGeneralTerm(word)) {
      return false;
    }
    if (c.sort() != Sort.SHORT) {
      return c.sort() != Sort.NOUN
          || c.times() > 1
          || c.inTitle() > 0
          || TermHeads.isSubject(word)
          || IndexTerms.isShort(word);
    }
    boolean often = word.length() == 1 ? c.times() > 2 && TermHeads.has(word) : c.times() > OFTEN;
    return often && c.idf() >= RARE;
  }
}
