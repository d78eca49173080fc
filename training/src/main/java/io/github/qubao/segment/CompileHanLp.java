package io.github.qubao.segment;

import io.github.qubao.training.Resource;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compiles HanLP's words and bigrams as its lattice walks them; training/README.md has the command.
 * The same input gives the same bytes.
 */
public final class CompileHanLp {
  private CompileHanLp() {}

  /** Writes the HanLP-compatible setting's; takes no arguments; run from the project's root. */
  public static void main(String[] args) throws IOException {
    Resource.write(
        "segment/plain.bin",
        compile(HanLpWords.source()),
        "io.github.qubao.segment.CompileHanLp: HanLP portable-1.8.6 (Apache-2.0)");
  }

  /** The resource as bytes; HanLpDictionaryFormat in core says what stands where. */
  static byte[] compile(HanLpSource source) throws IOException {
    TreeMap<String, HanLpSource.Word> words = source.words();
    int[] compact = compact(source);
    Map<String, Integer> frequencies = new TreeMap<>();
    words.forEach((w, x) -> frequencies.put(w, x.count()));
    Map<Character, Integer> codes = DictionaryWriter.codes(frequencies);
    DoubleArrayTrie.Builder trie = new DoubleArrayTrie.Builder();
    int[] counts = new int[words.size()];
    int[] bigramIds = new int[words.size()];
    byte[] tags = new byte[words.size()];
    List<String> keys = new ArrayList<>(words.keySet());
    List<HanLpSource.Word> values = new ArrayList<>(words.values());
    for (int i = 0; i < keys.size(); i++) {
      HanLpSource.Word w = values.get(i);
      trie.add(DictionaryWriter.encode(keys.get(i), codes), i);
      counts[i] = w.count();
      bigramIds[i] = compact[w.bigram()];
      tags[i] = (byte) PartOfSpeech.ofTag(w.tag()).ordinal();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(source.total());
    out.writeDouble(source.myu());
    out.writeInt(source.unknownCount());
    for (int i = 0; i < source.specialIds().length; i++) {
      out.writeInt(compact[source.specialIds()[i]]);
      out.writeInt(source.specialCounts()[i]);
    }
    DictionaryWriter.writeCodes(codes, out);
    writeCategories(out);
    Costs costs = new Costs(source.total(), source.myu(), source.unknownCount());
    DoubleArrayTrie built = trie.build();
    writeStates(built, bigramIds, counts, tags, costs, source.bigrams().length, out);
    AmbiguousTags.write(built.values, keys, out);
    out.writeInt(0);
    writeBigrams(source.bigrams(), compact, out);
    out.flush();
    return DictionaryWriter.seal(
        HanLpDictionaryFormat.MAGIC, HanLpDictionaryFormat.VERSION, bytes.toByteArray());
  }

  /** Bigram ids by falling count, so that the pairs looked up most lie together. */
  private static int[] compact(HanLpSource source) {
    int[] counts = new int[source.bigrams().length];
    source.words().values().forEach(w -> counts[w.id()] = w.count());
    Integer[] byCount = new Integer[counts.length];
    Arrays.setAll(byCount, i -> i);
    Arrays.sort(
        byCount, Comparator.comparingInt((Integer i) -> -counts[i]).thenComparingInt(i -> i));
    int[] compact = new int[counts.length];
    for (int i = 0; i < compact.length; i++) {
      compact[byCount[i]] = i;
    }
    return compact;
  }

  private static void writeCategories(DataOutputStream out) throws IOException {
    byte[] categories = HanLpWords.categories();
    int runs = 0;
    for (int c = 0; c < categories.length; c++) {
      runs += c == 0 || categories[c] != categories[c - 1] ? 1 : 0;
    }
    out.writeInt(runs);
    for (int c = 0; c < categories.length; c++) {
      if (c == 0 || categories[c] != categories[c - 1]) {
        out.writeChar(c);
        out.writeByte(categories[c]);
      }
    }
  }

  /** The trie as the lattice walks it, so that reading it is copying it. */
  private static void writeStates(
      DoubleArrayTrie trie,
      int[] ids,
      int[] counts,
      byte[] tags,
      Costs costs,
      int idCount,
      DataOutputStream out)
      throws IOException {
    int n = trie.states();
    out.writeInt(idCount);
    out.writeInt(n);
    for (int s = 0; s < n; s++) {
      int word = trie.values[s];
      out.writeInt(trie.cells[2 * s]);
      out.writeInt(trie.cells[2 * s + 1]);
      out.writeInt(word < 0 ? -1 : ids[word]);
      out.writeInt(word < 0 ? 0 : costs.unigram(counts[word]));
    }
    for (int s = 0; s < n; s++) {
      out.writeInt(trie.values[s] < 0 ? 0 : counts[trie.values[s]]);
    }
    for (int s = 0; s < n; s++) {
      out.writeByte(trie.values[s] < 0 ? 0 : tags[trie.values[s]]);
    }
  }

  private static void writeBigrams(int[][] bigrams, int[] compact, DataOutputStream out)
      throws IOException {
    int[][] byCompact = new int[bigrams.length][];
    for (int u = 0; u < bigrams.length; u++) {
      int n = bigrams[u].length / 2;
      long[] pairs = new long[n];
      for (int i = 0; i < n; i++) {
        pairs[i] = (long) compact[bigrams[u][2 * i]] << 32 | bigrams[u][2 * i + 1];
      }
      Arrays.sort(pairs);
      int[] flat = new int[2 * n];
      for (int i = 0; i < n; i++) {
        flat[2 * i] = (int) (pairs[i] >> 32);
        flat[2 * i + 1] = (int) pairs[i];
      }
      byCompact[compact[u]] = flat;
    }
    int total = 0;
    for (int[] row : byCompact) {
      total += row.length / 2;
    }
    out.writeInt(total);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream rows = new DataOutputStream(bytes);
    for (int[] row : byCompact) {
      writeVarInt(row.length / 2, rows);
      int before = 0;
      for (int i = 0; i < row.length; i += 2) {
        writeVarInt(row[i] - before, rows);
        writeVarInt(row[i + 1], rows);
        before = row[i];
      }
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  private static void writeVarInt(int x, DataOutputStream out) throws IOException {
    int rest = x;
    while (rest >= 0x80) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
