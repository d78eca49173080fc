package io.github.qubao.topic;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A topic model as bytes, data only: magic, version, length of what follows, its CRC-32, then
 * topics, prior, bias, temperature, and the features in ascending order, each as the distance to
 * the one before, its idf and its parameters in one byte a topic. The same model gives the same
 * bytes.
 */
final class TopicModelFormat {
  private static final int MAGIC = 0x51425450; // QBTP
  private static final int VERSION = 1;
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_TOPICS = 1000;
  static final float IDF_STEP = 1 / 16f;

  private TopicModelFormat() {}

  /** Parameters as they come back from a file: rounded to one byte each. */
  static TopicModel quantized(TopicModel model) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(model, bytes);
      return read(new ByteArrayInputStream(bytes.toByteArray()));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void write(TopicModel model, OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int k = model.topics().size();
    out.writeInt(k);
    for (int t = 0; t < k; t++) {
      out.writeUTF(model.topics().get(t).name());
      out.writeFloat(model.prior()[t]);
      out.writeFloat(model.bias()[t]);
    }
    out.writeFloat(model.temperature());
    float largest = 0;
    for (float p : model.parameters()) {
      largest = Math.max(largest, Math.abs(p));
    }
    float step = largest == 0 ? 1 : largest / 127;
    out.writeFloat(step);
    out.writeInt(model.keys().length);
    long before = 0;
    for (int f = 0; f < model.keys().length; f++) {
      writeVarLong(model.keys()[f] - before, out);
      before = model.keys()[f];
      out.writeByte(Math.min(255, Math.round(model.idf()[f] / IDF_STEP)));
      for (int t = 0; t < k; t++) {
        out.writeByte(Math.round(model.parameters()[f * k + t] / step));
      }
    }
    out.flush();
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    DataOutputStream all = new DataOutputStream(to);
    all.writeInt(MAGIC);
    all.writeInt(VERSION);
    all.writeInt(bytes.size());
    all.writeInt((int) crc.getValue());
    bytes.writeTo(all);
    all.flush();
  }

  /** Reads one model and not a byte more; does not close the stream. */
  static TopicModel read(InputStream from) throws IOException {
    byte[] head = from.readNBytes(16);
    if (head.length < 16) {
      throw new ModelFormatException("not a topic model: only " + head.length + " bytes");
    }
    DataInputStream h = new DataInputStream(new ByteArrayInputStream(head));
    if (h.readInt() != MAGIC) {
      throw new ModelFormatException("not a topic model: it does not begin with QBTP");
    }
    int version = h.readInt();
    if (version != VERSION) {
      throw new ModelFormatException(
          "topic model of version " + version + "; this release reads version " + VERSION);
    }
    int length = h.readInt();
    int sum = h.readInt();
    if (length < 0 || length > MOST_BYTES) {
      throw new ModelFormatException("topic model says it has " + length + " bytes: damaged");
    }
    // readNBytes allocates as it reads, so a hostile length costs no more than the stream holds.
    byte[] body = from.readNBytes(length);
    if (body.length < length) {
      throw new ModelFormatException(
          "topic model cut short: " + body.length + " of " + length + " bytes");
    }
    CRC32 crc = new CRC32();
    crc.update(body);
    if ((int) crc.getValue() != sum) {
      throw new ModelFormatException("topic model damaged: its checksum does not hold");
    }
    try {
      return body(new DataInputStream(new ByteArrayInputStream(body)));
    } catch (java.io.EOFException | java.io.UTFDataFormatException | IllegalArgumentException e) {
      throw new ModelFormatException("topic model inconsistent: " + e.getMessage());
    }
  }

  private static TopicModel body(DataInputStream in) throws IOException {
    int k = in.readInt();
    check(k >= 1 && k <= MOST_TOPICS, k + " topics");
    List<Topic> topics = new ArrayList<>();
    float[] prior = new float[k];
    float[] bias = new float[k];
    for (int t = 0; t < k; t++) {
      topics.add(new Topic(in.readUTF()));
      prior[t] = finite(in.readFloat());
      bias[t] = finite(in.readFloat());
    }
    check(topics.stream().distinct().count() == k, "a topic twice");
    float temperature = finite(in.readFloat());
    check(temperature > 0, "temperature " + temperature);
    float step = finite(in.readFloat());
    int n = in.readInt();
    check(n >= 0 && (long) n * (k + 2) <= in.available(), n + " features");
    long[] keys = new long[n];
    float[] idf = new float[n];
    float[] parameters = new float[n * k];
    long key = 0;
    for (int f = 0; f < n; f++) {
      long more = readVarLong(in);
      check(more > 0 && key + more < 3L << 32, "feature " + f + " out of order");
      key += more;
      keys[f] = key;
      idf[f] = in.readUnsignedByte() * IDF_STEP;
      for (int t = 0; t < k; t++) {
        parameters[f * k + t] = in.readByte() * step;
      }
    }
    check(in.available() == 0, "bytes left over");
    return new TopicModel(topics, keys, idf, parameters, bias, prior, temperature);
  }

  private static void check(boolean holds, String what) throws ModelFormatException {
    if (!holds) {
      throw new ModelFormatException("topic model inconsistent: " + what);
    }
  }

  private static float finite(float x) throws ModelFormatException {
    check(Float.isFinite(x), "a number is " + x);
    return x;
  }

  private static void writeVarLong(long x, DataOutputStream out) throws IOException {
    long rest = x;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readVarLong(DataInputStream in) throws IOException {
    long x = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      int b = in.readUnsignedByte();
      x |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        return x;
      }
    }
    throw new ModelFormatException("topic model inconsistent: a number without end");
  }
}
