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
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Compiles lexicons, and as a command that of the plain setting; training/README.md has the
 * command. The same input gives the same bytes.
 */
public final class CompileLexicon {
  private CompileLexicon() {}

  /** Writes the plain setting's; takes no arguments; run from the project's root. */
  public static void main(String[] args) throws IOException {
    Resource.write(
        "segment/plain.bin",
        compile(HanLpLexicon.source(), null),
        "io.github.qubao.segment.CompileLexicon: HanLP portable-1.8.6 (Apache-2.0)");
  }

  /** The resource as bytes; LexiconFormat in core says what stands where. */
  static byte[] compile(LexiconSource source, @Nullable TaggerModel tagger) throws IOException {
    TreeMap<String, LexiconSource.Word> words = source.words();
    int[] compact = compact(source);
    Map<Character, Integer> codes = codes(words);
    DoubleArrayTrie.Builder trie = new DoubleArrayTrie.Builder();
    int[] counts = new int[words.size()];
    int[] bigramIds = new int[words.size()];
    byte[] tags = new byte[words.size()];
    List<String> keys = new ArrayList<>(words.keySet());
    List<LexiconSource.Word> values = new ArrayList<>(words.values());
    for (int i = 0; i < keys.size(); i++) {
      LexiconSource.Word w = values.get(i);
      trie.add(encode(keys.get(i), codes), i);
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
    writeCodes(codes, out);
    writeKinds(out);
    Costs costs = new Costs(source.total(), source.myu(), source.unknownCount());
    DoubleArrayTrie built = trie.build();
    writeStates(built, bigramIds, counts, tags, costs, source.bigrams().length, out);
    WordReadings.write(built, keys, out);
    writeTagger(tagger, out);
    writeBigrams(source.bigrams(), compact, out);
    out.flush();
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream head = new DataOutputStream(all);
    head.writeInt(LexiconFormat.MAGIC);
    head.writeInt(LexiconFormat.VERSION);
    head.writeInt(bytes.size());
    head.writeInt((int) crc.getValue());
    bytes.writeTo(head);
    return all.toByteArray();
  }

  /** Bigram ids by falling count, so that the pairs looked up most lie together. */
  private static int[] compact(LexiconSource source) {
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

  /** Codes by falling frequency in the words: common characters share cache lines. */
  private static Map<Character, Integer> codes(TreeMap<String, LexiconSource.Word> words) {
    long[] weight = new long[1 << 16];
    words.forEach(
        (w, x) -> {
          for (int i = 0; i < w.length(); i++) {
            weight[w.charAt(i)] += 1 + Math.min(x.count(), 1_000_000);
          }
        });
    List<Character> chars = new ArrayList<>();
    for (int c = 0; c < weight.length; c++) {
      if (weight[c] > 0) {
        chars.add((char) c);
      }
    }
    chars.sort((a, b) -> weight[a] == weight[b] ? a - b : Long.compare(weight[b], weight[a]));
    Map<Character, Integer> out = new TreeMap<>();
    for (int i = 0; i < chars.size(); i++) {
      out.put(chars.get(i), i + 1);
    }
    return out;
  }

  private static int[] encode(String word, Map<Character, Integer> codes) {
    return word.chars().map(c -> codes.get((char) c)).toArray();
  }

  private static void writeCodes(Map<Character, Integer> codes, DataOutputStream out)
      throws IOException {
    out.writeInt(codes.size());
    for (Map.Entry<Character, Integer> e : codes.entrySet()) {
      out.writeChar(e.getKey());
      out.writeChar(e.getValue());
    }
    Map<Character, Character> simplified = HanLpLexicon.simplified();
    out.writeInt(simplified.size());
    for (Map.Entry<Character, Character> e : simplified.entrySet()) {
      out.writeChar(e.getKey());
      out.writeChar(e.getValue());
    }
  }

  private static void writeKinds(DataOutputStream out) throws IOException {
    byte[] kinds = HanLpLexicon.kinds();
    int runs = 0;
    for (int c = 0; c < kinds.length; c++) {
      runs += c == 0 || kinds[c] != kinds[c - 1] ? 1 : 0;
    }
    out.writeInt(runs);
    for (int c = 0; c < kinds.length; c++) {
      if (c == 0 || kinds[c] != kinds[c - 1]) {
        out.writeChar(c);
        out.writeByte(kinds[c]);
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
      LexiconFormat.writeVarInt(row.length / 2, rows);
      int before = 0;
      for (int i = 0; i < row.length; i += 2) {
        LexiconFormat.writeVarInt(row[i] - before, rows);
        LexiconFormat.writeVarInt(row[i + 1], rows);
        before = row[i];
      }
    }
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  private static void writeTagger(@Nullable TaggerModel tagger, DataOutputStream out)
      throws IOException {
    out.writeInt(tagger == null ? 0 : TaggerModel.SIZE);
    if (tagger != null) {
      for (int w : tagger.weights) {
        out.writeInt(w);
      }
      for (int t : tagger.transitions) {
        out.writeInt(t);
      }
    }
  }
}
