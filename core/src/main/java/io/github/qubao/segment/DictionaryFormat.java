package io.github.qubao.segment;

import static io.github.qubao.segment.DictionaryFile.check;
import static io.github.qubao.segment.DictionaryFile.ints;
import static io.github.qubao.segment.DictionaryFile.longs;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The dictionary of the default setting as bytes, inside a {@link DictionaryFile}: the names of the
 * parts of speech that follow as numbers; costs of an unknown character, of a number and of a Latin
 * word, and the count of all words; characters; the cells of the trie and the part of speech of
 * each state; phrases; the parts of speech of words that have several; the weights of the character
 * tagger and its pairs apart.
 */
final class DictionaryFormat {
  static final int MAGIC = 0x51424454; // QBDT
  static final int VERSION = 3;

  private DictionaryFormat() {}

  static Dictionary read(InputStream from) throws IOException {
    return DictionaryFile.read(from, MAGIC, VERSION, DictionaryFormat::body);
  }

  private static Dictionary body(DataInputStream in) throws IOException {
    List<PartOfSpeech> tags = Tags.inFiles();
    check(in.readInt() == tags.size(), "its parts of speech are others");
    for (PartOfSpeech p : tags) {
      check(in.readUTF().equals(p.tag()), "its parts of speech are others");
    }
    int[] costs = ints(in, 3);
    for (int cost : costs) {
      check(cost >= 0 && cost < DictionaryTrie.MOST_COST, "a cost");
    }
    int wordCount = in.readInt();
    check(wordCount > 0, "a count of all words of " + wordCount);
    CharTable chars = DictionaryFile.chars(in);
    int n = in.readInt();
    check(n > 0 && 9L * n <= in.available(), "trie of " + n + " states");
    DictionaryTrie trie = DictionaryTrie.of(longs(in, n), chars.largest());
    byte[] tagOfState = in.readNBytes(n);
    int tagCount = tags.size();
    for (byte tag : tagOfState) {
      check(tag >= 0 && tag < tagCount, "a part of speech");
    }
    int phrases = in.readInt();
    check(phrases >= 0 && 5L * phrases <= in.available(), phrases + " phrases");
    int[] phraseStates = ints(in, phrases);
    byte[] phraseCuts = in.readNBytes(phrases);
    checkPhrases(trie, phraseStates);
    TagDictionary tagDictionary = DictionaryFile.tags(in, tagOfState);
    CharTaggerModel tagger =
        new CharTaggerModel(
            ints(in, CharTaggerModel.SIZE),
            transitions(ints(in, CharTaggerModel.TRANSITIONS)),
            longs(in, CharTaggerModel.APART_SIZE));
    check(in.available() == 0, "bytes are left over");
    return new Dictionary(
        chars,
        trie,
        costs[0],
        costs[1],
        costs[2],
        wordCount,
        phraseStates,
        phraseCuts,
        tagDictionary,
        tagger);
  }

  private static void checkPhrases(DictionaryTrie trie, int[] states) throws IOException {
    int all = 0;
    for (int s = 0; s < trie.cells.length; s++) {
      if (trie.isPhrase(s)) {
        check(all < states.length && states[all] == s, "a phrase");
        all++;
      }
    }
    check(all == states.length, "the number of phrases");
  }

  /** Sums over a run stay integers. */
  private static int[] transitions(int[] weights) throws IOException {
    for (int w : weights) {
      check(Math.abs((long) w) < 1 << 20, "a weight of the tagger");
    }
    return weights;
  }
}
