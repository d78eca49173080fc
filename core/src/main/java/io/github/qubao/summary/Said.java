package io.github.qubao.summary;

import io.github.qubao.text.Span;

/** Not thread-safe. What some sentences say, as the kinds of their pairs of characters. */
final class Said {
  private final Pairs pairs;
  private final long[] said = new long[Pairs.KINDS / Long.SIZE];

  /** Nothing yet. */
  Said(Pairs pairs) {
    this.pairs = pairs;
  }

  /** Adds what a sentence says. */
  void add(Span s) {
    for (int at = s.start(); at < s.end(); at++) {
      if (pairs.at(at) != 0) {
        int kind = Pairs.kind(pairs.at(at));
        said[kind >>> 6] |= 1L << kind;
      }
    }
  }

  /** The share of a sentence's pairs that are said, 0 to 1. */
  float share(Span s) {
    int all = 0;
    int again = 0;
    for (int at = s.start(); at < s.end(); at++) {
      if (pairs.at(at) != 0) {
        int kind = Pairs.kind(pairs.at(at));
        all++;
        again += (int) (said[kind >>> 6] >>> kind & 1);
      }
    }
    return all == 0 ? 0 : again / (float) all;
  }
}
