package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.GraphToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;

/** The words, their places and Lucene's contract, held by Lucene's own tests of token streams. */
public class QubaoTokenizerTest extends BaseTokenStreamTestCase {
  private static final String PROSE =
      "云桥县第二人民医院的医护人员来到马鞍山镇卫生院，为群众做检查。国家电力公司与北京大学2024年3月5日签约，"
          + "投资3.5亿元；約翰·史密斯先生說：「國家圖書館很好！」 Wi-Fi 6、iPhone 15 也在其中。\n　　";

  private static Analyzer analyzer(Mode mode, boolean discard) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new QubaoTokenizer(Segmenter.create(), mode, discard));
      }
    };
  }

  private static Tokenizer tokenizer(Mode mode, String text) {
    Tokenizer out = new QubaoTokenizer(Segmenter.create(), mode, true);
    out.setReader(new StringReader(text));
    return out;
  }

  public void testIndexIsAGraph() throws IOException {
    assertTokenStreamContents(
        tokenizer(Mode.INDEX, "他在北京大学读书。"),
        new String[] {"他", "在", "北京大学", "北京", "大学", "读书"},
        new int[] {0, 1, 2, 2, 4, 6},
        new int[] {1, 2, 6, 4, 6, 8},
        new String[] {"r", "p", "nt", "ns", "n", "v"},
        new int[] {1, 1, 1, 0, 1, 1},
        new int[] {1, 1, 2, 1, 1, 1},
        9);
  }

  public void testQueryIsOneWordBehindTheOther() throws IOException {
    assertTokenStreamContents(
        tokenizer(Mode.QUERY, "他在北京大学，读书"),
        new String[] {"他", "在", "北京", "大学", "读书"},
        new int[] {0, 1, 2, 4, 7},
        new int[] {1, 2, 4, 6, 9},
        new String[] {"r", "p", "ns", "n", "v"},
        new int[] {1, 1, 1, 1, 1},
        new int[] {1, 1, 1, 1, 1},
        9);
  }

  public void testNamesHaveTheirPartsWhateverTheLexiconHas() throws IOException {
    // 云桥县 is in no lexicon, 菱湖镇 is in the built-in one.
    assertTokenStreamContents(
        tokenizer(Mode.INDEX, "云桥县、菱湖镇"),
        new String[] {"云桥县", "云桥", "县", "菱湖镇", "菱湖", "镇"},
        new int[] {0, 0, 2, 4, 4, 6},
        new int[] {3, 2, 3, 7, 6, 7},
        null,
        new int[] {1, 0, 1, 1, 0, 1},
        new int[] {2, 1, 1, 2, 1, 1},
        7);
    assertAnalyzesTo(analyzer(Mode.QUERY, true), "菱湖镇", new String[] {"菱湖", "镇"});
    // Within a longer name: all of it, 检察院, and the shortest words.
    assertTokenStreamContents(
        tokenizer(Mode.INDEX, "县检察院在"),
        new String[] {"县检察院", "县", "检察院", "检察", "院", "在"},
        new int[] {0, 0, 1, 1, 3, 4},
        new int[] {4, 1, 4, 3, 4, 5},
        null,
        new int[] {1, 0, 1, 0, 1, 1},
        new int[] {3, 1, 2, 1, 1, 1},
        5);
    // Too short to have parts.
    assertAnalyzesTo(analyzer(Mode.INDEX, true), "农村医院", new String[] {"农村", "医院"});
  }

  public void testMarksInsideAWordHaveNoPosition() throws IOException {
    // The name goes over its two parts, not over the dot between them.
    Tokenizer names = tokenizer(Mode.INDEX, "约翰·史密斯来了");
    assertTokenStreamContents(
        names,
        new String[] {"约翰·史密斯", "约翰", "史密斯", "来", "了"},
        new int[] {0, 0, 3, 6, 7},
        new int[] {6, 2, 6, 7, 8},
        null,
        new int[] {1, 0, 1, 1, 1},
        new int[] {2, 1, 1, 1, 1},
        8);
  }

  public void testTermsAreAsWordsAreLookedUp() throws IOException {
    assertTokenStreamContents(
        tokenizer(Mode.QUERY, "國家ＡＢ"),
        new String[] {"国家", "AB"},
        new int[] {0, 2},
        new int[] {2, 4},
        4);
    Tokenizer asWritten =
        new QubaoTokenizer(Segmenter.builder().foldTraditional(false).build(), Mode.QUERY, true);
    asWritten.setReader(new StringReader("Ａ國"));
    assertTokenStreamContents(asWritten, new String[] {"Ａ", "國"});
  }

  public void testMarksAreKeptWhereAskedFor() throws IOException {
    assertAnalyzesTo(analyzer(Mode.QUERY, false), "好， 去。", new String[] {"好", ",", "去", "。"});
    assertAnalyzesTo(analyzer(Mode.QUERY, true), "，。 \n", new String[0]);
    assertAnalyzesTo(analyzer(Mode.INDEX, true), "", new String[0]);
  }

  public void testUserWordsAndTheirTags() throws IOException {
    Segmenter own =
        Segmenter.builder()
            .lexicon(Lexicon.builtIn().withWords(List.of(new Lexicon.Word("云岭智谷", "ns-park"))))
            .build();
    Tokenizer words = new QubaoTokenizer(own, Mode.INDEX, true);
    words.setReader(new StringReader("去云岭智谷"));
    PartOfSpeechAttribute part = words.getAttribute(PartOfSpeechAttribute.class);
    words.reset();
    assertTrue(words.incrementToken());
    assertEquals(PartOfSpeech.VERB, part.partOfSpeech());
    assertTrue(words.incrementToken());
    assertEquals("云岭智谷", words.getAttribute(CharTermAttribute.class).toString());
    assertEquals(PartOfSpeech.PLACE, part.partOfSpeech());
    assertEquals("ns-park", part.tag());
    assertFalse(words.incrementToken());
    words.end();
    assertEquals(PartOfSpeech.NONE, part.partOfSpeech());
    words.close();
  }

  /**
   * Lucene's own base class for tokenizers of sentences tears such a line every 1,024 characters.
   */
  public void testALineOfAMegabyteIsCutAsOne() throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.length() < 1 << 20) {
      line.append("云桥县第二人民医院消化内科的六名医护人员来到马鞍山镇卫生院国家电力公司");
    }
    String text = line.toString();
    List<String> wanted = new ArrayList<>();
    int across = 0;
    for (GraphToken word : NameParts.part(Segmenter.create().graph(text), t -> t.in(text))) {
      int start = word.token().start();
      int end = word.token().end();
      across += start / 1024 != (end - 1) / 1024 ? 1 : 0;
      wanted.add(start + "-" + end + " +" + word.positionIncrement() + "x" + word.positionLength());
    }
    assertTrue("words across multiples of 1,024: " + across, across > 500);
    Random random = random();
    Tokenizer words = new QubaoTokenizer();
    words.setReader(
        new Reader() {
          private int at;

          @Override
          public int read(char[] into, int offset, int length) {
            if (at == text.length()) {
              return -1;
            }
            int n = Math.min(Math.min(length, text.length() - at), 1 + random.nextInt(5000));
            text.getChars(at, at + n, into, offset);
            at += n;
            return n;
          }

          @Override
          public void close() {}
        });
    assertEquals(wanted, places(words));
  }

  /** The offset of each word and its place in the graph. */
  private static List<String> places(Tokenizer words) throws IOException {
    List<String> out = new ArrayList<>();
    OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
    var increment =
        words.getAttribute(
            org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute.class);
    var length =
        words.getAttribute(
            org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute.class);
    words.reset();
    while (words.incrementToken()) {
      out.add(
          offset.startOffset()
              + "-"
              + offset.endOffset()
              + " +"
              + increment.getPositionIncrement()
              + "x"
              + length.getPositionLength());
    }
    words.end();
    words.close();
    return out;
  }

  /** Texts around the length of a piece: the same places as from one of another length. */
  public void testPiecesDoNotShow() throws IOException {
    String text = PROSE.repeat(8192 * 3 / PROSE.length() + 1);
    for (int n : new int[] {8190, 8191, 8192, 8193, 16383, 16384, 16385, text.length()}) {
      List<String> wanted = new ArrayList<>();
      IndexedWords whole = new IndexedWords(true, true);
      String head = text.substring(0, n);
      whole.set(Segmenter.create().graph(head), t -> t.in(head));
      while (whole.advance()) {
        wanted.add(
            whole.token().start()
                + "-"
                + whole.token().end()
                + " +"
                + whole.positionIncrement()
                + "x"
                + whole.positionLength());
      }
      assertEquals(wanted, places(tokenizer(Mode.INDEX, head)));
    }
  }

  public void testNoTermIsTooLongForAnIndex() throws IOException {
    for (String text : List.of("a".repeat(100_000), "7".repeat(100_000), "一".repeat(100_000))) {
      Tokenizer words = tokenizer(Mode.INDEX, text);
      CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
      words.reset();
      int n = 0;
      while (words.incrementToken()) {
        n++;
        assertTrue(term.length() + " characters", term.length() * 3 <= 32766);
      }
      assertTrue(n > 0);
      words.end();
      words.close();
    }
  }

  public void testOffsetsAreThoseOfTheTextBeforeCharacterFilters() throws IOException {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    map.add("(c)", "国");
    NormalizeCharMap built = map.build();
    Analyzer filtered =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new QubaoTokenizer());
          }

          @Override
          protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(built, new HTMLStripCharFilter(reader));
          }
        };
    assertAnalyzesTo(
        filtered,
        "<b>(c)家</b>图书馆",
        new String[] {"国家图书馆", "国家", "图书馆"},
        new int[] {3, 3, 11},
        new int[] {14, 11, 14});
    checkRandomData(random(), filtered, 50 * RANDOM_MULTIPLIER);
    filtered.close();
  }

  public void testRandomText() throws IOException {
    for (Mode mode : Mode.values()) {
      for (boolean discard : new boolean[] {true, false}) {
        try (Analyzer a = analyzer(mode, discard)) {
          checkRandomData(random(), a, 100 * RANDOM_MULTIPLIER);
        }
      }
    }
  }

  public void testLongRandomText() throws IOException {
    try (Analyzer a = analyzer(Mode.INDEX, true)) {
      checkRandomData(random(), a, 4 * RANDOM_MULTIPLIER, 20_000);
    }
  }

  /** Random text of Unicode has few words: here pieces of prose stand between what is random. */
  public void testRandomProse() throws IOException {
    Random random = random();
    try (Analyzer index = analyzer(Mode.INDEX, true);
        Analyzer query = analyzer(Mode.QUERY, true)) {
      for (int i = 0; i < 40 * RANDOM_MULTIPLIER; i++) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(60); k >= 0; k--) {
          int from = random.nextInt(PROSE.length());
          text.append(PROSE, from, from + 1 + random.nextInt(PROSE.length() - from));
          if (random.nextInt(3) == 0) {
            text.append(TestUtil.randomUnicodeString(random, 5));
          }
        }
        String s = text.toString();
        checkAnalysisConsistency(random, index, false, s, true);
        checkAnalysisConsistency(random, query, false, s, true);
      }
    }
  }
}
