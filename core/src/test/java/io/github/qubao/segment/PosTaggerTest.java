package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PosTaggerTest {
  private static List<PartOfSpeech> tags(String text) throws IOException {
    Settings settings =
        TinyDictionary.settings(TinyDictionary.standard().build(), Lexicon.builtIn());
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, buffer);
    List<PartOfSpeech> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(buffer.partOfSpeech(i));
      assertEquals(buffer.partOfSpeech(i).tag(), buffer.tag(i));
    }
    return out;
  }

  private static final PartOfSpeech NOUN = PartOfSpeech.NOUN;
  private static final PartOfSpeech VERB = PartOfSpeech.VERB;

  /** In the tests' dictionary, a pronoun is followed by a verb, all else by a noun. */
  @Test
  void whatStandsBeforeDecides() throws IOException {
    assertEquals(List.of(NOUN, PartOfSpeech.PUNCTUATION), tags("领导。"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB), tags("他领导"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB, NOUN), tags("他领导农民"));
    assertEquals(List.of(NOUN, NOUN), tags("农民领导"));
    assertEquals(List.of(PartOfSpeech.PRONOUN, VERB, NOUN, NOUN), tags("他领导领导领导"));
  }

  @Test
  void wordsOfOnePartOfSpeechKeepIt() throws IOException {
    assertEquals(
        List.of(NOUN, PartOfSpeech.TIME, PartOfSpeech.STRING, PartOfSpeech.NUMERAL, NOUN),
        tags("区委2022年AB第12鼎"));
  }

  /** Longer stretches are settled in parts; none is left out. */
  @Test
  void longStretchesAreTagged() throws IOException {
    for (int n : new int[] {1, 63, 64, 65, 128, 129, 1000}) {
      List<PartOfSpeech> tags = tags("他" + "领导".repeat(n));
      assertEquals(n + 1, tags.size());
      assertEquals(VERB, tags.get(1));
      assertEquals(List.of(), tags.stream().skip(2).filter(t -> t != NOUN).toList());
    }
  }

  @Test
  void noTagsAreGivenWhereNoneAreAskedFor() throws IOException {
    Settings settings =
        TinyDictionary.settings(TinyDictionary.standard().build(), Lexicon.builtIn());
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run("他领导", settings, false, buffer);
    assertEquals(PartOfSpeech.NONE, buffer.partOfSpeech(1));
    assertEquals("", buffer.tag(1));
  }

  /** Tags that no neighbours can make the best are left out when a dictionary is read. */
  @Test
  void theCheapestOfAllWaysIsTaken() throws IOException {
    Random random = new Random(7);
    int leftOut = 0;
    for (int round = 0; round < 300; round++) {
      int spread = 1 + random.nextInt(30_000);
      int[] transitions = random.ints(TagDictionary.TAGS * TagDictionary.TAGS, 0, 1500).toArray();
      int n = 8;
      int[] states = new int[n];
      int[] offsets = new int[n + 1];
      byte[] tags = new byte[n * 4];
      byte[] first = new byte[n + 1];
      for (int w = 0; w < n; w++) {
        states[w] = w + 1;
        int at = offsets[w];
        for (int tag = 1 + random.nextInt(6); at - offsets[w] < 4 && tag < Tags.IN_FILES; ) {
          tags[at++] = (byte) tag;
          tag += 1 + random.nextInt(9);
        }
        offsets[w + 1] = at;
        first[w + 1] = tags[offsets[w] + random.nextInt(at - offsets[w])];
      }
      byte[] used = Arrays.copyOf(tags, offsets[n]);
      int[] costs = random.ints(used.length, 0, spread).toArray();
      TagDictionary dictionary =
          new TagDictionary(first.clone(), states, offsets, used, costs, transitions);
      for (int w = 1; w <= n; w++) {
        leftOut += dictionary.tag(w) < TagDictionary.AMBIGUOUS ? 1 : 0;
      }
      int[] words = random.ints(5, 1, n + 1).toArray();
      TokenBuffer buffer = new TokenBuffer();
      buffer.clear(true, null);
      for (int i = 0; i < words.length; i++) {
        buffer.add(i + 1, words[i], dictionary);
      }
      new PosTagger().choose(dictionary, buffer);
      byte[] chosen = Arrays.copyOf(buffer.tags, words.length);
      assertEquals(
          least(words, 0, new byte[words.length], offsets, used, costs, transitions),
          cost(words, chosen, offsets, used, costs, transitions));
    }
    assertTrue(leftOut > 100, leftOut + " words");
  }

  private static final int MARK = PartOfSpeech.PUNCTUATION.ordinal();

  private static int least(
      int[] words, int i, byte[] way, int[] offsets, byte[] tags, int[] costs, int[] t) {
    if (i == words.length) {
      return cost(words, way, offsets, tags, costs, t);
    }
    int least = Integer.MAX_VALUE;
    for (int k = offsets[words[i] - 1]; k < offsets[words[i]]; k++) {
      way[i] = tags[k];
      least = Math.min(least, least(words, i + 1, way, offsets, tags, costs, t));
    }
    return least;
  }

  private static int cost(
      int[] words, byte[] way, int[] offsets, byte[] tags, int[] costs, int[] t) {
    int sum = 0;
    for (int i = 0; i < words.length; i++) {
      int at = Arrays.binarySearch(tags, offsets[words[i] - 1], offsets[words[i]], way[i]);
      sum += costs[at] + t[(i == 0 ? MARK : way[i - 1]) * TagDictionary.TAGS + way[i]];
    }
    return sum;
  }
}
