package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.ModelFormatException;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a topic model. */
class TopicModelFuzzTest {
  /** Of the format: magic, version, length and checksum of what follows. */
  private static final int HEAD = 16;

  private static final Segmenter SEGMENTER = Segmenter.create();

  @MethodSource("small")
  @FuzzTest
  void file(byte[] bytes) throws IOException {
    model(bytes);
  }

  /** With length and checksum as they have to be, so that what is behind them is reached. */
  @MethodSource("small")
  @FuzzTest
  void sealed(byte[] bytes) throws IOException {
    if (bytes.length >= HEAD) {
      CRC32 crc = new CRC32();
      crc.update(bytes, HEAD, bytes.length - HEAD);
      ByteBuffer.wrap(bytes).putInt(8, bytes.length - HEAD).putInt(12, (int) crc.getValue());
    }
    model(bytes);
  }

  /** A model of two topics, to begin with. */
  static Stream<byte[]> small() throws IOException {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(new LabelledText("球队赢球", "球员在体育场踢球。", new Topic("体育")));
      articles.add(new LabelledText("镇里种水稻", "农民在田里种植水稻。", new Topic("农业")));
    }
    return Stream.of(saved(TopicTrainer.builder().segmenter(SEGMENTER).build().train(articles)));
  }

  private static void model(byte[] bytes) throws IOException {
    TopicClassifier classifier;
    try {
      classifier = TopicClassifier.load(new ByteArrayInputStream(bytes), SEGMENTER);
    } catch (ModelFormatException refused) {
      return;
    }
    Contract.classifier(classifier, "球员球员", "球员在银行踢球，银行的球员赢球。运动会开幕，镇里种植水稻。");
    Contract.classifier(classifier, "", "");
    byte[] saved = saved(classifier);
    TopicClassifier again = TopicClassifier.load(new ByteArrayInputStream(saved), SEGMENTER);
    assertEquals(classifier.topics(), again.topics());
    assertArrayEquals(saved, saved(again), "a model that was saved and loaded is the same");
  }

  private static byte[] saved(TopicClassifier classifier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    classifier.save(out);
    return out.toByteArray();
  }
}
