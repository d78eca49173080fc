package io.github.qubao.text;

import java.util.Arrays;

/**
 * Immutable and thread-safe. What a line or a sentence may have in it: one of some characters, or
 * one of some and right behind it one of others. All signs are found in one look at each character;
 * then most rules need not be asked, each of which would look at all characters again.
 */
enum Sign {
  WHEN(SentenceRules.WHEN),
  DATE("0123456789０１２３４５６７８９一二三四五六七八九十", "月日年"),
  ACT(SentenceRules.ACT),
  RESULT(SentenceRules.RESULT),
  STRESS(SentenceRules.STRESS),
  COPYING(FurnitureRules.TELLS_OF_COPYING),
  SURE(SiteLines.SURE),
  DIGIT("0123456789０１２３４５６７８９"),

  /** Each role has one of these: 记者, 通讯员. */
  ROLE("记通实报评撰", "者讯习道论稿" + Sign.SPACES),

  /** A label is followed by one of these, 编辑：, */
  LABEL_MARK("：:|｜丨/／"),

  /** or by a blank. */
  SPACE(Sign.SPACES),
  BAR("|｜"),

  /** A word for an editor has one of these. */
  EDITOR("编审校监"),

  /** Whom to ask: 联系电话. */
  CONTACT("联咨报监", "系询名督"),
  INCONVENIENCE("不", "便"),

  /** An older picture: 资料图片. */
  ARCHIVED("资", "料"),
  END(Characters.SENTENCE_ENDS),

  /** What no name has: a sentence ends or pauses there. */
  STOP("，；：" + Characters.SENTENCE_ENDS),

  /** What stands in sentences, and in no menu or link. */
  PAUSE("，；“”" + Characters.SENTENCE_ENDS),

  /** What stands in sentences, and in nothing that names writers. */
  TEXT_MARK("，。；！？“”《》（）");

  /** What {@code [\s　]} matches. */
  private static final String SPACES = " \t\n\u000B\f\r　";

  /** The number of each character that a sign has; 0 of all others. */
  private static final char[] NUMBERS = new char[1 << 16];

  /** Of each number the signs that the character may begin, as bits, */
  private static final long[] FIRST;

  /** and those that it may stand second in; signs of one character have any behind it. */
  private static final long[] SECOND;

  static {
    int count = 1;
    long single = 0;
    for (Sign sign : values()) {
      for (char c : (sign.firsts + sign.seconds).toCharArray()) {
        NUMBERS[c] = NUMBERS[c] == 0 ? (char) count++ : NUMBERS[c];
      }
      single |= sign.seconds.isEmpty() ? sign.bit() : 0;
    }
    FIRST = new long[count];
    SECOND = new long[count];
    Arrays.fill(SECOND, single);
    for (Sign sign : values()) {
      sign.firsts.chars().forEach(c -> FIRST[NUMBERS[c]] |= sign.bit());
      sign.seconds.chars().forEach(c -> SECOND[NUMBERS[c]] |= sign.bit());
    }
  }

  private final String firsts;
  private final String seconds;

  Sign(String characters) {
    this(characters, "");
  }

  Sign(String firsts, String seconds) {
    this.firsts = firsts;
    this.seconds = seconds;
  }

  /** What a cue may begin with. */
  Sign(Cue cue) {
    this(cue.firsts(), cue.seconds());
  }

  private long bit() {
    return 1L << ordinal();
  }

  /** The signs of {@code text[start, end)}, as bits. */
  static long all(String text, int start, int end) {
    long signs = 0;
    long behind = SECOND[0];
    for (int i = end - 1; i >= start; i--) {
      int number = NUMBERS[text.charAt(i)];
      signs |= FIRST[number] & behind;
      behind = SECOND[number];
    }
    return signs;
  }

  /** Whether it is among {@code signs}. */
  boolean isAmong(long signs) {
    return (signs & bit()) != 0;
  }
}
