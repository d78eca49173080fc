package io.github.qubao.entity;

import io.github.qubao.internal.BinaryFile;
import io.github.qubao.internal.Lazy;
import io.github.qubao.internal.LongIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Immutable and thread-safe. The weights of a linear-chain conditional random field (Lafferty,
 * McCallum and Pereira 2001) that labels tokens by {@link NameLabels}: of each feature of {@link
 * TokenFeatures} one for each label, and of each two labels in a row. Few of the features have any
 * weight: a bit for each number tells which, and the bits before it where its weights stand. Beside
 * them stand the words that are never in a name.
 */
final class NameModel {
  /** A weight is a byte; so much of it is a weight of 1. */
  static final int UNIT = 32;

  static final int MAGIC = 0x516e616d;
  static final int VERSION = 2;

  /** Eight weights stand in one long, and the sums of four in another. */
  private static final int LANES = 8;

  /** What is added to each weight, so that none is below 0. */
  private static final int BIAS = 128;

  private static final long EVEN = 0x00FF_00FF_00FF_00FFL;

  private static final int LABELS = NameLabels.COUNT;
  private static final int PAIRS = LABELS * LABELS;
  private static final int MOST_BYTES = 1 << 24;

  private static final Lazy<NameModel> BUILT_IN = new Lazy<>(NameModel::load);

  /**
   * A bit for each feature that has weights, 32 in the lower half of a long; in the upper one how
   * many bits are set before these, so that one look tells which row a feature has.
   */
  private final long[] index = new long[TokenFeatures.COUNT / Integer.SIZE];

  /**
   * Of each feature with weights, in the order of their numbers, these and {@link #BIAS}, a byte
   * for each label, in two longs. The first row is that of all others.
   */
  private final long[] rows;

  /** Of each two labels in a row, the first one's number times {@link NameLabels#COUNT}. */
  private final int[] pairs = new int[PAIRS];

  /** e to the power of each of them. */
  private final double[] powers = new double[PAIRS];

  private final LongIndex outside = new LongIndex(1 << 10);

  /**
   * @param weights of each feature with weights one for each label
   * @param pairs of each label one for each that may follow
   * @param outside words that are never in a name: {@link TokenFeatures#word}
   */
  NameModel(SortedMap<Integer, byte[]> weights, byte[] pairs, long[] outside) {
    if (pairs.length != PAIRS) {
      throw new IllegalArgumentException("not " + PAIRS + " pairs of labels: " + pairs.length);
    }
    rows = new long[2 * (1 + weights.size())];
    Arrays.fill(rows, 0, 2, row(new byte[LABELS], 0));
    int row = 1;
    for (Map.Entry<Integer, byte[]> feature : weights.entrySet()) {
      int number = Objects.checkIndex(feature.getKey(), TokenFeatures.COUNT);
      index[number >>> 5] |= 1L << (number & 31);
      rows[2 * row] = row(feature.getValue(), 0);
      rows[2 * row + 1] = row(feature.getValue(), LANES);
      row++;
    }
    long before = 0;
    for (int i = 0; i < index.length; i++) {
      int set = Long.bitCount(index[i]);
      index[i] |= before << Integer.SIZE;
      before += set;
    }
    for (int p = 0; p < PAIRS; p++) {
      this.pairs[p] = pairs[p];
      powers[p] = StrictMath.exp((double) pairs[p] / UNIT);
    }
    for (long word : outside) {
      this.outside.add(word);
    }
  }

  /** Up to eight weights from {@code from} on, each with {@link #BIAS}. */
  private static long row(byte[] weights, int from) {
    long out = 0;
    for (int k = 0; k < LANES; k++) {
      int weight = from + k < LABELS ? weights[from + k] : 0;
      out |= (long) (BIAS + weight) << Byte.SIZE * k;
    }
    return out;
  }

  /** The built-in one, read once. */
  static NameModel builtIn() {
    return BUILT_IN.get();
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
      return read(Objects.requireNonNull(in, "names.bin is missing from the jar of qubao"));
    } catch (IOException e) {
      throw new UncheckedIOException("names.bin cannot be read", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static NameModel read(InputStream from) throws IOException {
    byte[] body = BinaryFile.read(from, MAGIC, VERSION, MOST_BYTES);
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
      byte[] pairs = new byte[PAIRS];
      in.readFully(pairs);
      long[] outside = new long[count(in, Short.MAX_VALUE)];
      for (int i = 0; i < outside.length; i++) {
        outside[i] = in.readLong();
      }
      SortedMap<Integer, byte[]> weights = new TreeMap<>();
      int many = count(in, TokenFeatures.COUNT);
      int feature = -1;
      for (int n = 0; n < many; n++) {
        int step = in.readUnsignedShort();
        feature += step;
        if (step == 0 || feature >= TokenFeatures.COUNT) {
          throw new IOException("no such feature: " + feature);
        }
        byte[] ofFeature = new byte[LABELS];
        in.readFully(ofFeature);
        weights.put(feature, ofFeature);
      }
      if (in.read() >= 0) {
        throw new IOException("there is more than " + many + " features");
      }
      return new NameModel(weights, pairs, outside);
    }
  }

  private static int count(DataInputStream in, int most) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > most) {
      throw new IOException("not from 0 to " + most + ": " + count);
    }
    return count;
  }

  /**
   * The same weights are the same bytes.
   *
   * @throws IllegalArgumentException if 65,535 features in a row have no weight, as no model that
   *     was taught by texts
   */
  byte[] write() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(body))) {
      for (int p : pairs) {
        out.writeByte(p);
      }
      out.writeInt(outside.size());
      for (int i = 0; i < outside.size(); i++) {
        out.writeLong(outside.key(i));
      }
      out.writeInt(rows.length / 2 - 1);
      int last = -1;
      for (int f = 0; f < TokenFeatures.COUNT; f++) {
        int row = row(f);
        if (row > 0) {
          if (f - last > 0xFFFF) {
            throw new IllegalArgumentException("features are too far apart: " + last + ", " + f);
          }
          out.writeShort(f - last);
          for (int k = 0; k < LABELS; k++) {
            out.writeByte((int) (rows[row + k / LANES] >>> Byte.SIZE * (k % LANES)) - BIAS);
          }
          last = f;
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryFile.write(bytes, MAGIC, VERSION, body.toByteArray());
    return bytes.toByteArray();
  }

  /** Where the weights of a feature stand, 0 if it has none. */
  private int row(int feature) {
    long bits = index[feature >>> 5];
    int upTo = Integer.bitCount((int) bits << ~feature);
    return 2 * ((int) (bits >>> Integer.SIZE) + upTo) * ((int) bits >>> feature & 1);
  }

  /** Whether a word is never in a name. */
  boolean isOutside(long word) {
    return outside.find(word) >= 0;
  }

  /** The weight of a label behind another. */
  int pair(int before, int label) {
    return pairs[before * LABELS + label];
  }

  /** e to the power of it. */
  double power(int before, int label) {
    return powers[before * LABELS + label];
  }

  /**
   * Puts the sums of the weights of each label into {@code scores}, {@link NameLabels#COUNT} from
   * {@code at} on: four sums are added at once, 16 bits each, which hold 255 weights.
   *
   * @param features their numbers, of which the first {@code many} count
   */
  void score(int[] features, int many, int[] scores, int at) {
    long even = 0;
    long odd = 0;
    long evenBehind = 0;
    long oddBehind = 0;
    for (int i = 0; i < many; i++) {
      int row = row(features[i]);
      long first = rows[row];
      long second = rows[row + 1];
      even += first & EVEN;
      odd += first >>> Byte.SIZE & EVEN;
      evenBehind += second & EVEN;
      oddBehind += second >>> Byte.SIZE & EVEN;
    }
    int none = many * BIAS;
    put(even, none, scores, at, LABELS);
    put(odd, none, scores, at + 1, LABELS - 1);
    put(evenBehind, none, scores, at + LANES, LABELS - LANES);
    put(oddBehind, none, scores, at + LANES + 1, LABELS - LANES - 1);
  }

  /** Puts four sums into every second place, as far as there are {@code places}. */
  private static void put(long sums, int none, int[] scores, int at, int places) {
    for (int k = 0; k < LANES && k < places; k += 2) {
      scores[at + k] = (int) (sums >>> Byte.SIZE * k & 0xFFFF) - none;
    }
  }
}
