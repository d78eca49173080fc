package io.github.qubao;

import io.github.qubao.page.Article;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a JVM does that has core on its class path and nothing else; see {@link AloneTest}. */
final class Alone {
  private Alone() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(everything(Files.readString(Path.of(args[0]))));
    String text = "区教育局在青芦镇召开会议，部署春季开学工作。";
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Topic topic = i % 2 == 0 ? Topic.GOVERNANCE : Topic.AGRICULTURE;
      articles.add(new LabelledText("", text + i, topic));
    }
    tell(out, () -> TopicTrainer.create().train(articles));
    tell(out, () -> TopicTrainer.create().crossValidate(articles, 2, done -> {}));
  }

  private static void tell(PrintStream out, Runnable work) {
    try {
      work.run();
      out.println("worked");
    } catch (IllegalStateException e) {
      out.println(e.getMessage());
    }
  }

  /** All that needs no other library, on a line. */
  static String everything(String text) throws IOException {
    StringBuilder out = new StringBuilder();
    Qubao qubao = Qubao.create();
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    qubao.topicClassifier().save(model);
    TopicClassifier loaded =
        TopicClassifier.load(
            new ByteArrayInputStream(model.toByteArray()),
            Segmenter.builder().hanLpCompatible(true).build());
    for (Article article : qubao.readPage(text).articles()) {
      Analysis a = qubao.analyze(article);
      out.append(a.title()).append(a.tokens()).append(a.topic()).append(a.summary());
      out.append(a.keywords()).append(qubao.summarizer().keyPoints(a.body()));
      out.append(a.entities());
      out.append(loaded.classify(a.title(), a.body()));
    }
    return out.toString().replaceAll("\\s", " ");
  }
}
