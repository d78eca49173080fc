package io.github.qubao.benchmarks.adapter;

import com.github.houbb.segment.api.ISegmentResult;
import com.github.houbb.segment.support.segment.mode.ISegmentMode;
import com.github.houbb.segment.support.segment.mode.impl.SegmentModes;
import com.github.houbb.segment.util.SegmentHelper;
import io.github.qubao.text.Span;
import java.util.List;
import java.util.function.Function;

/** houbb:segment: the longest match, and the way it takes when none is named. */
final class HoubbAdapter {
  private HoubbAdapter() {}

  static SegmenterAdapter greedy() {
    ISegmentMode mode = SegmentModes.greedyLength();
    return of(text -> SegmentHelper.segment(text, mode));
  }

  static SegmenterAdapter dictionary() {
    return of(SegmentHelper::segment);
  }

  private static SegmenterAdapter of(Function<String, List<ISegmentResult>> call) {
    return ListAdapter.ofSpans(call, word -> new Span(word.startIndex(), word.endIndex()));
  }
}
