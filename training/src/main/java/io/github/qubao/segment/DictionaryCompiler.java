package io.github.qubao.segment;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compiles the dictionary of the default setting; DictionaryFormat in core says what stands where.
 * The same input gives the same bytes.
 */
final class DictionaryCompiler {
  private static final int MOST_TRIES = 2048;

  private final DictionarySource source;
  private final List<String> words;
  private final Map<Character, Integer> codes;
  private long[] cells = new long[1 << 20];
  private int[] wordOfState = new int[cells.length];
  private final BitSet used = new BitSet();
  private final BitSet bases = new BitSet();

  /** Where to look for room for so many siblings. */
  private final int[] roomy = new int[64];

  private int last;

  private DictionaryCompiler(DictionarySource source) {
    this.source = source;
    this.words = new ArrayList<>(source.words().keySet());
    Map<String, Integer> frequencies = new TreeMap<>();
    source.words().forEach((w, x) -> frequencies.put(w, x.count()));
    this.codes = DictionaryWriter.codes(frequencies);
    Arrays.fill(wordOfState, -1);
    Arrays.fill(roomy, 1);
  }

  static byte[] compile(DictionarySource source, CharTaggerModel tagger) throws IOException {
    return new DictionaryCompiler(source).bytes(tagger);
  }

  private byte[] bytes(CharTaggerModel tagger) throws IOException {
    place();
    int n = last + codes.size() + 1;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    List<PartOfSpeech> tags = Tags.inFiles();
    out.writeInt(tags.size());
    for (PartOfSpeech p : tags) {
      out.writeUTF(p.tag());
    }
    int unknownCost = Dictionary.cost(source.unknownCount(), source.wordCount());
    CertainWords.mark(cells, words, codes, unknownCost);
    out.writeInt(unknownCost);
    out.writeInt(Dictionary.cost(source.numberCount(), source.wordCount()));
    out.writeInt(Dictionary.cost(source.latinCount(), source.wordCount()));
    out.writeInt(source.wordCount());
    DictionaryWriter.writeCodes(codes, out);
    out.writeInt(n);
    for (int s = 0; s < n; s++) {
      out.writeLong(cells[s]);
    }
    for (int s = 0; s < n; s++) {
      String word = wordOfState[s] < 0 ? "" : words.get(wordOfState[s]);
      DictionarySource.Word x = source.words().get(word);
      out.writeByte(x == null ? 0 : PartOfSpeech.ofTag(x.tag()).ordinal());
    }
    writePhrases(out);
    AmbiguousTags.write(Arrays.copyOf(wordOfState, n), words, out);
    write(tagger.weights(), out);
    write(tagger.transitions, out);
    for (long bits : tagger.apart()) {
      out.writeLong(bits);
    }
    return DictionaryWriter.seal(
        DictionaryFormat.MAGIC, DictionaryFormat.VERSION, bytes.toByteArray());
  }

  private static void write(int[] values, DataOutputStream out) throws IOException {
    for (int v : values) {
      out.writeInt(v);
    }
  }

  private void writePhrases(DataOutputStream out) throws IOException {
    TreeMap<Integer, Integer> cuts = new TreeMap<>();
    source.phrases().forEach((p, x) -> cuts.put(state(p), x.cuts()));
    out.writeInt(cuts.size());
    for (int state : cuts.keySet()) {
      out.writeInt(state);
    }
    for (int c : cuts.values()) {
      out.writeByte(c);
    }
  }

  private int state(String key) {
    int state = 0;
    for (int code : DictionaryWriter.encode(key, codes)) {
      state = DictionaryTrie.base(cells[state]) + code;
    }
    return state;
  }

  /**
   * A stretch of keys that begin alike, and the state after what they have in common.
   *
   * @param count how often they were seen together
   */
  private record Node(int from, int to, int depth, int state, long count) {}

  /** Gives each state its place, the most frequent first: what texts ask for stands together. */
  private void place() {
    TreeSet<String> all = new TreeSet<>(source.words().keySet());
    all.addAll(source.phrases().keySet());
    int[][] keys = all.stream().map(k -> DictionaryWriter.encode(k, codes)).toArray(int[][]::new);
    String[] texts = all.toArray(String[]::new);
    Integer[] order = new Integer[keys.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Arrays.compare(keys[a], keys[b]));
    used.set(0);
    long[] counts = new long[keys.length + 1];
    for (int i = 0; i < keys.length; i++) {
      DictionarySource.Word word = source.words().get(texts[order[i]]);
      counts[i + 1] = counts[i] + 1 + (word == null ? 0 : word.count());
    }
    PriorityQueue<Node> queue =
        new PriorityQueue<>(
            Comparator.comparingLong(Node::count).reversed().thenComparing(Node::state));
    queue.add(new Node(0, keys.length, 0, 0, counts[keys.length]));
    while (!queue.isEmpty()) {
      Node node = queue.remove();
      int from = node.from();
      if (keys[order[from]].length == node.depth()) {
        end(texts[order[from]], node.state());
        from++;
      }
      if (from == node.to()) {
        continue;
      }
      List<Integer> labels = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      for (int i = from; i < node.to(); i++) {
        int label = keys[order[i]][node.depth()];
        if (labels.isEmpty() || labels.get(labels.size() - 1) != label) {
          labels.add(label);
          starts.add(i);
        }
      }
      starts.add(node.to());
      int base = room(labels);
      bases.set(base);
      cells[node.state()] |= (long) base << DictionaryTrie.BASE_SHIFT;
      for (int k = 0; k < labels.size(); k++) {
        int state = base + labels.get(k);
        used.set(state);
        last = Math.max(last, state);
        cells[state] |= labels.get(k);
        int begin = starts.get(k);
        int end = starts.get(k + 1);
        queue.add(new Node(begin, end, node.depth() + 1, state, counts[end] - counts[begin]));
      }
    }
  }

  /** A base that no state has yet, at which all children's cells are free. */
  private int room(List<Integer> labels) {
    int size = Math.min(labels.size(), roomy.length - 1);
    int tries = 0;
    for (int free = used.nextClearBit(roomy[size]); ; free = used.nextClearBit(free + 1)) {
      int base = free - labels.get(0);
      boolean fits = base > 0 && !bases.get(base);
      for (int k = 0; k < labels.size() && fits; k++) {
        fits = !used.get(base + labels.get(k));
      }
      if (fits) {
        grow(base + codes.size() + 1);
        return base;
      }
      // Cells before many misses are nearly full: left to fewer siblings, building stays linear.
      if (++tries == MOST_TRIES) {
        roomy[size] = free;
      }
    }
  }

  private void grow(int n) {
    if (n > cells.length) {
      int before = cells.length;
      cells = Arrays.copyOf(cells, 2 * n);
      wordOfState = Arrays.copyOf(wordOfState, 2 * n);
      Arrays.fill(wordOfState, before, 2 * n, -1);
    }
  }

  /** Notes what ends at a state. */
  private void end(String key, int state) {
    DictionarySource.Word word = source.words().get(key);
    DictionarySource.Phrase phrase = source.phrases().get(key);
    long cost = 0;
    if (word != null) {
      wordOfState[state] = java.util.Collections.binarySearch(words, key);
      cells[state] |= DictionaryTrie.WORD;
      cost = word.proposed() ? 1 + Dictionary.cost(word.count(), source.wordCount()) : 0;
    }
    if (phrase != null) {
      cells[state] |= DictionaryTrie.PHRASE;
      cost = 1 + phrase.cost();
    }
    cells[state] |= cost << DictionaryTrie.COST_SHIFT;
  }
}
