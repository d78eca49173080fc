package io.github.qubao.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * The vote of openly licensed segmenters: a cut stands where most of them cut. What the lexicon's
 * rules find (numbers, Latin words, repeated marks) is one word whatever they say.
 */
final class Teacher {
  private final List<Voter> voters;

  Teacher(List<Voter> voters) {
    this.voters = List.copyOf(voters);
  }

  /** Where words of {@code text} begin and end: one more element than characters. */
  boolean[] cuts(String text) {
    int[] votes = new int[text.length() + 1];
    for (Voter voter : voters) {
      boolean[] cuts = new boolean[text.length() + 1];
      voter.cuts(text, cuts);
      for (int i = 0; i < cuts.length; i++) {
        votes[i] += cuts[i] ? 1 : 0;
      }
    }
    boolean[] out = new boolean[votes.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = 2 * votes[i] > voters.size();
    }
    applyRules(text, out);
    return out;
  }

  /** Keeps whole what the segmenter's rules find, and sets apart what is no letter. */
  static void applyRules(String text, boolean[] cuts) {
    char[] chars = text.toCharArray();
    cuts[0] = true;
    cuts[chars.length] = true;
    for (int i = 0; i < chars.length; ) {
      int end = i + 1;
      if (NumberRules.begins(chars[i])) {
        end = NumberRules.end(chars, i, chars.length, false);
      } else if (NumberRules.ordinalEnd(chars, i, chars.length) > i) {
        end = NumberRules.ordinalEnd(chars, i, chars.length);
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
