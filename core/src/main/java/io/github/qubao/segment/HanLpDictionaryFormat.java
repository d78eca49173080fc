package io.github.qubao.segment;

import static io.github.qubao.segment.DictionaryFile.check;
import static io.github.qubao.segment.DictionaryFile.ints;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * HanLP's words and bigrams as bytes, inside a {@link DictionaryFile}: total count, smoothing,
 * count of unknown words, five special words (BOS, EOS, number, string, time: id and count),
 * characters, their categories as runs, the states of the trie (cells, counts, tags), the parts of
 * speech of words that have several, 0, and the bigrams by first word.
 */
final class HanLpDictionaryFormat {
  static final int MAGIC = 0x51424C58; // QBLX
  static final int VERSION = 2;

  /** Two ids and a cost are one long in the table of bigrams. */
  private static final int MOST_IDS = 1 << 20;

  private static final double MOST_SMOOTHING = 1 - 1e-10;

  private HanLpDictionaryFormat() {}

  static HanLpDictionary read(InputStream from) throws IOException {
    return DictionaryFile.read(from, MAGIC, VERSION, HanLpDictionaryFormat::body);
  }

  private static HanLpDictionary body(DataInputStream in) throws IOException {
    int total = in.readInt();
    double myu = in.readDouble();
    int unknownCount = in.readInt();
    check(total > 0, "a count of all words of " + total);
    // Then no word costs more than its cell holds, and no path more than an integer.
    check(myu >= 0.5 && myu <= MOST_SMOOTHING, "a smoothing of " + myu);
    check(unknownCount >= 0 && unknownCount <= total, "unknown words counted " + unknownCount);
    Costs costs = new Costs(total, myu, unknownCount);
    int[] specialIds = new int[HanLpDictionary.SPECIALS];
    int[] specialCounts = new int[HanLpDictionary.SPECIALS];
    for (int i = 0; i < specialIds.length; i++) {
      specialIds[i] = in.readInt();
      specialCounts[i] = in.readInt();
      check(specialCounts[i] >= 0 && specialCounts[i] <= total, "a special word's count");
    }
    CharTable chars = DictionaryFile.chars(in);
    byte[] categories = categories(in);
    int words = in.readInt();
    int states = in.readInt();
    // Of each id's bigrams their number at least is there.
    check(words > 0 && words <= Math.min(MOST_IDS, in.available()), words + " ids");
    int n = chars.largest();
    check(states > n && 21L * states <= in.available(), "trie of " + states + " states");
    HanLpDictionary.States trie =
        new HanLpDictionary.States(ints(in, 4 * states), ints(in, states), in.readNBytes(states));
    trie.check(n, words, total);
    for (int i = 0; i < specialIds.length; i++) {
      check(specialIds[i] >= 0 && specialIds[i] < words, "a special word's id");
    }
    TagDictionary tags = DictionaryFile.tags(in, trie.tags());
    check(in.readInt() == 0, "a tagger");
    int pairs = in.readInt();
    check(pairs >= 0 && 2L * pairs <= in.available(), pairs + " bigrams");
    HanLpDictionary data =
        new HanLpDictionary(
            costs, specialIds, specialCounts, chars, categories, trie, words, pairs, tags);
    bigrams(in, words, pairs, data);
    check(in.available() == 0, "bytes are left over");
    return data;
  }

  private static void bigrams(DataInputStream in, int words, int pairs, HanLpDictionary data)
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

  private static byte[] categories(DataInputStream in) throws IOException {
    byte[] categories = new byte[1 << 16];
    int runs = in.readInt();
    check(runs > 0 && runs <= categories.length, runs + " runs of categories");
    int at = 0;
    byte category = 0;
    for (int i = 0; i <= runs; i++) {
      int next = i < runs ? in.readChar() : categories.length;
      java.util.Arrays.fill(categories, at, Math.max(at, next), category);
      at = next;
      category = i < runs ? in.readByte() : category;
    }
    return categories;
  }
}
