package io.github.qubao.lucene;

import io.github.qubao.lucene.QubaoTokenizer.Mode;
import io.github.qubao.segment.Segmenter;
import java.io.IOException;
import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The words, their places and Lucene's contract, held by Lucene's own tests of token streams. */
public class QubaoTokenizerTest extends BaseTokenStreamTestCase {
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
}
