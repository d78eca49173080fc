package io.github.qubao.segment;

import io.github.qubao.segment.Segmenter.Granularity;
import java.util.List;
import java.util.Objects;

/** Not thread-safe: one a text. Gives the words of a text in pieces in one granularity. */
final class PlainGiver implements PieceWorker.Giver<Token> {
  private final TokenBuffer ready = new TokenBuffer();
  private final Settings settings;
  private final Granularity granularity;
  private final boolean tagged;

  PlainGiver(Settings settings, Granularity granularity, boolean tagged) {
    this.settings = settings;
    this.granularity = granularity;
    this.tagged = tagged;
  }

  @Override
  public int give(
      String text, TokenBuffer words, int from, int to, boolean ends, int offset, List<Token> out) {
    // The word before, so that the first begins where it ends.
    int first = Math.min(1, from);
    int taken = to - from;
    ready.clear(words.isTagged(), settings.users());
    ready.copy(words, from - first, to);
    if (granularity == Granularity.FINE) {
      FineWords.cut(text, settings, Objects.requireNonNull(settings.dictionary()), ready);
    } else if (granularity == Granularity.COARSE) {
      taken = CoarseWords.join(text, settings, ready, first, ends) - first;
    }
    if (tagged) {
      WhiteSpace.tell(text, ready);
    } else {
      ready.forgetTags();
    }
    int start = from == 0 ? 0 : words.ends[from - 1];
    for (int i = 0; i < ready.size; i++) {
      if (ready.ends[i] > start) {
        out.add(
            new Token(
                offset + ready.start(i),
                offset + ready.ends[i],
                ready.partOfSpeech(i),
                ready.tag(i)));
      }
    }
    return taken;
  }
}
