package io.github.qubao.topic.internal;

import io.github.qubao.internal.BinaryFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serial;
import java.io.UTFDataFormatException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless and thread-safe. A topic model as bytes, data only, inside a {@link BinaryFile}:
 * topics, prior, bias, temperature, the least mean PMI, what the model says of itself, and the
 * grams in ascending order, each as the distance to the one before, its idf and its parameters in
 * one byte for each field and topic. The byte is the parameter's square root, -127 to 127, so that
 * small ones, which are most, are kept finely. The same model gives the same bytes, and so does a
 * model that was saved and loaded.
 */
public final class TopicModelFormat {
  private static final int MAGIC = 0x51425450; // QBTP
  private static final int VERSION = 4;
  private static final int MAX_BYTES = 64 << 20;
  static final int MAX_TOPICS = 1000;

  /**
   * What topics, numbers and notes may take beside the grams: names of 100 characters, three bytes
   * each.
   */
  private static final int MAX_HEAD =
      MAX_TOPICS * (2 + 300 + 12)
          + 20
          + 2 * 302
          + 12
          + 2 * HeldOutAnswers.MOST
          + 4 * TopicModel.Notes.MOST_HASHES;

  /** Above any sound parameter, and far below what could overflow a sum. */
  public static final float MAX_PARAMETER = 1e6f;

  /**
   * Where the largest parameter is below this, all are written as 0: no logit shows them, and near
   * a float's least numbers the steps are too coarse to find the same byte again.
   */
  private static final float MIN_SCALE = 1e-9f;

  private static final int LEVELS = 127;

  /** An idf is kept as a multiple of this. */
  public static final float IDF_STEP = 1 / 16f;

  private TopicModelFormat() {}

  /** Says what is wrong with a file. */
  public static final class DamagedException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    private DamagedException(String what) {
      super(what);
    }
  }

  /** Whether a model of so many topics and grams can be written and read again. */
  public static boolean fits(int topics, int grams) {
    // A gram's distance takes up to five bytes, its idf one.
    long most = (long) grams * (6 + TextFeatures.FIELDS * topics) + MAX_HEAD;
    return topics <= MAX_TOPICS && most <= MAX_BYTES;
  }

  /** Writes one model; flushes the stream, and does not close it. */
  public static void write(TopicModel model, OutputStream to) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int k = model.topics().size();
    out.writeInt(k);
    for (int t = 0; t < k; t++) {
      out.writeUTF(model.topics().get(t));
      out.writeFloat(model.prior()[t]);
      out.writeFloat(model.bias()[t]);
    }
    out.writeFloat(model.temperature());
    out.writeFloat(model.minMeanPmi());
    writeNotes(model.notes(), out);
    float largest = 0;
    for (float p : model.parameters()) {
      largest = Math.max(largest, Math.abs(p));
    }
    largest = largest < MIN_SCALE ? 0 : largest;
    out.writeFloat(largest);
    int n = model.grams().length;
    out.writeInt(n);
    int row = model.parameters().length / Math.max(1, n);
    long before = 0;
    for (int g = 0; g < n; g++) {
      long gram = Integer.toUnsignedLong(model.grams()[g]);
      writeVarLong(gram - before, out);
      before = gram;
      out.writeByte(Math.min(255, Math.round(model.idf()[g] / IDF_STEP)));
      for (int i = g * row; i < (g + 1) * row; i++) {
        out.writeByte(toByte(model.parameters()[i], largest));
      }
    }
    out.flush();
    BinaryFile.write(to, MAGIC, VERSION, bytes.toByteArray());
  }

  /**
   * Reads one model and not a byte more; does not close the stream.
   *
   * @throws DamagedException if the stream holds no sound model
   * @throws IOException if it cannot be read
   */
  public static TopicModel read(InputStream from) throws IOException {
    byte[] body = bytes(from);
    try {
      return body(new DataInputStream(new ByteArrayInputStream(body)));
    } catch (EOFException e) {
      throw new DamagedException("topic model inconsistent: it ends too early");
    } catch (UTFDataFormatException e) {
      throw new DamagedException("topic model inconsistent: a topic's name is no UTF-8");
    }
  }

  private static byte[] bytes(InputStream from) throws IOException {
    try {
      return BinaryFile.read(from, MAGIC, VERSION, MAX_BYTES);
    } catch (BinaryFile.DamagedException e) {
      throw new DamagedException("not a topic model that can be read: " + e.what());
    }
  }

  private static TopicModel body(DataInputStream in) throws IOException {
    int k = in.readInt();
    check(k >= 1 && k <= MAX_TOPICS, k + " topics");
    List<String> topics = new ArrayList<>();
    float[] prior = new float[k];
    float[] bias = new float[k];
    float sum = 0;
    for (int t = 0; t < k; t++) {
      topics.add(in.readUTF());
      prior[t] = number(in, 0, 1);
      bias[t] = number(in, -MAX_PARAMETER, MAX_PARAMETER);
      sum += prior[t];
    }
    check(topics.stream().distinct().count() == k, "a topic twice");
    check(sum > 0.9 && sum < 1.1, "shares of topics sum to " + sum);
    float temperature = number(in, 0.01f, 100);
    float minMeanPmi = number(in, -100, 0);
    TopicModel.Notes notes = notes(in, k);
    float largest = number(in, 0, MAX_PARAMETER);
    check(largest == 0 || largest >= MIN_SCALE, "the largest parameter is " + largest);
    int n = in.readInt();
    int row = TextFeatures.FIELDS * k;
    check(n >= 0 && (long) n * (row + 2) <= in.available(), n + " grams");
    int[] grams = new int[n];
    float[] idf = new float[n];
    float[] parameters = new float[n * row];
    long gram = 0;
    for (int g = 0; g < n; g++) {
      long more = readVarLong(in);
      check(more > 0 && more < 1L << 32 && gram + more < 1L << 32, "gram " + g + " out of order");
      gram += more;
      grams[g] = (int) gram;
      idf[g] = in.readUnsignedByte() * IDF_STEP;
      for (int i = g * row; i < (g + 1) * row; i++) {
        byte b = in.readByte();
        check(b >= -LEVELS, "a parameter is above the largest");
        parameters[i] = fromByte(b, largest);
      }
    }
    check(in.available() == 0, "bytes left over");
    return new TopicModel(
        topics, grams, idf, parameters, bias, prior, temperature, minMeanPmi, notes);
  }

  private static void writeNotes(TopicModel.Notes notes, DataOutputStream out) throws IOException {
    out.writeUTF(notes.name());
    out.writeUTF(notes.date());
    for (int n : notes.articles()) {
      out.writeInt(n);
    }
    out.writeFloat(notes.macroF1());
    out.writeInt(notes.heldOut().size());
    for (char answer : notes.heldOut().bits()) {
      out.writeChar(answer);
    }
    out.writeInt(notes.trained().length);
    for (int hash : notes.trained()) {
      out.writeInt(hash);
    }
  }

  private static TopicModel.Notes notes(DataInputStream in, int topics) throws IOException {
    String name = in.readUTF();
    String date = in.readUTF();
    check(name.length() <= TopicModel.Notes.MOST_CHARS, "a long name");
    check(date.length() <= TopicModel.Notes.MOST_CHARS, "a long date");
    int[] articles = new int[topics];
    for (int t = 0; t < topics; t++) {
      articles[t] = in.readInt();
      check(articles[t] >= 0, articles[t] + " articles");
    }
    float macroF1 = number(in, 0, 1);
    int n = in.readInt();
    check(n >= 0 && n <= HeldOutAnswers.MOST && 2 * n <= in.available(), n + " answers");
    char[] answers = new char[n];
    for (int i = 0; i < n; i++) {
      answers[i] = in.readChar();
      check(i == 0 || answers[i] >= answers[i - 1], "answers that do not rise");
    }
    int m = in.readInt();
    check(m >= 0 && m <= TopicModel.Notes.MOST_HASHES && 4 * m <= in.available(), m + " hashes");
    int[] hashes = new int[m];
    for (int i = 0; i < m; i++) {
      hashes[i] = in.readInt();
      check(i == 0 || hashes[i] > hashes[i - 1], "hashes that do not rise");
    }
    return new TopicModel.Notes(
        name, date, articles, macroF1, HeldOutAnswers.ofBits(answers), hashes);
  }

  private static int toByte(float parameter, float largest) {
    double share = largest == 0 ? 0 : Math.abs(parameter) / largest;
    int root = (int) Math.round(Math.sqrt(share) * LEVELS);
    return parameter < 0 ? -root : root;
  }

  private static float fromByte(byte b, float largest) {
    // Of the largest exactly the largest, so that a model read and written again is the same.
    return (float) (largest * (b * Math.abs(b) / (double) (LEVELS * LEVELS)));
  }

  private static void check(boolean holds, String what) throws DamagedException {
    if (!holds) {
      throw new DamagedException("topic model inconsistent: " + what);
    }
  }

  private static float number(DataInputStream in, float from, float to) throws IOException {
    float x = in.readFloat();
    check(x >= from && x <= to, "a number is " + x);
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
    throw new DamagedException("topic model inconsistent: a number without end");
  }
}
