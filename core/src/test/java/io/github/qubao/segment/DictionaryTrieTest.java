package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DictionaryTrieTest {
  private static long cell(int label, int base) {
    return (long) base << DictionaryTrie.BASE_SHIFT | label;
  }

  /** Codes 1 and 2; words 1, 12 and 122. */
  private static long[] cells() {
    long[] cells = new long[12];
    cells[0] = cell(0, 1);
    cells[2] = cell(1, 4) | DictionaryTrie.WORD | 10L << DictionaryTrie.COST_SHIFT;
    cells[6] = cell(2, 7) | DictionaryTrie.WORD | 20L << DictionaryTrie.COST_SHIFT;
    cells[9] = cell(2, 0) | DictionaryTrie.PHRASE;
    return cells;
  }

  private static void assertRefused(long[] cells, String why) {
    IOException e = assertThrows(IOException.class, () -> DictionaryTrie.of(cells, 2));
    assertEquals("not a sound lexicon: " + why, e.getMessage());
  }

  @Test
  void wordsAreFoundStepByStep() throws IOException {
    DictionaryTrie trie = DictionaryTrie.of(cells(), 2);
    char[] codes = {1, 2, 2, 1, 0};
    assertEquals(2, trie.state(codes, 0, 1));
    assertEquals(6, trie.state(codes, 0, 2));
    assertEquals(9, trie.state(codes, 0, 3));
    assertEquals(0, trie.state(codes, 0, 4));
    assertEquals(0, trie.state(codes, 1, 2));
    assertEquals(0, trie.step(0, 0));
    assertEquals(0, trie.step(9, 1));
    assertTrue(trie.isWord(2) && trie.isWord(6) && !trie.isWord(9));
    assertTrue(trie.isPhrase(9) && !trie.isPhrase(6));
    assertEquals(20, DictionaryTrie.cost(trie.cells[6]));
    assertTrue(trie.mayBegin(1, 2));
    assertFalse(trie.mayBegin(2, 1));
  }

  /** Every word of a dictionary, and of its beginnings only those that are words. */
  @Test
  void exactlyTheWordsThatWereAddedAreFound() throws IOException {
    TinyDictionary source = TinyDictionary.standard();
    Dictionary dictionary = source.build();
    char[] table = dictionary.chars().charCodes(false);
    for (String text : "区委 会议 会议室 农民 想起 想起来 不是 领 民农 室会议 起来来 鼎".split(" ")) {
      char[] codes = new char[text.length()];
      for (int i = 0; i < codes.length; i++) {
        codes[i] = table[text.charAt(i)];
      }
      int state = dictionary.trie().state(codes, 0, codes.length);
      assertEquals(source.state(text), state, text);
      boolean word = state > 0 && !text.equals("想起来");
      assertEquals(word, dictionary.trie().isWord(state), text);
      boolean phrase = text.equals("想起来");
      assertEquals(phrase, dictionary.trie().isPhrase(state), text);
    }
  }

  @Test
  void whatIsNoTreeIsRefused() {
    assertRefused(new long[0], "its trie has no root");
    assertRefused(new long[12], "its trie has no root");
    long[] circle = cells();
    // 9 leads back to 6: label 2, base 4, which is the base of 2.
    circle[9] = cell(2, 4);
    assertRefused(circle, "a state of the trie");
    long[] ownChild = cells();
    ownChild[8] = cell(2, 6);
    assertRefused(ownChild, "its trie is no tree");
    long[] orphan = cells();
    orphan[11] = cell(2, 0);
    assertRefused(orphan, "its trie is no tree");
    long[] far = cells();
    far[9] = cell(2, 10);
    assertRefused(far, "a state of the trie");
    long[] label = cells();
    label[9] = cell(3, 0);
    assertRefused(label, "a label of the trie");
    long[] early = cells();
    early[1] = cell(2, 0);
    assertRefused(early, "a label of the trie");
  }

  @Test
  void costsAndLengthsAreBounded() throws IOException {
    long[] dear = cells();
    dear[2] |= (long) DictionaryTrie.MOST_COST << DictionaryTrie.COST_SHIFT;
    assertRefused(dear, "a cost");
    String nine = "农民种植水稻区委会";
    assertTrue(TinyDictionary.standard().phrase(nine, 9, 255).build().chars().largest() > 0);
    assertThrows(
        IOException.class, () -> TinyDictionary.standard().phrase(nine + "议", 9, 255).build());
    assertTrue(
        new TinyDictionary().word("长".repeat(200), 9, PartOfSpeech.NOUN).build().wordCount() > 0);
    assertThrows(
        IOException.class,
        () -> new TinyDictionary().word("长".repeat(201), 9, PartOfSpeech.NOUN).build());
  }
}
