package io.github.qubao.segment;

import io.github.qubao.segment.Segmenter.Granularity;
import java.util.List;

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
    ready.clear(words.isTagged(), settings.users());
    ready.copy(words, from - first, to);
    int taken = Granularities.apply(granularity, text, settings, ready, first, ends) - first;
    if (tagged) {
      WhiteSpace.tell(text, ready);
    } else {
      ready.forgetTags();
    }
    int start = words.begin(from);
    for (int i = 0; i < ready.size; i++) {
      if (ready.ends[i] > start) {
        out.add(ready.token(i, offset));
      }
    }
    return taken;
  }
}
