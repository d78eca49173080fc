package io.github.qubao.benchmarks.adapter;

import org.apdplat.word.WordSegmenter;
import org.apdplat.word.segmentation.SegmentationAlgorithm;
import org.apdplat.word.segmentation.Word;
import org.apdplat.word.util.WordConfTools;

/** org.apdplat:word: its fastest algorithm, and the one it takes when none is named. */
final class WordAdapter {
  private WordAdapter() {}

  static SegmenterAdapter maximumMatching() {
    return of(SegmentationAlgorithm.MaximumMatching);
  }

  static SegmenterAdapter ngramScore() {
    return of(SegmentationAlgorithm.MaxNgramScore);
  }

  /** Its settings are static and read once: one thread as all others, no watching of files. */
  private static SegmenterAdapter of(SegmentationAlgorithm algorithm) {
    WordConfTools.set("auto.detect", "false");
    WordConfTools.set("parallel.seg", "false");
    WordConfTools.set("keep.punctuation", "true");
    // Without it a blank between two marks is a NullPointerException.
    WordConfTools.set("keep.whitespace", "true");
    return ListAdapter.<Word>ofWords(
        text -> WordSegmenter.segWithStopWords(text, algorithm), Word::getText);
  }
}
