package io.github.qubao.segment;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.mayabot.nlp.segment.Lexer;
import com.mayabot.nlp.segment.Lexers;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.ansj.splitWord.analysis.NlpAnalysis;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A segmenter that has a vote: all of them under the Apache License 2.0, data included, which is
 * why others are not here.
 */
enum Voter {
  /** HanLP's Viterbi segmenter without recognisers. */
  HANLP {
    private final Segment segment =
        new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);

    @Override
    void cuts(String text, boolean[] cuts) {
      ends(segment.seg(text), cuts);
    }
  },
  /** HanLP's standard segmenter, which knows names. */
  HANLP_STANDARD {
    private final Segment segment =
        new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableCustomDictionary(true);

    @Override
    void cuts(String text, boolean[] cuts) {
      ends(segment.seg(text), cuts);
    }
  },
  /** ansj's NlpAnalysis. */
  ANSJ {
    @Override
    void cuts(String text, boolean[] cuts) {
      for (org.ansj.domain.Term t : NlpAnalysis.parse(text)) {
        mark(cuts, t.getOffe(), t.getOffe() + t.getRealName().length());
      }
    }
  },
  /** mynlp's perceptron. */
  MYNLP {
    private final Lexer lexer = Lexers.builder().basic().cws().build();

    @Override
    void cuts(String text, boolean[] cuts) {
      lexer.scan(text).forEach(t -> mark(cuts, t.offset, t.offset + t.word.length()));
    }
  },
  /** Lucene's smartcn. */
  SMARTCN {
    private final HMMChineseTokenizer tokenizer = new HMMChineseTokenizer();
    private final OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);

    @Override
    void cuts(String text, boolean[] cuts) {
      try {
        tokenizer.setReader(new StringReader(text));
        tokenizer.reset();
        while (tokenizer.incrementToken()) {
          mark(cuts, offset.startOffset(), offset.endOffset());
        }
        tokenizer.end();
        tokenizer.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /** Those whose majority is the silver corpus. */
  static final List<Voter> TEACHERS = List.of(HANLP, ANSJ, MYNLP);

  /**
   * Sets {@code cuts[i]} where a word of {@code text} ends or begins at {@code i}; there is one
   * more of them than characters.
   */
  abstract void cuts(String text, boolean[] cuts);

  /** HanLP's terms cover the text, one behind the other. */
  private static void ends(List<Term> terms, boolean[] cuts) {
    int at = 0;
    for (Term t : terms) {
      at += t.word.length();
      cuts[at] = true;
    }
  }

  private static void mark(boolean[] cuts, int start, int end) {
    cuts[start] = true;
    cuts[Math.min(end, cuts.length - 1)] = true;
  }
}
