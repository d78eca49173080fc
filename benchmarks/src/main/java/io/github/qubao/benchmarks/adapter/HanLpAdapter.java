package io.github.qubao.benchmarks.adapter;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.tokenizer.BasicTokenizer;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import java.util.List;
import java.util.function.Function;

/**
 * HanLP portable, the artifact of Maven Central: it holds the small dictionary, 85,585 words. With
 * the data package, which is a download of its own, HanLP knows more words.
 */
final class HanLpAdapter {
  private HanLpAdapter() {}

  /** The longest match. */
  static SegmenterAdapter speed() {
    return of(SpeedTokenizer::segment);
  }

  /** The Viterbi segmenter without recognisers of names and without custom words. */
  static SegmenterAdapter basic() {
    return of(BasicTokenizer::segment);
  }

  static SegmenterAdapter standard() {
    return of(StandardTokenizer::segment);
  }

  /** As standard, with parts of speech by the hidden Markov model. */
  static SegmenterAdapter tag() {
    Segment segment = HanLP.newSegment().enablePartOfSpeechTagging(true);
    return of(segment::seg);
  }

  private static SegmenterAdapter of(Function<String, List<Term>> call) {
    return ListAdapter.ofWords(call, term -> term.word);
  }
}
