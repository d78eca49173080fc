package io.github.qubao.segment;

import io.github.qubao.segment.Segmenter.Granularity;
import java.util.List;

/**
 * Not thread-safe. The words of a text in all granularities at once. They nest: a coarse word is
 * made of whole normal ones, and these of whole fine ones, which count the positions.
 *
 * <pre>
 *   COARSE   | 国家电力公司            |
 *   NORMAL   | 国家 | 电力 | 公司      |
 *   FINE     | 国家 | 电力 | 公司      |
 *   position 0      1      2           3
 * </pre>
 */
final class WordGraph {
  private final TokenBuffer coarse = new TokenBuffer();
  private final TokenBuffer normal = new TokenBuffer();
  private final TokenBuffer fine = new TokenBuffer();

  /**
   * Adds the graph of {@code words}, which have tags.
   *
   * @param from the first of them; one more may stand before
   * @param to after the last
   * @param ends whether no word will follow
   * @param offset what offsets of the text are counted from
   * @return how many words were taken; the others may still be joined with what follows
   */
  int add(
      String text,
      Settings settings,
      TokenBuffer words,
      int from,
      int to,
      boolean ends,
      int offset,
      List<Segmenter.GraphToken> out) {
    int first = Math.min(1, from);
    coarse.clear(true, settings.users());
    normal.clear(true, settings.users());
    fine.clear(true, settings.users());
    coarse.copy(words, from - first, to);
    int taken =
        Granularities.apply(Granularity.COARSE, text, settings, coarse, first, ends) - first;
    normal.copy(words, from - first, from + taken);
    fine.copy(words, from - first, from + taken);
    Granularities.apply(Granularity.FINE, text, settings, fine, first, ends);
    WhiteSpace.tell(text, coarse);
    WhiteSpace.tell(text, normal);
    WhiteSpace.tell(text, fine);
    merge(words.begin(from), offset, out);
    return taken;
  }

  private void merge(int start, int offset, List<Segmenter.GraphToken> out) {
    int c = after(coarse, start);
    int n = after(normal, start);
    int position = -1;
    int last = -1;
    for (int f = after(fine, start); f < fine.size; f++) {
      position++;
      int at = fine.start(f);
      boolean wide = c < coarse.size && coarse.start(c) == at;
      boolean plain = n < normal.size && normal.start(n) == at;
      if (wide) {
        last = put(coarse, c, f, position, last, offset, out);
      }
      if (plain && !(wide && coarse.ends[c] == normal.ends[n])) {
        last = put(normal, n, f, position, last, offset, out);
      }
      if (!(plain && normal.ends[n] == fine.ends[f]) && !(wide && coarse.ends[c] == fine.ends[f])) {
        last = put(fine, f, f, position, last, offset, out);
      }
      c += wide ? 1 : 0;
      n += plain ? 1 : 0;
    }
  }

  /** Puts out word {@code i}, which begins with fine word {@code f}; returns its position. */
  private int put(
      TokenBuffer words,
      int i,
      int f,
      int position,
      int last,
      int offset,
      List<Segmenter.GraphToken> out) {
    int length = 1;
    while (fine.ends[f + length - 1] < words.ends[i]) {
      length++;
    }
    out.add(new Segmenter.GraphToken(words.token(i, offset), position - last, length));
    return position;
  }

  /** The first word that begins at {@code start} or behind it. */
  private static int after(TokenBuffer words, int start) {
    int i = 0;
    while (i < words.size && words.ends[i] <= start) {
      i++;
    }
    return i;
  }
}
