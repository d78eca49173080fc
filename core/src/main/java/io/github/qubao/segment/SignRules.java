package io.github.qubao.segment;

import static io.github.qubao.segment.RuleChars.ascii;

import java.util.BitSet;

/**
 * Finds by rule what is written with signs and other scripts: web addresses, emoji sequences, words
 * of kana, Hangul, Cyrillic or Greek. Stateless; full-width forms count as their half-width ones.
 */
final class SignRules {
  private static final String[] SCHEMES = {"http://", "https://", "ftp://", "www."};

  private static final String SCHEME_FIRSTS = "hfw";

  /** What ASCII has but a web address does not (RFC 3986). */
  private static final String NOT_IN_ADDRESS = "\"<>\\^`{|}";

  /** What belongs to the sentence where it stands at the end of an address. */
  private static final String BEHIND_ADDRESS = ".,;:!?'()[]*";

  private static final int MAC_PAIRS = 6;

  private static final char JOINER = '\u200D';
  private static final char EMOJI_STYLE = '\uFE0F';
  private static final char KEYCAP = '\u20E3';

  /** Characters of scripts that are put together to words, and of emoji. */
  private static final char[][] BEGINNINGS = {
    {0x0370, 0x1100}, {0x1100, 0x1200}, {0x1E00, 0x2000}, {0x2600, 0x2C00}, {0x3031, 0x3036},
    {0x3041, 0x3100}, {0x3131, 0x318F}, {0x31F0, 0x3200}, {0xA960, 0xA980}, {0xAC00, 0xD7FC},
    {0xD83C, 0xD83F}, {0xFF66, 0xFFDD},
  };

  private static final BitSet BEGINS = new BitSet();

  static {
    for (char[] range : BEGINNINGS) {
      BEGINS.set(range[0], range[1]);
    }
  }

  private SignRules() {}

  /** Whether a rule of scripts or emoji may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return BEGINS.get(c);
  }

  /** Whether a rule may put a mark and the character behind it, 0 for none, into one token. */
  static boolean mayJoin(char mark, char next) {
    return mark == next
        || next == EMOJI_STYLE
        || next == KEYCAP
        || next == JOINER
        || Character.isSurrogate(next)
        || BEGINS.get(mark);
  }

  /** The end of the web or MAC address that begins at {@code start}; {@code start} if none does. */
  static int addressEnd(char[] text, int start, int end) {
    int last = Math.min(end, start + RuleChars.LONGEST);
    char first = ascii(text[start]);
    if (start + 2 < last && isPairSign(ascii(text[start + 2]))) {
      int mac = macEnd(text, start, last);
      if (mac > start) {
        return mac;
      }
    }
    if (SCHEME_FIRSTS.indexOf(Character.toLowerCase(first)) < 0) {
      return start;
    }
    int from = start;
    for (String scheme : SCHEMES) {
      if (standsAt(scheme, text, start, last)) {
        from = start + scheme.length();
        break;
      }
    }
    if (from == start) {
      return start;
    }
    int to = from;
    while (to < last && isInAddress(ascii(text[to]))) {
      to++;
    }
    while (to > from && BEHIND_ADDRESS.indexOf(ascii(text[to - 1])) >= 0) {
      to--;
    }
    return to > from ? to : start;
  }

  private static boolean isInAddress(char c) {
    return c > ' ' && c <= '~' && NOT_IN_ADDRESS.indexOf(c) < 0;
  }

  private static boolean standsAt(String scheme, char[] text, int start, int last) {
    if (start + scheme.length() >= last) {
      return false;
    }
    for (int i = 0; i < scheme.length(); i++) {
      if (Character.toLowerCase(ascii(text[start + i])) != scheme.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPairSign(char c) {
    return c == ':' || c == '-';
  }

  /** 00:1A:2B:3C:4D:5E, with colons or hyphens. */
  private static int macEnd(char[] text, int start, int last) {
    int to = start + 3 * MAC_PAIRS - 1;
    if (to > last || to < last && RuleChars.inWord(text[to])) {
      return start;
    }
    for (int i = start; i < to; i++) {
      char c = ascii(text[i]);
      boolean fits = (i - start) % 3 == 2 ? isPairSign(c) : Character.digit(c, 16) >= 0;
      if (!fits) {
        return start;
      }
    }
    return to;
  }

  /**
   * The end of the emoji sequence that begins at {@code start} (Unicode Technical Standard 51):
   * with skin tones, joiners, flags; {@code start} if nothing there is joined.
   */
  static int emojiEnd(char[] text, int start, int end) {
    int last = Math.min(end, start + RuleChars.LONGEST);
    int to = RuleChars.behind(text, start, last);
    if (isRegional(text, start, last) && isRegional(text, to, last)) {
      return to + 2;
    }
    int single = to;
    while (to < last) {
      if (text[to] == EMOJI_STYLE || text[to] == KEYCAP) {
        to++;
      } else if (isSkinTone(text, to, last) || isTag(text, to, last)) {
        to += 2;
      } else if (text[to] == JOINER && to + 1 < last && isPictograph(text, to + 1, last)) {
        to = RuleChars.behind(text, to + 1, last);
      } else {
        break;
      }
    }
    return to > single ? to : start;
  }

  private static boolean isPictograph(char[] text, int at, int last) {
    int type = Character.getType(Character.codePointAt(text, at, last));
    return type == Character.OTHER_SYMBOL || type == Character.UNASSIGNED;
  }

  private static boolean isPair(char[] text, int at, int last, char high, char from, char to) {
    return at + 1 < last && text[at] == high && text[at + 1] >= from && text[at + 1] <= to;
  }

  private static boolean isRegional(char[] text, int at, int last) {
    return isPair(text, at, last, '\uD83C', '\uDDE6', '\uDDFF');
  }

  private static boolean isSkinTone(char[] text, int at, int last) {
    return isPair(text, at, last, '\uD83C', '\uDFFB', '\uDFFF');
  }

  private static boolean isTag(char[] text, int at, int last) {
    return isPair(text, at, last, '\uDB40', '\uDC20', '\uDC7F');
  }

  /**
   * The end of the letters of one script that begin at {@code start}, with the marks that stand on
   * them; {@code start} if it is no such letter.
   */
  static int scriptEnd(char[] text, int start, int end) {
    int last = Math.min(end, start + RuleChars.LONGEST);
    Character.UnicodeScript script = script(text[start]);
    if (script == null) {
      return start;
    }
    int to = start + 1;
    while (to < last && (script(text[to]) == script || isCombining(text[to]))) {
      to++;
    }
    return to;
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The script of a letter, hiragana and katakana as one; null for what no rule puts together. */
  private static Character.@org.jspecify.annotations.Nullable UnicodeScript script(char c) {
    if (c == 'ー' || c == 'ｰ') {
      return Character.UnicodeScript.KATAKANA;
    }
    if (!Character.isLetter(c)) {
      return null;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HAN, LATIN, COMMON, INHERITED -> null;
      case HIRAGANA -> Character.UnicodeScript.KATAKANA;
      default -> script;
    };
  }
}
