package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Not thread-safe. The vote of openly licensed segmenters: a cut stands where most of them cut.
 * What the lexicon's rules find (numbers, Latin words, repeated marks) is one word whatever they
 * say.
 */
final class Ensemble {
  private final List<Voter> voters;
  private final long[] alone;
  private long places;
  private long unanimous;

  Ensemble(List<Voter> voters) {
    this.voters = List.copyOf(voters);
    this.alone = new long[voters.size()];
  }

  /** Where words of {@code text} begin and end: one more element than characters. */
  boolean[] cuts(String text) {
    boolean[][] cuts = new boolean[voters.size()][text.length() + 1];
    for (int v = 0; v < cuts.length; v++) {
      voters.get(v).cuts(text, cuts[v]);
    }
    boolean[] out = new boolean[text.length() + 1];
    for (int i = 0; i < out.length; i++) {
      int votes = 0;
      for (boolean[] cut : cuts) {
        votes += cut[i] ? 1 : 0;
      }
      out[i] = 2 * votes > cuts.length;
      if (i > 0 && i < text.length()) {
        places++;
        unanimous += votes == 0 || votes == cuts.length ? 1 : 0;
        for (int v = 0; v < cuts.length; v++) {
          alone[v] += cuts[v][i] != out[i] ? 1 : 0;
        }
      }
    }
    applyRules(text, out);
    return out;
  }

  /** How often all agreed so far, between which characters, and how often each was outvoted. */
  String agreement() {
    StringBuilder out =
        new StringBuilder(
            String.format(
                Locale.ROOT, "all agree at %.2f %% of places", 100.0 * unanimous / places));
    for (int v = 0; v < alone.length; v++) {
      out.append(
          String.format(
              Locale.ROOT, "; %s outvoted at %.2f %%", voters.get(v), 100.0 * alone[v] / places));
    }
    return out.toString();
  }

  /** Keeps whole what the segmenter's rules find, and sets apart what is no letter. */
  static void applyRules(String text, boolean[] cuts) {
    char[] chars = text.toCharArray();
    cuts[0] = true;
    cuts[chars.length] = true;
    for (int i = 0; i < chars.length; ) {
      int end = i + 1;
      if (RuleChars.inWord(chars[i])) {
        end = NumberRules.end(chars, i, chars.length);
      } else if (NumberRules.ordinalEnd(chars, i, chars.length) > i) {
        end = NumberRules.ordinalEnd(chars, i, chars.length);
      } else if (isNumeral(chars, i, cuts)) {
        end = ChineseNumerals.end(chars, i, chars.length);
      } else if (!Character.isLetterOrDigit(chars[i])) {
        while (end < chars.length && chars[end] == chars[i]) {
          end++;
        }
      } else {
        i++;
        continue;
      }
      cuts[i] = true;
      for (int k = i + 1; k < end; k++) {
        cuts[k] = false;
      }
      cuts[end] = true;
      i = end;
    }
  }

  /** Whether a numeral in Chinese characters stands between cuts: not one in 一心一意 or 万一. */
  private static boolean isNumeral(char[] chars, int i, boolean[] cuts) {
    if (!cuts[i] || !ChineseNumerals.mayBegin(chars[i])) {
      return false;
    }
    int end = ChineseNumerals.end(chars, i, chars.length);
    return end > i && cuts[end];
  }

  /** The words between cuts. */
  static List<String> words(String text, boolean[] cuts) {
    List<String> out = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < cuts.length; i++) {
      if (cuts[i]) {
        out.add(text.substring(from, i));
        from = i;
      }
    }
    return out;
  }
}
