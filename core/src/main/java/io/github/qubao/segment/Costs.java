package io.github.qubao.segment;

/**
 * Immutable and thread-safe. What a word costs after another, as HanLP computes it: {@code -ln(0.9
 * · (m · n(u,v) / (f(u) + 1) + 1 - m) + 0.1 · f(v) / N)}, with n the count of the pair, f that of a
 * word, N that of all words. Costs are integers, in units of 2^-15.
 */
final class Costs {
  private static final double SCALE = 1 << 15;
  private static final int TABLE_BITS = 12;

  /** -ln of 1 to 2 by the first bits of the mantissa, and the slope to the next. */
  private static final float[] LOG = new float[(1 << TABLE_BITS) + 1];

  static {
    for (int i = 0; i < LOG.length; i++) {
      LOG[i] = (float) (Math.log1p(i / (double) (1 << TABLE_BITS)) * SCALE);
    }
  }

  private final double myu;
  private final double unseen;
  private final double share;
  private final int total;
  private final int unknownCount;

  /**
   * The constants of the formula.
   *
   * @param total N
   * @param myu m, just below 1
   * @param unknownCount f of a word that the lexicon does not have
   */
  Costs(int total, double myu, int unknownCount) {
    this.myu = 0.9 * myu;
    this.unseen = 0.9 * (1 - myu);
    this.share = 0.1 / total;
    this.total = total;
    this.unknownCount = unknownCount;
  }

  int unknownCount() {
    return unknownCount;
  }

  int total() {
    return total;
  }

  /** The cost of a word of a user's count, which may be above that of all words. */
  int unigramOf(int count) {
    return unigram(Math.min(count, total));
  }

  /** The cost of a word of count {@code fv} after one it never followed. */
  int unigram(int fv) {
    return cost(unseen + share * fv);
  }

  /**
   * The cost of a word of count {@code fv} after one of count {@code fu} that it followed {@code n}
   * times.
   */
  int pair(int n, int fu, int fv) {
    return cost(myu * n / (fu + 1) + unseen + share * fv);
  }

  /**
   * -ln p by table: names and numbers need it in the lattice, and a logarithm takes longer than a
   * word.
   */
  private static int cost(double p) {
    long bits = Double.doubleToRawLongBits(p);
    int exponent = (int) (bits >>> 52) - 1023;
    int index = (int) (bits >>> 52 - TABLE_BITS) & (1 << TABLE_BITS) - 1;
    float rest = (bits & (1L << 52 - TABLE_BITS) - 1) * (float) (1.0 / (1L << 52 - TABLE_BITS));
    float log = LOG[index] + rest * (LOG[index + 1] - LOG[index]);
    return (int) Math.round(-exponent * (Math.log(2) * SCALE) - log);
  }
}
