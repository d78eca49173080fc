package io.github.qubao.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;

/** Pairs of neighbouring characters. */
public class BigramAnalyzerTest extends BaseTokenStreamTestCase {
  public void testPairsInTheFormOfTheWords() throws IOException {
    Analyzer a = new QubaoBigramAnalyzer();
    assertAnalyzesTo(
        a,
        "養老服務，ＡＥＤ用",
        new String[] {"养老", "老服", "服务", "aed", "用"},
        new int[] {0, 1, 2, 5, 8},
        new int[] {2, 3, 4, 8, 9},
        new int[] {1, 1, 1, 1, 1});
    assertAnalyzesTo(a, "甲,乙丙", new String[] {"甲", "乙丙"});
    assertAnalyzesTo(a, "第5G基站。", new String[] {"第", "5g", "基站"});
    assertAnalyzesTo(a, "𠮷𠮷野", new String[] {"𠮷𠮷", "𠮷野"});
    assertAnalyzesTo(a, "，。 ", new String[0]);
    assertEquals(new BytesRef("国"), a.normalize("f", "國"));
  }

  /** Where nothing has to be folded, they are those of Lucene's own analyzer. */
  public void testPairsAreThoseOfCjkAnalyzer() throws IOException {
    for (Articles.Article article : Articles.prose().articles()) {
      try (Analyzer ours = new QubaoBigramAnalyzer();
          Analyzer lucene = new CJKAnalyzer(CharArraySet.EMPTY_SET)) {
        assertEquals(terms(lucene, article.text()), terms(ours, article.text()));
      }
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) throws IOException {
    List<String> all = new ArrayList<>();
    try (TokenStream terms = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = terms.addAttribute(OffsetAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        all.add(term + " " + offset.startOffset() + " " + offset.endOffset());
      }
      terms.end();
    }
    return all;
  }

  public void testRandomText() throws IOException {
    checkRandomData(random(), new QubaoBigramAnalyzer(), 200 * RANDOM_MULTIPLIER);
  }
}
