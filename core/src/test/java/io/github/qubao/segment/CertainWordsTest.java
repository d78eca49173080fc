package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words that the path takes at once: all comes out as if each character had been looked at. */
class CertainWordsTest {
  private static final Dictionary DICTIONARY = Dictionary.builtIn();

  private static final Dictionary WITHOUT =
      with(DICTIONARY.trie().cells.clone(), ~DictionaryTrie.CERTAIN);

  private static Dictionary with(long[] cells, long mask) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] &= mask;
    }
    return DICTIONARY.with(cells);
  }

  private static List<String> words(String text, Dictionary d, @Nullable UserDictionary users) {
    Settings settings = TinyDictionary.settings(d, users);
    TokenBuffer buffer = new TokenBuffer();
    new SegmenterWorker(64).run(text, settings, true, buffer);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < buffer.size(); i++) {
      out.add(text.substring(buffer.start(i), buffer.end(i)) + "/" + buffer.tag(i));
    }
    return out;
  }

  /** Text of the characters of a few sentences: words meet in every way. */
  private static String text(Random random, String of, int length) {
    StringBuilder out = new StringBuilder();
    while (out.length() < length) {
      int from = random.nextInt(of.length());
      int to = Math.min(of.length(), from + 1 + random.nextInt(5));
      out.append(of, from, to);
    }
    return out.toString();
  }

  private static final String SENTENCES =
      "区委召开会议研究部署春季农业生产工作，副区长张明强调要加强病虫害防治。2025年3月8日上午十点三十分，人民医院的医生到青芦镇为老人义诊。"
          + "这项工程由市生态环境局负责，总投资一千二百万元，将于年底完成。研究生命科学的学生会代表大会主席团组织部长江大桥通车，T恤和5G手机卖得好。";

  @Test
  void manyWordsAreCertain() {
    long marked = 0;
    for (long cell : DICTIONARY.trie().cells) {
      marked += (cell & DictionaryTrie.CERTAIN) != 0 ? 1 : 0;
    }
    assertTrue(marked > 10_000, marked + " words");
  }

  @Test
  void thePathIsTheSame() {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      String text = text(random, SENTENCES, 1 + random.nextInt(200));
      assertEquals(words(text, WITHOUT, null), words(text, DICTIONARY, null), text);
    }
  }

  /** Words of the user's begin anywhere, inside such words too. */
  @Test
  void thePathIsTheSameWithWordsOfTheUser() {
    Random random = new Random(12);
    char[] codes = DICTIONARY.chars().charCodes(true);
    for (int i = 0; i < 300; i++) {
      List<Lexicon.Change> changes = new ArrayList<>();
      for (int n = 0; n < 20; n++) {
        String word = text(random, SENTENCES, 2);
        changes.add(Lexicon.builtIn().with(List.of(word)).changes().get(0));
      }
      UserDictionary users =
          new UserDictionary(
              changes, codes, 1 << 10, n -> Dictionary.cost(n, DICTIONARY.wordCount()));
      Dictionary without = WITHOUT.without(changes, users, codes);
      Dictionary with = DICTIONARY.without(changes, users, codes);
      for (int n = 0; n < 10; n++) {
        String text = text(random, SENTENCES, 100);
        assertEquals(words(text, without, users), words(text, with, users), text);
      }
    }
  }
}
