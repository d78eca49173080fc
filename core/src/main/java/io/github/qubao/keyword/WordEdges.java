package io.github.qubao.keyword;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Immutable. Tells whether the single character beside a word belongs to it, so that the word is
 * only a piece of a longer one: 立枯 病, 新 能源, 施 教区, 正 黄二村.
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

  /** What it may not be even beside a word that the lexicon does not have. */
  private static final Set<PartOfSpeech> APART =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.VERB,
              PartOfSpeech.PREPOSITION,
              PartOfSpeech.CONJUNCTION,
              PartOfSpeech.PARTICLE,
              PartOfSpeech.PRONOUN,
              PartOfSpeech.MODAL));

  /** Characters that stand beside words and are no part of them. */
  private static final String FUNCTION =
      "的了着过地得和与及或在到对从向往为是有于由被把将等让使给以至去来用据该各全我你他她它本其每某此这那两一二三四五六七八九十百千万亿"
          + "个名家户位次年月日时前后中上下内外里间不也都又再已还就才更最很可能会要应须并而但如若因所之者们说称";

  /** With these ends a word of three characters more often than they stand alone. */
  private static final String HEADS = "病厂站校院馆园桥河湖路街村组队社所局厅库塘周区田林树苗药机棚会员户";

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

  static boolean isHead(char c) {
    return HEADS.indexOf(c) >= 0;
  }

  /**
   * The token before ({@code side} -1) or behind (1) token {@code i} if it may be a piece of the
   * word, or 0.
   *
   * @param base where the tokens' text begins in the whole
   */
  char beside(List<Token> tokens, int base, int i, int side) {
    int at = i + side;
    if (!isLone(tokens, at)) {
      return 0;
    }
    char c = text.charAt(base + tokens.get(at).start());
    if (!Characters.isHan(c) || FUNCTION.indexOf(c) >= 0) {
      return 0;
    }
    PartOfSpeech pos = tokens.get(at).partOfSpeech();
    if (!PIECES.contains(pos) && !belongs(c, pos, word(tokens.get(i), base), side)) {
      return 0;
    }
    boolean adrift =
        isLone(tokens, at + side)
            && FUNCTION.indexOf(text.charAt(base + tokens.get(at + side).start())) < 0;
    return adrift ? 0 : c;
  }

  private String word(Token t, int base) {
    return text.substring(base + t.start(), base + t.end());
  }

  private boolean belongs(char c, PartOfSpeech pos, String word, int side) {
    // 施 教区 was 施教 区.
    boolean cutElsewhere =
        side < 0
            && word.length() == 2
            && isHead(word.charAt(1))
            && lexicon.test("" + c + word.charAt(0));
    return cutElsewhere || !APART.contains(pos) && !lexicon.test(word);
  }
}
