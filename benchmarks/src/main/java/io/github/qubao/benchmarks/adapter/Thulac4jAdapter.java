package io.github.qubao.benchmarks.adapter;

import io.github.yizhiru.thulac4j.Segmenter;

/**
 * thulac4j: THULAC's segmentation model; its model for parts of speech is a download of its own.
 */
final class Thulac4jAdapter {
  private Thulac4jAdapter() {}

  static SegmenterAdapter segment() {
    return ListAdapter.<String>ofWords(Segmenter::segment, word -> word);
  }
}
