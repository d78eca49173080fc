package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Immutable. Tells whether the single character beside a word belongs to it, so that the word is
 * only a piece of a longer one: 立枯 病, 新 能源, 施 教区, 千 山 分局.
 */
final class WordEdges {
  /** What a single character beside a word of the lexicon may be that is a piece of it. */
  private static final Set<PartOfSpeech> PIECES =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.ADJECTIVE,
              PartOfSpeech.DISTINGUISHER,
              PartOfSpeech.PREFIX,
              PartOfSpeech.SUFFIX,
              PartOfSpeech.MORPHEME,
              PartOfSpeech.ABBREVIATION));

  /** What it may be beside a word that the lexicon does not have. */
  private static final Set<PartOfSpeech> PIECES_OF_UNKNOWN =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.ADVERB,
              PartOfSpeech.NUMERAL,
              PartOfSpeech.MEASURE,
              PartOfSpeech.LOCALIZER,
              PartOfSpeech.PERSON,
              PartOfSpeech.PLACE,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.STATUS));

  /** A piece, but one of several single characters: the word is longer than can be told. */
  static final int LOST = -1;

  /** Added to a character that is a piece only if it is always there: a verb, as in 施 教区. */
  static final int WEAK = 1 << 16;

  /** Characters that stand beside words and are no part of them. */
  private static final String FUNCTION =
      "的了着过地得和与及或在到对从向往为是有于由被把将等让使给以至去来用据该各全我你他她它本其每某此这那两一二三四五六七八九十百千万亿"
          + "仅共均约近即未只等个名家户位次年月日时前后中上下内外里间不也都又再已还就才更最很可能会要应须并而但如若因所之者们说称";

  /** With these ends a word of three characters more often than they stand alone. */
  private static final String HEADS = "病厂站办校院馆园桥河湖路街村组队社所局厅库塘周区田林树苗药机棚会员户山寺塔洞湾岛港县";

  /** With these ends the name of a town; before it a word of the lexicon is a piece of the name. */
  private static final String TOWNS = "乡镇";

  /** With these end posts and what people are called. */
  static final String POSTS = "长员记任人师官士警民";

  private static final String KINDS = "县市区镇乡村";

  /** Sides that begin names: 北 运河. */
  private static final String SIDES = "东南西北";

  /** Added to a character that is a piece even if it is there once: a surname, as in 张 双喜. */
  static final int SURE = 1 << 17;

  private final String text;
  private final Predicate<String> lexicon;

  WordEdges(String text, Predicate<String> lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Single characters side by side are the pieces of a word that the lexicon does not know. */
  static boolean isLone(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token t = tokens.get(i);
    return t.end() - t.start() == 1
        && t.partOfSpeech() != PartOfSpeech.PUNCTUATION
        && t.partOfSpeech() != PartOfSpeech.WHITE_SPACE;
  }

  /** Whether a single character of a kind may be part of an unknown word that it always touches. */
  static boolean mayBePiece(char c, PartOfSpeech pos) {
    return FUNCTION.indexOf(c) < 0
        && (PIECES.contains(pos)
            || PIECES_OF_UNKNOWN.contains(pos)
            || pos == PartOfSpeech.VERBAL_NOUN);
  }

  static boolean isHead(char c) {
    return HEADS.indexOf(c) >= 0;
  }

  /**
   * The single character before ({@code side} -1) or behind (1) token {@code i} if it may be a
   * piece of the word; {@link #LOST} if it is but not the only one, {@link #WEAK} is added if it
   * may be a verb, {@link #SURE} if it is a surname; 0 if there is none.
   *
   * @param base where the tokens' text begins in the whole
   */
  int beside(List<Token> tokens, int base, int i, int side) {
    int at = i + side;
    if (side > 0 && endsWithin(tokens, base, i)) {
      return LOST;
    }
    if (!isLone(tokens, at)) {
      return 0;
    }
    char c = text.charAt(base + tokens.get(at).start());
    if (!Characters.isHan(c)) {
      return 0;
    }
    return side < 0 ? before(tokens, base, i, c) : after(tokens, base, i, c);
  }

  private int before(List<Token> tokens, int base, int i, char c) {
    Token t = tokens.get(i);
    PartOfSpeech pos = tokens.get(i - 1).partOfSpeech();
    String word = word(t, base);
    boolean place = t.partOfSpeech() == PartOfSpeech.PLACE;
    // A name begins within a word: 将 乐县, 太 平等村, 由 于山路.
    boolean verb = pos == PartOfSpeech.ADVERB || pos == PartOfSpeech.VERB;
    boolean known = lexicon.test(word);
    boolean cut = (place && verb || !known) && lexicon.test(String.valueOf(c) + word.charAt(0));
    boolean kind = !place && word.length() == 2 && KINDS.indexOf(word.charAt(1)) >= 0;
    if (cut || kind && !known) {
      return c;
    }
    if (FUNCTION.indexOf(c) >= 0) {
      return 0;
    }
    if (pos == PartOfSpeech.LOCALIZER && SIDES.indexOf(c) >= 0) {
      return c;
    }
    if (isSurname(tokens, base, i - 1)) {
      return c + SURE;
    }
    // 杨 西村村, 在 株 木山乡: neither a surname nor a measure that counts nothing stands before a place.
    if (place
        && (pos == PartOfSpeech.PERSON
            || pos == PartOfSpeech.MEASURE && !isCounted(tokens, i - 1))) {
      return c;
    }
    if (pos == PartOfSpeech.VERB) {
      return c + WEAK;
    }
    // Before a noun stands no adverb: 原 生态.
    if (pos == PartOfSpeech.ADVERB && known) {
      return LOST;
    }
    // New and old are what they are called, unless the word is known: 新 套路, but 新 能源; a place's
    // name has them: 小 漳河.
    if (pos == PartOfSpeech.ADJECTIVE) {
      // 最 新 气象: the adjective belongs to what stands before it.
      if (i > 1 && tokens.get(i - 2).partOfSpeech() == PartOfSpeech.ADVERB) {
        return 0;
      }
      if (isLone(tokens, i - 2) && isContent(tokens.get(i - 2), base, -1)) {
        return LOST;
      }
      return place || !known || lexicon.test(c + word) ? c : 0;
    }
    if (pos == PartOfSpeech.MEASURE && isCounted(tokens, i - 1)) {
      return 0;
    }
    if (!PIECES.contains(pos) && (known || !PIECES_OF_UNKNOWN.contains(pos))) {
      return 0;
    }
    return isLone(tokens, i - 2) && isContent(tokens.get(i - 2), base, -1) ? LOST : c;
  }

  /** Whether a number or a pronoun stands before a measure: 三 个, 这 座. */
  private static boolean isCounted(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    PartOfSpeech pos = tokens.get(i - 1).partOfSpeech();
    return pos == PartOfSpeech.NUMERAL || pos == PartOfSpeech.PRONOUN;
  }

  private int after(List<Token> tokens, int base, int i, char c) {
    Token t = tokens.get(i);
    PartOfSpeech pos = tokens.get(i + 1).partOfSpeech();
    if (endsWord(t, base, c) || isOffice(tokens, i + 1, c)) {
      return c;
    }
    // A deputy belongs to the post behind: 县人大 常委会 副 主任.
    if (FUNCTION.indexOf(c) >= 0
        || pos == PartOfSpeech.DISTINGUISHER
        || pos == PartOfSpeech.ADJECTIVE
        || isWholePlace(t, base)) {
      return 0;
    }
    if (isCutName(t, base, c, pos)) {
      return LOST;
    }
    String word = word(t, base);
    if (pos == PartOfSpeech.VERB) {
      boolean name = KeywordFilter.isName(t.partOfSpeech(), word);
      return lexicon.test(word) || name && !isHead(c) ? 0 : c;
    }
    if (!PIECES.contains(pos) && (!PIECES_OF_UNKNOWN.contains(pos) || lexicon.test(word))) {
      return 0;
    }
    return isLone(tokens, i + 2) && isContent(tokens.get(i + 2), base, 1) ? LOST : c;
  }

  /** Whether 所 behind a noun is the end of an office's name: 供电 所 的, but 群众 所 盼. */
  private static boolean isOffice(List<Token> tokens, int i, char c) {
    return c == '所'
        && (i + 1 == tokens.size() || tokens.get(i + 1).partOfSpeech() != PartOfSpeech.VERB);
  }

  /** Whether the lexicon has a word that ends with the character behind: 田径运动 会, 供电 所. */
  private boolean endsWord(Token t, int base, char c) {
    int end = base + t.end();
    return isHead(c) && t.end() - t.start() > 1 && lexicon.test(text.substring(end - 2, end) + c);
  }

  /** Whether its name tells what kind of place it is, so that nothing behind belongs to it. */
  private boolean isWholePlace(Token t, int base) {
    return t.partOfSpeech() == PartOfSpeech.PLACE
        && t.end() - t.start() > 2
        && Part.tellsKind(word(t, base));
  }

  /** Whether a place's name ends within a word, as the word behind it shows: 联合村 干部. */
  private boolean endsWithin(List<Token> tokens, int base, int i) {
    Token t = tokens.get(i);
    int start = base + t.start();
    int end = base + t.end();
    if (t.partOfSpeech() != PartOfSpeech.PLACE
        || end - start != 3
        || i + 1 == tokens.size()
        || KINDS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    Token next = tokens.get(i + 1);
    return next.start() == t.end()
        && next.end() - next.start() == 2
        && lexicon.test(text.substring(end - 1, end + 2))
        && lexicon.test(text.substring(start, end - 1));
  }

  /**
   * Whether the character behind a word shows that it is cut from a name: no word of the lexicon
   * (万博 绅), or the kind of a place (于 家务 乡).
   */
  private boolean isCutName(Token t, int base, char c, PartOfSpeech pos) {
    if (!PIECES.contains(pos) || t.partOfSpeech() == PartOfSpeech.PLACE) {
      return false;
    }
    return TOWNS.indexOf(c) >= 0 && lexicon.test(word(t, base))
        || t.partOfSpeech() == PartOfSpeech.PROPER_NAME && !lexicon.test(String.valueOf(c));
  }

  /** Whether token {@code i} is a surname, and the next the name behind it. */
  private boolean isSurname(List<Token> tokens, int base, int i) {
    PartOfSpeech pos = tokens.get(i).partOfSpeech();
    boolean counts = i > 0 && tokens.get(i - 1).partOfSpeech() == PartOfSpeech.NUMERAL;
    boolean mayBe = pos == PartOfSpeech.MEASURE || pos == PartOfSpeech.NUMERAL;
    return (pos == PartOfSpeech.PERSON || mayBe && !counts)
        && Surnames.isFullName(text, base + tokens.get(i).start(), base + tokens.get(i + 1).end());
  }

  private boolean isContent(Token lone, int base, int side) {
    PartOfSpeech pos = lone.partOfSpeech();
    boolean verb = side < 0 && pos == PartOfSpeech.VERB;
    return PIECES.contains(pos) || verb && FUNCTION.indexOf(text.charAt(base + lone.start())) < 0;
  }

  private String word(Token t, int base) {
    return text.substring(base + t.start(), base + t.end());
  }
}
