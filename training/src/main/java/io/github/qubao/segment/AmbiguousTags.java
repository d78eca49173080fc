package io.github.qubao.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Parts of speech of ambiguous words and how they follow one another, by HanLP's counts. */
final class AmbiguousTags {
  private static final double SCALE = 1 << 10;

  private AmbiguousTags() {}

  /**
   * Writes them.
   *
   * @param wordOfState of each state of the trie, the number of the word that ends there, or below
   *     0
   * @param words the words by their numbers
   */
  static void write(int[] wordOfState, List<String> words, DataOutputStream out)
      throws IOException {
    double[][] pairs = pairs();
    int[] offsets = new int[words.size() + 1];
    int[] states = new int[words.size()];
    byte[] tags = new byte[words.size() * 4];
    int[] costs = new int[tags.length];
    int n = 0;
    int readings = 0;
    for (int s = 0; s < wordOfState.length; s++) {
      int word = wordOfState[s];
      double[] counts = word < 0 ? new double[0] : counts(words.get(word));
      if (Arrays.stream(counts).filter(c -> c > 0).count() < 2) {
        continue;
      }
      states[n++] = s;
      for (int t = 0; t < counts.length; t++) {
        if (counts[t] > 0) {
          tags[readings] = (byte) t;
          costs[readings++] = cost(counts[t] / (1 + Arrays.stream(pairs[t]).sum()));
        }
      }
      offsets[n] = readings;
    }
    out.writeInt(n);
    out.writeInt(readings);
    writeInts(states, n, out);
    writeInts(offsets, n + 1, out);
    out.write(tags, 0, readings);
    writeInts(costs, readings, out);
    int[] transitions = transitions(pairs);
    writeInts(transitions, transitions.length, out);
  }

  /** How often a word is each part of speech; empty if HanLP does not have it. */
  private static double[] counts(String word) {
    CoreDictionary.Attribute a = CoreDictionary.get(word);
    if (a == null) {
      return new double[0];
    }
    double[] out = new double[TagDictionary.TAGS];
    for (int i = 0; i < a.nature.length; i++) {
      out[tag(a.nature[i])] += a.frequency[i];
    }
    return out;
  }

  /** How often one part of speech follows another. */
  private static double[][] pairs() throws IOException {
    double[][] out = new double[TagDictionary.TAGS][TagDictionary.TAGS];
    List<String[]> rows = HanLpWords.tagPairs();
    String[] after = rows.get(0);
    for (String[] row : rows.subList(1, rows.size())) {
      for (int i = 1; i < row.length; i++) {
        int before = PartOfSpeech.ofTag(row[0]).ordinal();
        out[before][PartOfSpeech.ofTag(after[i]).ordinal()] += Double.parseDouble(row[i]);
      }
    }
    return out;
  }

  private static int[] transitions(double[][] pairs) {
    int[] out = new int[TagDictionary.TAGS * TagDictionary.TAGS];
    for (int u = 0; u < TagDictionary.TAGS; u++) {
      double total = Arrays.stream(pairs[u]).sum() + 1;
      for (int v = 0; v < TagDictionary.TAGS; v++) {
        out[u * TagDictionary.TAGS + v] = cost((pairs[u][v] + 0.1) / total);
      }
    }
    return out;
  }

  private static int tag(Nature nature) {
    return PartOfSpeech.ofTag(nature.toString()).ordinal();
  }

  private static int cost(double p) {
    return (int) Math.round(Math.max(0, -Math.log(p)) * SCALE);
  }

  private static void writeInts(int[] values, int n, DataOutputStream out) throws IOException {
    for (int i = 0; i < n; i++) {
      out.writeInt(values[i]);
    }
  }
}
