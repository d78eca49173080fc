package io.github.qubao.benchmarks.adapter;

import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import com.huaban.analysis.jieba.SegToken;
import io.github.qubao.text.Span;

/** jieba-analysis: its call for queries, and the one for a sentence. */
final class JiebaAdapter {
  private JiebaAdapter() {}

  /** It gives words in lower case and half width, and their places. */
  static SegmenterAdapter search() {
    JiebaSegmenter jieba = new JiebaSegmenter();
    return ListAdapter.<SegToken>ofSpans(
        text -> jieba.process(text, SegMode.SEARCH),
        token -> new Span(token.startOffset, token.endOffset));
  }

  static SegmenterAdapter sentence() {
    JiebaSegmenter jieba = new JiebaSegmenter();
    return ListAdapter.<String>ofWords(jieba::sentenceProcess, word -> word);
  }
}
