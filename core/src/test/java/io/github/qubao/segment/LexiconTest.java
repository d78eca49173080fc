package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final String TEXT = "农民种植水稻，区农业农村局召开现场会。";

  private static Segmenter segmenter(Lexicon lexicon) {
    return Segmenter.builder().lexicon(lexicon).build();
  }

  private static List<String> words(Lexicon lexicon, String text) {
    return segmenter(lexicon).segment(text).stream().map(t -> t.in(text)).toList();
  }

  @Test
  void wordsTakenOutAreNeverTokens() {
    for (String word : List.of("农民", "种植", "水稻", "召开", "农村", "现场会")) {
      for (boolean hanLp : new boolean[] {false, true}) {
        for (boolean unknown : new boolean[] {false, true}) {
          Lexicon without = Lexicon.builtIn().without(List.of(word));
          Segmenter s =
              Segmenter.builder()
                  .lexicon(without)
                  .hanLpCompatible(hanLp)
                  .unknownWords(unknown)
                  .build();
          assertFalse(s.tag(TEXT).stream().anyMatch(t -> t.in(TEXT).equals(word)), word);
        }
      }
    }
    assertTrue(words(Lexicon.builtIn(), TEXT).contains("农民"));
  }

  /** Words that the segmenter finds in a text of any characters, taken out by turns. */
  @Test
  void noWordIsPutTogetherAgain() {
    Random random = new Random(43);
    String parts = "农民种植水稻葡萄菠萝琵琶蝴蝶蜘蛛龘，一次性交想起来人工智能不是个人许司桀龚昱彤的了在王小明沈佳禾，。";
    for (boolean hanLp : new boolean[] {false, true}) {
      Segmenter all = Segmenter.builder().hanLpCompatible(hanLp).build();
      for (int n = 0; n < 150; n++) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 200; i++) {
          int at = random.nextInt(parts.length() - 4);
          b.append(parts, at, at + 1 + random.nextInt(4));
        }
        String text = b.toString();
        List<String> words =
            all.segment(text).stream().map(t -> t.in(text)).filter(w -> w.length() > 1).toList();
        List<String> out = words.stream().filter(w -> random.nextInt(3) == 0).toList();
        Lexicon without = Lexicon.builtIn().without(out);
        Segmenter s = Segmenter.builder().lexicon(without).hanLpCompatible(hanLp).build();
        for (Token t : s.segment(text)) {
          // Runs of marks, and HanLP's numerals of single characters, are found by rule.
          boolean byRule = "，。一".indexOf(text.charAt(t.start())) >= 0;
          assertFalse(!byRule && out.contains(t.in(text)), t.in(text));
        }
      }
    }
  }

  @Test
  void theRestOfTheTextStaysAsItWas() {
    List<String> before = words(Lexicon.builtIn(), TEXT);
    List<String> expected = new ArrayList<>();
    before.forEach(w -> expected.addAll(w.equals("水稻") ? List.of("水", "稻") : List.of(w)));
    assertEquals(expected, words(Lexicon.builtIn().without(List.of("水稻")), TEXT));
    assertEquals(before, words(Lexicon.builtIn().without(List.of("的", "葡萄牙")), TEXT));
  }

  /** Names that only the tagger and the rule of bylines find. */
  @Test
  void wordsThatTheLexiconDoesNotHaveCanBeTakenOut() {
    String text = "区委书记许司桀、通讯员龚昱彤。（通讯员 万黎明）";
    Lexicon builtIn = Lexicon.builtIn();
    assertTrue(words(builtIn, text).containsAll(List.of("许司桀", "龚昱彤", "万黎明")));
    List<String> fewer = words(builtIn.without(List.of("龚昱彤", "万黎明")), text);
    assertTrue(fewer.contains("许司桀"), fewer.toString());
    assertFalse(fewer.contains("龚昱彤") || fewer.contains("万黎明"), fewer.toString());
  }

  @Test
  void whatIsSaidLastHolds() {
    Lexicon in = Lexicon.builtIn().with(List.of("民种"));
    assertTrue(words(in, TEXT).contains("民种"));
    assertEquals(
        words(Lexicon.builtIn().without(List.of("民种")), TEXT),
        words(in.without(List.of("民种")), TEXT));
    assertTrue(words(in.without(List.of("民种")).with(List.of("民种")), TEXT).contains("民种"));
    Lexicon back = Lexicon.builtIn().without(List.of("农民")).with(List.of("农民"));
    assertTrue(words(back, TEXT).contains("农民"));
    // Its traditional form is the same word.
    assertFalse(words(in.without(List.of("農民")), "农民在").contains("农民"));
  }

  @Test
  void tagsAreGivenBackAsTheyStand() {
    Lexicon own =
        Lexicon.builtIn()
            .withWords(
                List.of(
                    new Lexicon.Word("农民", "x-dept"),
                    new Lexicon.Word("水稻", "作物 一"),
                    new Lexicon.Word("种植", "v"),
                    new Lexicon.Word("农民", "nr-x")));
    TokenBuffer buffer = new TokenBuffer();
    Segmenter s = segmenter(own);
    for (String text : List.of(TEXT, "农民水稻".repeat(4000), TEXT)) {
      s.tag(text, buffer);
      List<Token> tokens = s.tag(text);
      for (int i = 0; i < tokens.size(); i++) {
        Token t = tokens.get(i);
        String expected =
            switch (t.in(text)) {
              case "农民" -> "nr-x";
              case "水稻" -> "作物 一";
              default -> t.partOfSpeech().tag();
            };
        assertEquals(expected, t.tag());
        assertEquals(expected, buffer.tag(i));
      }
    }
    assertEquals(PartOfSpeech.PERSON, s.tag(TEXT).get(0).partOfSpeech());
    assertEquals(PartOfSpeech.STRING, s.tag("水稻").get(0).partOfSpeech());
    s.segment(TEXT, buffer);
    assertEquals("", buffer.tag(0));
    assertEquals("", s.segment(TEXT).get(0).tag());
    assertThrows(IndexOutOfBoundsException.class, () -> buffer.tag(-1));
    // Another segmenter in the same buffer.
    Segmenter.create().tag(TEXT, buffer);
    assertEquals("n", buffer.tag(0));
  }

  @Test
  void aCountWeighsAWord() {
    String text = "农民种植";
    Lexicon rare = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("民种", "n", 1)));
    assertEquals(List.of("农民", "种植"), words(rare, text));
    Lexicon always = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("民种")));
    assertEquals(List.of("农", "民种", "植"), words(always, text));
    for (boolean hanLp : new boolean[] {false, true}) {
      List<String> cuts = new ArrayList<>();
      for (int count : new int[] {1, 1000, 1_000_000, 1_000_000_000}) {
        Lexicon own = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("中国共产", "x-c", count)));
        Segmenter s = Segmenter.builder().hanLpCompatible(hanLp).lexicon(own).build();
        List<Token> tokens = s.tag("中国共产");
        cuts.add(tokens.get(0).tag());
      }
      assertEquals("x-c", cuts.get(3));
    }
    // The user's tag and count, though the word is built-in.
    Lexicon known = Lexicon.builtIn().withWords(List.of(new Lexicon.Word("水稻", "x-rice", 5000)));
    assertEquals("x-rice", segmenter(known).tag("水稻").get(0).tag());
  }

  @Test
  void oddWordsAreRefusedOrKept() {
    Lexicon l = Lexicon.builtIn();
    List<String> bad =
        List.of("", " ", "\t", "\u3000", "\uD840", "甲\uDC00", "\uDC00\uD840", "长".repeat(10_000));
    for (String w : bad) {
      assertThrows(IllegalArgumentException.class, () -> l.with(List.of(w)));
      assertThrows(IllegalArgumentException.class, () -> l.with(Map.of(w, PartOfSpeech.NOUN)));
      assertThrows(IllegalArgumentException.class, () -> new Lexicon.Word(w));
    }
    for (String tag : List.of("", " ", "n".repeat(201))) {
      assertThrows(IllegalArgumentException.class, () -> new Lexicon.Word("甲乙", tag));
    }
    assertThrows(IllegalArgumentException.class, () -> new Lexicon.Word("甲乙", "n", -1));
    assertThrows(IllegalArgumentException.class, () -> l.without(List.of("")));
    assertThrows(NullPointerException.class, () -> l.with(Arrays.asList("甲", null)));
    assertThrows(NullPointerException.class, () -> l.without(Arrays.asList("甲", null)));
    Map<String, PartOfSpeech> none = new HashMap<>();
    none.put("甲", null);
    assertThrows(NullPointerException.class, () -> l.with(none));
    for (String w : List.of("\u0000", "甲\u0007", "𠀀", "𠀀𠀁", "甲 乙", "\uFEFF甲", "\uFFFF")) {
      String text = "，" + w + "。";
      assertEquals(List.of("，", w, "。"), words(l.with(List.of(w)), text));
    }
  }

  /**
   * Against a search by {@link String#startsWith}: of words that overlap any, the same are there.
   */
  @Property(tries = 500)
  void anyWordsAreFoundAndNoOthers(
      @ForAll @Size(max = 60)
          List<@net.jqwik.api.constraints.CharRange(from = '甲', to = '甶') String> any) {
    char[] charCodes = Dictionary.builtIn().chars().charCodes(true);
    List<String> words = any.stream().filter(w -> !w.isEmpty() && w.length() <= 200).toList();
    WordTrie trie = new WordTrie(charCodes, words.stream().mapToLong(String::length).sum());
    Map<String, Integer> expected = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      trie.add(words.get(i), i);
      expected.put(words.get(i), i);
    }
    if (!words.isEmpty()) {
      trie.remove(words.get(0));
      expected.remove(words.get(0));
    }
    trie.trim();
    for (String w : words) {
      for (int from = 0; from < w.length(); from++) {
        for (int to = from + 1; to <= w.length(); to++) {
          Integer value = expected.get(w.substring(from, to));
          assertEquals(
              value == null ? -1 : value, Math.max(-1, trie.valueOf(w.substring(from, to))));
        }
      }
    }
  }

  /** What a word adds is bounded by its length, whatever stands beside it. */
  @Test
  void aLexiconGrowsWithItsWords() {
    Random random = new Random(17);
    Map<String, IntFunction<String>> shapes = new HashMap<>();
    shapes.put("pairs", i -> "" + (char) (0x4E00 + i / 450) + (char) (0x4E00 + i % 450));
    shapes.put(
        "chains",
        i -> "甲".repeat(i % 100) + (char) (0x4E00 + i / 100 % 200) + (char) (0x5000 + i / 20_000));
    shapes.put(
        "prefix", i -> "甲".repeat(195) + (char) (0x4E00 + i / 450) + (char) (0x4E00 + i % 450));
    shapes.put(
        "pairs of planes",
        i -> Character.toString(0x20000 + i / 300) + Character.toString(0x20000 + i % 300));
    shapes.put(
        "any",
        i ->
            random
                .ints(1 + i % 200, 0x4E00, 0x5E00)
                .collect(StringBuilder::new, (b, c) -> b.append((char) c), StringBuilder::append)
                .toString());
    char[] charCodes = Dictionary.builtIn().chars().charCodes(true);
    shapes.forEach(
        (name, shape) -> {
          List<String> words = new ArrayList<>();
          for (int i = 0; i < 80_000; i++) {
            words.add(shape.apply(i));
          }
          WordTrie trie = new WordTrie(charCodes, words.stream().mapToLong(String::length).sum());

          for (int i = 0; i < words.size(); i++) {
            trie.add(words.get(i), i);
          }
          assertTrue(trie.nodes() <= 2 * words.size() + 1, name);
          // A search looks at a few places of the table, however many words there are.
          assertTrue(trie.furthest() < 64, name + " " + trie.furthest());
          for (int i = 0; i < words.size(); i += 97) {
            assertTrue(trie.valueOf(words.get(i)) >= i, name);
          }
        });
  }

  @Test
  void wordsThatWereChosenToCollideAreFoundAsFast() {
    char[] none = new char[1 << Character.SIZE];
    List<String> words = new ArrayList<>();
    for (char a = '\uAC00'; words.size() < 8_000; a++) {
      for (char b = '\uAC00'; b < '\uD7A4'; b++) {
        // As WordTrie hashes a pair that no built-in code stands for.
        long hash = (-1L - CharTable.key(a, '\0') & 0xFFFFFFFFL) << 17 | CharTable.key(b, '\0');
        hash *= 0x9E3779B97F4A7C15L;
        if (((hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L) >>> 54 == 0) {
          words.add("" + a + b);
        }
      }
    }
    WordTrie trie = new WordTrie(none, 2L * words.size());
    for (int i = 0; i < words.size(); i++) {
      trie.add(words.get(i), i);
      assertEquals(i, trie.valueOf(words.get(i)));
    }
    assertTrue(trie.furthest() <= 256, "" + trie.furthest());
    for (int i = 0; i < words.size(); i++) {
      assertEquals(i, trie.valueOf(words.get(i)));
      assertTrue(trie.valueOf(words.get(i) + "x") < 0);
    }
  }

  @Test
  void noWordCutsANumberInDigitsOrALatinWord() {
    String text = "他用WiFi和COVID-19的iPhone手机，增长3.5%，花1,200元，学C++和abcd，2022年，Привет";
    for (String word : List.of("3", "1", "C", "COVID", "b", "02", "i", "词", "😀词", "α波", "Ж")) {
      assertSame(text, word, Segmenter.builder());
      // Among HanLP's words a sign parts numbers and words.
      if (!List.of("3", "1", "COVID").contains(word)) {
        assertSame(text, word, Segmenter.builder().hanLpCompatible(true));
      }
    }
  }

  /** A user's word changes nothing. */
  private static void assertSame(String text, String word, Segmenter.Builder settings) {
    List<Token> plain = settings.build().segment(text);
    Segmenter own = settings.lexicon(Lexicon.builtIn().with(List.of(word))).build();
    assertEquals(plain, own.segment(text), word);
  }

  @Test
  void nothingIsNoWord() {
    for (Lexicon lexicon :
        List.of(
            Lexicon.builtIn(),
            Lexicon.builtIn().with(List.of("青芦镇")),
            Lexicon.builtIn().without(List.of("水稻")))) {
      Segmenter s = Segmenter.builder().lexicon(lexicon).build();
      assertFalse(s.knows(""));
      for (int i = 0; i <= 3; i++) {
        assertFalse(s.knows("青芦镇", i, i));
      }
    }
  }
}
