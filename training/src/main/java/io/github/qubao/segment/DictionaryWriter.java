package io.github.qubao.segment;

import io.github.qubao.internal.BinaryFile;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What dictionaries have in common as bytes; DictionaryFile in core reads it. */
final class DictionaryWriter {
  private DictionaryWriter() {}

  /** The head of a file before its body. */
  static byte[] seal(int magic, int version, byte[] body) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    BinaryFile.write(all, magic, version, body);
    return all.toByteArray();
  }

  /**
   * Codes by falling frequency in the words: common characters share cache lines.
   *
   * @param frequencies words and how often each was seen
   */
  static Map<Character, Integer> codes(Map<String, Integer> frequencies) {
    long[] weight = new long[1 << 16];
    frequencies.forEach(
        (w, n) -> {
          for (int i = 0; i < w.length(); i++) {
            weight[w.charAt(i)] += 1 + Math.min(n, 1_000_000);
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

  static int[] encode(String word, Map<Character, Integer> codes) {
    return word.chars().map(c -> codes.get((char) c)).toArray();
  }

  static void writeCodes(Map<Character, Integer> codes, DataOutputStream out) throws IOException {
    out.writeInt(codes.size());
    for (Map.Entry<Character, Integer> e : codes.entrySet()) {
      out.writeChar(e.getKey());
      out.writeChar(e.getValue());
    }
    Map<Character, Character> simplified = HanLpWords.simplified();
    out.writeInt(simplified.size());
    for (Map.Entry<Character, Character> e : simplified.entrySet()) {
      out.writeChar(e.getKey());
      out.writeChar(e.getValue());
    }
  }
}
