package io.github.qubao.segment;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down which texts a segmenter was asked to segment. Thread-safe. */
public final class SegmentedTexts {
  private final List<String> texts = new CopyOnWriteArrayList<>();
  private final Segmenter segmenter;

  /** Watches a segmenter that is otherwise as {@code like}. */
  public SegmentedTexts(Segmenter like) {
    segmenter =
        like.with(
            new WorkerPool() {
              @Override
              SegmenterWorker take() {
                return new SegmenterWorker() {
                  @Override
                  void run(String text, Settings settings, boolean tagged, TokenBuffer out) {
                    texts.add(text);
                    super.run(text, settings, tagged, out);
                  }
                };
              }
            });
  }

  /** The segmenter that is watched. */
  public Segmenter segmenter() {
    return segmenter;
  }

  /** The texts so far, in the order of the calls. */
  public List<String> texts() {
    return List.copyOf(texts);
  }
}
