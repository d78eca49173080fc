package io.github.qubao.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Immutable and thread-safe. How likely a span of {@link NameSpans} is a person, a place, an
 * organisation or no name: a multinomial logistic regression, its weights relative to those of no
 * name. A weight is a byte, {@link #UNIT} of it one; few of the features have any ({@code
 * names.bin}: compressed; of each feature that has some, how far its number is from the last one's,
 * and its weights).
 */
final class NameModel {
  static final int TYPES = Entity.Type.values().length;

  static final int FEATURES = 1 << NameSpans.BITS;

  static final float UNIT = 64;

  private final byte[] weights;

  /**
   * @param weights of each feature one for each type
   */
  NameModel(byte[] weights) {
    if (weights.length != FEATURES * TYPES) {
      throw new IllegalArgumentException("weights of other features: " + weights.length);
    }
    this.weights = weights.clone();
  }

  /** The built-in one, read once. */
  static NameModel builtIn() {
    return BuiltIn.MODEL;
  }

  private static final class BuiltIn {
    static final NameModel MODEL = load();

    private static NameModel load() {
      try (InputStream in = NameModel.class.getResourceAsStream("names.bin")) {
        return read(Objects.requireNonNull(in, "names.bin is not in the jar").readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("names.bin cannot be read", e);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else
   */
  static NameModel read(byte[] file) throws IOException {
    byte[] weights = new byte[FEATURES * TYPES];
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      int many = in.readInt();
      int feature = -1;
      for (int k = 0; k < many; k++) {
        feature += in.readUnsignedShort();
        if (feature < 0 || feature >= FEATURES) {
          throw new IOException("no such feature: " + feature);
        }
        in.readFully(weights, feature * TYPES, TYPES);
      }
    }
    return new NameModel(weights);
  }

  /** The same weights are the same bytes. */
  byte[] write() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      int many = 0;
      for (int f = 0; f < FEATURES; f++) {
        many += isUsed(f) ? 1 : 0;
      }
      out.writeInt(many);
      int last = -1;
      for (int f = 0; f < FEATURES; f++) {
        if (isUsed(f)) {
          if (f - last > 0xFFFF) {
            throw new IllegalArgumentException("features are too far apart: " + last + ", " + f);
          }
          out.writeShort(f - last);
          out.write(weights, f * TYPES, TYPES);
          last = f;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private boolean isUsed(int feature) {
    for (int t = 0; t < TYPES; t++) {
      if (weights[feature * TYPES + t] != 0) {
        return true;
      }
    }
    return false;
  }

  /** Puts into {@code out} how likely each type is. */
  void probabilities(int[] features, int many, double[] out) {
    int person = 0;
    int place = 0;
    int organization = 0;
    for (int k = 0; k < many; k++) {
      int at = features[k] * TYPES;
      person += weights[at];
      place += weights[at + 1];
      organization += weights[at + 2];
    }
    out[0] = Math.exp(person / UNIT);
    out[1] = Math.exp(place / UNIT);
    out[2] = Math.exp(organization / UNIT);
    double sum = 1 + out[0] + out[1] + out[2];
    for (int t = 0; t < TYPES; t++) {
      out[t] /= sum;
    }
  }
}
