package io.github.qubao.spark;

import io.github.qubao.Qubao;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.topic.TopicClassifier;

/**
 * Stateless and thread-safe. The one {@link Qubao} that all tasks of an executor share.
 *
 * <p>A function is sent to the executors as its name and its options, never with tables. The first
 * task that needs the library makes it, and the JVM has the others wait: a class is initialised
 * once, so no field is ever set twice, and there is no lock to take afterwards. An executor that
 * never calls a function loads nothing.
 */
final class SharedQubao {
  private SharedQubao() {}

  static Qubao get() {
    return Normal.QUBAO;
  }

  /** The same with other summaries and keywords; cheap, for the tables are shared. */
  static Qubao with(int summaryChars, int keywordLimit) {
    return Qubao.builder()
        .segmenter(get().segmenter())
        .topicClassifier(get().topicClassifier())
        .summaryChars(summaryChars)
        .keywordLimit(keywordLimit)
        .build();
  }

  /** Words as {@code granularity} has them. */
  static Segmenter segmenter(Granularity granularity) {
    return switch (granularity) {
      case FINE -> Fine.SEGMENTER;
      case NORMAL -> Normal.QUBAO.segmenter();
      case COARSE -> Coarse.SEGMENTER;
    };
  }

  private static final class Normal {
    static final Qubao QUBAO = make();

    private static Qubao make() {
      // SQL has no use for the evidence, which takes longer to find than the topic.
      Segmenter segmenter = Segmenter.create();
      return Qubao.builder()
          .segmenter(segmenter)
          .topicClassifier(TopicClassifier.builtIn(segmenter).withoutEvidence())
          .build();
    }
  }

  private static final class Fine {
    static final Segmenter SEGMENTER = Segmenter.builder().granularity(Granularity.FINE).build();
  }

  private static final class Coarse {
    static final Segmenter SEGMENTER = Segmenter.builder().granularity(Granularity.COARSE).build();
  }
}
