package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.List;

/**
 * Immutable and thread-safe. The places of an article's sentences where something may be told: a
 * character that some rule asks for, or a pair that is a cue. All are found in one look at each
 * character, so that no rule looks at the others, which are most.
 */
final class Marks {
  /** The cues, by the numbers that {@link #cue} takes. */
  static final int ANYWHERE = 0;

  static final int CONTEXT = 1;
  static final int FORM = 2;
  static final int NEWS = 3;

  private static final CueTable CUES =
      new CueTable(Cues.ANYWHERE, ContextFeatures.WITHIN, FormFeatures.WITHIN, NewsFeatures.WITHIN);

  /** What the rules ask for: {@link #isAsked} tells whether it is among these. */
  private static final String CHARACTERS =
      "0123456789%％万亿、；称说" // SentenceFeatures
          + "他她它" // ContextFeatures
          + "“”，,…日年后" // FormFeatures
          + "一二三四五六七八九十百千两某共计" // NewsFeatures
          + "该此本这"; // References

  /** A bit for each character. */
  private static final long[] ASKED = new long[1 << 10];

  static {
    for (char c : CHARACTERS.toCharArray()) {
      ASKED[c >>> 6] |= 1L << c;
    }
  }

  private final int[] places;
  private final int[] cues;

  /** The first place of each sentence, and the end of the last one's. */
  private final int[] from;

  Marks(String body, List<Span> sentences, Pairs pairs) {
    places = new int[body.length() + 1];
    cues = new int[places.length];
    from = new int[sentences.size() + 1];
    int n = 0;
    for (int i = 0; i < sentences.size(); i++) {
      int end = sentences.get(i).end();
      for (int at = sentences.get(i).start(); at < end; at++) {
        // No processor foresees which places are marks: each is written, and the others again.
        int code = CUES.find(pairs.at(at));
        places[n] = at;
        cues[n] = code;
        n += isAsked(body.charAt(at)) | Math.min(1, code);
      }
      from[i + 1] = n;
    }
  }

  /** 1 if it is among {@link #CHARACTERS}, else 0. */
  private static int isAsked(char c) {
    return (int) (ASKED[c >>> 6] >>> c) & 1;
  }

  /** The number of a sentence's first mark; that of the next one's is behind its last. */
  int from(int sentence) {
    return from[sentence];
  }

  /** Where a mark is. */
  int at(int mark) {
    return places[mark];
  }

  /** The class of the pair that begins at a mark in one of the cues, or -1. */
  int cue(int mark, int cues) {
    return CueTable.of(this.cues[mark], cues);
  }
}
