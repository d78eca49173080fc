package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CharTaggerTest {
  private static List<String> words(String text, Settings settings) {
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker().run(text, settings, true, buffer);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(text.substring(buffer.start(i), buffer.end(i)) + "/" + buffer.tag(i));
    }
    return out;
  }

  private static List<String> words(String text, TinyDictionary source, Lexicon lexicon)
      throws IOException {
    return words(text, TinyDictionary.settings(source.build(), lexicon));
  }

  /** Weights that speak for B where 不 stands, for E behind it, and for S elsewhere. */
  private static int[] joinAfter(TinyDictionary source, char first) {
    int[] weights = new int[CharTaggerModel.SIZE];
    int code = source.code(first);
    int[] chars = {0, 0, code, 0, 0};
    int[] entries = new int[CharTaggerModel.FEATURES];
    CharTaggerModel.features(chars, 1, new int[1], entries);
    weights[entries[0]] = 50 | 0 << 8 | (-50 & 0xFF) << 16 | -50 << 24;
    CharTaggerModel.features(new int[] {0, code, 0, 0, 0}, 1, new int[1], entries);
    weights[entries[1]] = (-50 & 0xFF) | 0 << 8 | 50 << 16 | -50 << 24;
    return weights;
  }

  private static TinyDictionary joining(char first) {
    TinyDictionary source = TinyDictionary.standard();
    return source.weights(joinAfter(source, first));
  }

  @Test
  void singleCharactersAreJoinedByTheWeights() throws IOException {
    TinyDictionary source = joining('种');
    assertEquals(List.of("种农/n", "是/n", "。/w"), words("种农是。", source, Lexicon.builtIn()));
    // Without weights for it all stay apart.
    assertEquals(List.of("种/n", "农/n"), words("种农", TinyDictionary.standard(), Lexicon.builtIn()));
  }

  /** What the path left apart is the dictionary's word again, with its part of speech. */
  @Test
  void contestedWordsAreDecidedHere() throws IOException {
    assertEquals(List.of("不是/v"), words("不是", joining('不'), Lexicon.builtIn()));
    Lexicon own = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("不是", "x-no", 1)));
    assertEquals(List.of("不是/x-no"), words("不是", joining('不'), own));
  }

  @Test
  void wordsTakenOutAreNotPutTogether() throws IOException {
    Lexicon without = Lexicon.builtIn().without(List.of("种农", "不是"));
    assertEquals(List.of("种/n", "农/n"), words("种农", joining('种'), without));
    assertEquals(List.of("不/n", "是/n"), words("不是", joining('不'), without));
  }

  @Test
  void charactersOfTheUserStayWhole() throws IOException {
    Lexicon own = Lexicon.builtIn().with(List.of("农"));
    assertEquals(List.of("种/n", "农/n", "是/n"), words("种农是", joining('种'), own));
  }

  @Test
  void pairsApartEndARun() throws IOException {
    TinyDictionary source = joining('种');
    source.apart(source.code('种'), source.code('农'));
    assertEquals(List.of("种/n", "农/n"), words("种农", source, Lexicon.builtIn()));
    assertEquals(List.of("种是/n"), words("种是", source, Lexicon.builtIn()));
  }

  /** Against a search through all ways to tag a run: none scores higher. */
  @Test
  void theBestTagsAreFound() throws IOException {
    Random random = new Random(41);
    String han = "区委会议室农民种植水稻想起来人工不是";
    for (int n = 0; n < 400; n++) {
      int[] weights = random.ints(CharTaggerModel.SIZE).toArray();
      int[] transitions = random.ints(CharTaggerModel.TRANSITIONS, -200, 200).toArray();
      CharTaggerModel model =
          new CharTaggerModel(weights, transitions, new long[CharTaggerModel.APART_SIZE]);
      int from = random.nextInt(7);
      int length = 2 + random.nextInt(7);
      StringBuilder text = new StringBuilder();
      for (int i = from + length + random.nextInt(3); i > 0; i--) {
        text.append(han.charAt(random.nextInt(han.length())));
      }
      Window window = new Window(Window.SIZE);
      Dictionary dictionary = TinyDictionary.standard().build();
      window.begin(text.toString(), dictionary.chars().charCodes(true));
      CharTagger tagger = new CharTagger();
      for (int i = 0; i < text.length(); i++) {
        window.wordLengths[i] = (byte) random.nextInt(16);
      }
      tagger.tag(window, from, length, dictionary.trie(), model);
      // Two characters are tagged without it.
      tagger.look(window, from, length, dictionary.trie());
      boolean[] cuts = new boolean[length];
      for (int i = 0; i < cuts.length; i++) {
        cuts[i] = i == 0 || tagger.isCutBefore(i);
      }
      assertTrue(tagger.isCutBefore(0));
      int found = score(cuts, tagger, model);
      for (int ways = 0; ways < 1 << cuts.length - 1; ways++) {
        boolean[] other = new boolean[cuts.length];
        for (int i = 0; i < other.length; i++) {
          other[i] = i == 0 || (ways & 1 << i - 1) != 0;
        }
        assertFalse(score(other, tagger, model) > found, text.toString());
      }
    }
  }

  private static int score(boolean[] cuts, CharTagger tagger, CharTaggerModel model) {
    int[] weights = model.weights();
    int out = 0;
    int before = -1;
    for (int i = 0; i < cuts.length; i++) {
      boolean ends = i + 1 == cuts.length || cuts[i + 1];
      int tag =
          cuts[i]
              ? ends ? CharTaggerModel.S : CharTaggerModel.B
              : ends ? CharTaggerModel.E : CharTaggerModel.M;
      for (int k = 0; k < CharTaggerModel.FEATURES; k++) {
        out += (byte) (weights[tagger.entry(i, k)] >> 8 * tag);
      }
      out += before < 0 ? 0 : model.transitions[4 * before + tag];
      before = tag;
    }
    return out;
  }
}
