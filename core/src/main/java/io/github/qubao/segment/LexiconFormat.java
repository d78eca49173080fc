package io.github.qubao.segment;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The built-in lexicon as bytes, big-endian: magic, version, length of what follows, its CRC-32;
 * then total count, smoothing, count of unknown words, five special words (begin, end, number,
 * string, time: id and count), codes of characters, simplified forms, kinds of characters as runs,
 * the states of the trie (cells, counts, tags), the readings of words that have several parts of
 * speech, the weights of the tagger or none, and the bigrams by first word. Everything is checked
 * on reading: a damaged file gives an {@link IOException}, never a wrong word.
 */
final class LexiconFormat {
  static final int MAGIC = 0x51424C58; // QBLX
  static final int VERSION = 2;
  private static final int MOST_BYTES = 256 << 20;

  /** Two ids and a cost are one long in the table of bigrams. */
  private static final int MOST_IDS = 1 << 20;

  private static final double MOST_SMOOTHING = 1 - 1e-10;

  private LexiconFormat() {}

  static LexiconData read(InputStream from) throws IOException {
    byte[] head = from.readNBytes(16);
    check(head.length == 16, "it has only " + head.length + " bytes");
    ByteBuffer h = ByteBuffer.wrap(head);
    check(h.getInt() == MAGIC, "it does not begin with QBLX");
    int version = h.getInt();
    check(version == VERSION, "it is of version " + version + ", this release reads " + VERSION);
    int length = h.getInt();
    int sum = h.getInt();
    check(length >= 0 && length <= MOST_BYTES, "it says it has " + length + " bytes");
    byte[] body = from.readNBytes(length);
    check(body.length == length, "it is cut short");
    CRC32 crc = new CRC32();
    crc.update(body);
    check((int) crc.getValue() == sum, "its checksum does not hold");
    try {
      return body(new DataInputStream(new ByteArrayInputStream(body)));
    } catch (EOFException e) {
      throw new IOException("not a sound lexicon: it is cut short", e);
    }
  }

  private static LexiconData body(DataInputStream in) throws IOException {
    int total = in.readInt();
    double myu = in.readDouble();
    int unknownCount = in.readInt();
    check(total > 0, "a count of all words of " + total);
    // Then no word costs more than its cell holds, and no path more than an integer.
    check(myu >= 0.5 && myu <= MOST_SMOOTHING, "a smoothing of " + myu);
    check(unknownCount >= 0 && unknownCount <= total, "unknown words counted " + unknownCount);
    Costs costs = new Costs(total, myu, unknownCount);
    int[] specialIds = new int[LexiconData.SPECIALS];
    int[] specialCounts = new int[LexiconData.SPECIALS];
    for (int i = 0; i < specialIds.length; i++) {
      specialIds[i] = in.readInt();
      specialCounts[i] = in.readInt();
      check(specialCounts[i] >= 0 && specialCounts[i] <= total, "a special word's count");
    }
    char[] codes = new char[1 << 16];
    int n = in.readInt();
    check(n > 0 && n <= Characters.CODE, n + " codes");
    for (int i = 0; i < n; i++) {
      char c = in.readChar();
      codes[c] = in.readChar();
      check(codes[c] > 0 && codes[c] <= n, "a code");
    }
    Map<Character, Character> simplified = new LinkedHashMap<>();
    int forms = in.readInt();
    check(forms >= 0 && 4L * forms <= in.available(), forms + " simplified forms");
    for (int i = 0; i < forms; i++) {
      simplified.put(in.readChar(), in.readChar());
    }
    byte[] kinds = kinds(in);
    int words = in.readInt();
    int states = in.readInt();
    // Of each id's bigrams their number at least is there.
    check(words > 0 && words <= Math.min(MOST_IDS, in.available()), words + " ids");
    check(states > n && 21L * states <= in.available(), "trie of " + states + " states");
    LexiconData.States trie =
        new LexiconData.States(ints(in, 4 * states), ints(in, states), in.readNBytes(states));
    trie.check(n, words, total);
    for (int i = 0; i < specialIds.length; i++) {
      check(specialIds[i] >= 0 && specialIds[i] < words, "a special word's id");
    }
    Readings readings = readings(in, states);
    TaggerModel tagger = tagger(in);
    int pairs = in.readInt();
    check(pairs >= 0 && 2L * pairs <= in.available(), pairs + " bigrams");
    LexiconData data =
        new LexiconData(
            costs,
            specialIds,
            specialCounts,
            new Characters(codes, simplified, kinds),
            trie,
            words,
            pairs,
            readings,
            tagger);
    bigrams(in, words, pairs, data);
    data.finish();
    check(in.available() == 0, "bytes are left over");
    return data;
  }

  private static Readings readings(DataInputStream in, int states) throws IOException {
    int words = in.readInt();
    int readings = in.readInt();
    check(
        words >= 0 && readings >= 0 && 8L * words + 5L * readings <= in.available(),
        words + " words of several readings");
    Readings out =
        new Readings(
            ints(in, words),
            ints(in, words + 1),
            in.readNBytes(readings),
            ints(in, readings),
            ints(in, Readings.TAGS * Readings.TAGS));
    out.check(states);
    return out;
  }

  private static @Nullable TaggerModel tagger(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size == 0) {
      return null;
    }
    check(size == TaggerModel.SIZE && 4L * size <= in.available(), size + " weights");
    int[] weights = ints(in, size);
    int[] transitions = ints(in, TaggerModel.TRANSITIONS);
    for (int t : transitions) {
      // Sums over a run stay integers.
      check(Math.abs((long) t) < 1 << 20, "a weight of tag pairs");
    }
    return new TaggerModel(weights, transitions);
  }

  private static void bigrams(DataInputStream in, int words, int pairs, LexiconData data)
      throws IOException {
    int length = in.readInt();
    check(length >= 0 && length <= in.available(), "bigrams of " + length + " bytes");
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(length));
    int all = pairs;
    try {
      for (int u = 0; u < words; u++) {
        int v = 0;
        for (int n = readVarInt(bytes); n > 0; n--) {
          v += readVarInt(bytes);
          int count = readVarInt(bytes);
          check(--all >= 0, "the number of bigrams");
          data.putBigram(u, v, count);
        }
      }
    } catch (BufferUnderflowException e) {
      throw new IOException("not a sound lexicon: its bigrams are cut short", e);
    }
    check(all == 0 && !bytes.hasRemaining(), "the number of bigrams");
  }

  private static int readVarInt(ByteBuffer from) {
    int out = 0;
    int shift = 0;
    byte b = from.get();
    for (; b < 0 && shift < 28; shift += 7) {
      out |= (b & 0x7F) << shift;
      b = from.get();
    }
    return out | b << shift;
  }

  private static byte[] kinds(DataInputStream in) throws IOException {
    byte[] kinds = new byte[1 << 16];
    int runs = in.readInt();
    check(runs > 0 && runs <= kinds.length, runs + " runs of kinds");
    int at = 0;
    byte kind = 0;
    for (int i = 0; i <= runs; i++) {
      int next = i < runs ? in.readChar() : kinds.length;
      java.util.Arrays.fill(kinds, at, Math.max(at, next), kind);
      at = next;
      kind = i < runs ? in.readByte() : kind;
    }
    return kinds;
  }

  static void check(boolean holds, String what) throws IOException {
    if (!holds) {
      throw new IOException("not a sound lexicon: " + what);
    }
  }

  static int[] ints(DataInputStream in, int n) throws IOException {
    byte[] raw = in.readNBytes(4 * n);
    check(raw.length == 4 * n, "it is cut short");
    int[] out = new int[n];
    ByteBuffer.wrap(raw).asIntBuffer().get(out);
    return out;
  }

  static void writeVarInt(int x, DataOutputStream out) throws IOException {
    int rest = x;
    while (rest >= 0x80) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
