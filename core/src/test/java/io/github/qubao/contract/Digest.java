package io.github.qubao.contract;

import io.github.qubao.Qubao;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.Evaluation;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** All that the library says, as one number: two JVMs that print the same say the same. */
final class Digest {
  private static final int LENGTH = 400;

  private Digest() {}

  /** Of every call on every shape, and of a model that is trained, saved and loaded. */
  static String ofEverything() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Qubao qubao = Qubao.create();
      for (String shape : Shapes.names()) {
        String text = Shapes.of(shape, LENGTH, 1);
        for (Call call : Call.values()) {
          digest.update(Bytes.of(String.valueOf(call.on(qubao, text))));
        }
      }
      Segmenter own =
          Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("云汀桂", "ISTANBUL"))).build();
      String text = "云汀桂园的istanbul，ISTANBUL１２";
      digest.update(Bytes.of(String.valueOf(own.tag(text))));
      digest.update(
          Bytes.of(String.valueOf(Segmenter.builder().hanLpCompatible(true).build().tag(text))));
      training(digest);
      return HexFormat.of().formatHex(digest.digest());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void training(MessageDigest digest) throws IOException {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(new LabelledText("球队赢球", "球员在体育场踢球" + i, new Topic("体育")));
      articles.add(new LabelledText("镇里种水稻", "农民在田里种植水稻" + i, new Topic("农业")));
    }
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    TopicTrainer.create().train(articles).save(model);
    digest.update(model.toByteArray());
    TopicClassifier loaded =
        TopicClassifier.load(new ByteArrayInputStream(model.toByteArray()), Segmenter.create());
    // A table for people has lines as the machine has them.
    String table = Evaluation.of(loaded, articles).toString();
    digest.update(Bytes.of(table.lines().collect(Collectors.joining("\n"))));
  }
}
