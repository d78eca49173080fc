package io.github.qubao.entity;

import io.github.qubao.internal.BinaryFile;
import io.github.qubao.internal.Lazy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Immutable and thread-safe. How likely a span of {@link NameSpans} is a person, a place, an
 * organisation or no name, by its {@link SpanFeatures}: a multinomial logistic regression, its
 * weights relative to those of no name. Few of the features have any weight; {@code names.bin} has,
 * compressed, of each such feature how far its number is from the last one's, and its weights.
 */
final class NameModel {
  static final int TYPES = Entity.Type.values().length;

  /** A feature's number has so many bits. */
  static final int BITS = 19;

  static final int FEATURES = 1 << BITS;

  /** A weight is a byte; so much of it is a weight of 1. */
  static final int UNIT = 64;

  /** Sums of three weights stand in one long, so many bits each. */
  private static final int FIELD = 21;

  static final int MAGIC = 0x516e616d;
  static final int VERSION = 1;
  private static final int MOST_BYTES = FEATURES * (TYPES + 2);

  private static final Lazy<NameModel> BUILT_IN = new Lazy<>(NameModel::load);

  /** Of each feature its three weights, a byte each, one above the other. */
  private final int[] weights;

  /**
   * @param weights of each feature one for each type
   */
  NameModel(byte[] weights) {
    if (weights.length != FEATURES * TYPES) {
      throw new IllegalArgumentException("weights of other features: " + weights.length);
    }
    this.weights = new int[FEATURES];
    for (int f = 0; f < FEATURES; f++) {
      for (int t = 0; t < TYPES; t++) {
        this.weights[f] |= (weights[f * TYPES + t] & 0xFF) << 8 * t;
      }
    }
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
    byte[] weights = new byte[FEATURES * TYPES];
    byte[] body = BinaryFile.read(from, MAGIC, VERSION, MOST_BYTES);
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(body)))) {
      int many = in.readInt();
      if (many < 0 || many > FEATURES) {
        throw new IOException("not from 0 to " + FEATURES + " features: " + many);
      }
      int feature = -1;
      for (int k = 0; k < many; k++) {
        int step = in.readUnsignedShort();
        feature += step;
        if (step == 0 || feature >= FEATURES) {
          throw new IOException("no such feature: " + feature);
        }
        in.readFully(weights, feature * TYPES, TYPES);
      }
      if (in.read() >= 0) {
        throw new IOException("there is more than " + many + " features");
      }
    }
    return new NameModel(weights);
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
      int many = 0;
      for (int f = 0; f < FEATURES; f++) {
        many += weights[f] != 0 ? 1 : 0;
      }
      out.writeInt(many);
      int last = -1;
      for (int f = 0; f < FEATURES; f++) {
        if (weights[f] != 0) {
          if (f - last > 0xFFFF) {
            throw new IllegalArgumentException("features are too far apart: " + last + ", " + f);
          }
          out.writeShort(f - last);
          for (int t = 0; t < TYPES; t++) {
            out.writeByte(weights[f] >> 8 * t);
          }
          last = f;
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryFile.write(bytes, MAGIC, VERSION, body.toByteArray());
    return bytes.toByteArray();
  }

  /** The three weights of a feature, to be added to those of others. */
  long weights(int feature) {
    int all = weights[feature];
    return (byte) all
        + ((long) (byte) (all >> 8) << FIELD)
        + ((long) (byte) (all >> 16) << 2 * FIELD);
  }

  /** The sum of the weights of one type, of what {@link #weights} gave. */
  static int sum(long weights, int type) {
    long left = weights;
    for (int t = 0; t < type; t++) {
      left = left - field(left) >> FIELD;
    }
    return field(left);
  }

  /** The largest of the three sums. */
  static int most(long weights) {
    return Math.max(sum(weights, 0), Math.max(sum(weights, 1), sum(weights, 2)));
  }

  private static int field(long weights) {
    return (int) (weights << Long.SIZE - FIELD >> Long.SIZE - FIELD);
  }

  /** Puts into {@code out} how likely each type is by the sum of the features' weights. */
  static void probabilities(long weights, double[] out) {
    double all = 1;
    for (int t = 0; t < TYPES; t++) {
      out[t] = StrictMath.exp((double) sum(weights, t) / UNIT);
      all += out[t];
    }
    for (int t = 0; t < TYPES; t++) {
      out[t] /= all;
    }
  }
}
