package io.github.qubao.spring.actuate;

import io.github.qubao.Qubao;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/**
 * Thread-safe. Up while Qubao answers: a short text is cut into words and filed under a topic each
 * time. Tells which topic model is in use.
 */
public final class QubaoHealthIndicator extends AbstractHealthIndicator {
  private static final String TITLE = "早稻开镰";
  private static final String TEXT = "青芦镇早稻陆续成熟，农户抢抓晴好天气收割，全镇已收割早稻三千亩。";

  private final Qubao qubao;

  /** Asks {@code qubao}. */
  public QubaoHealthIndicator(Qubao qubao) {
    super("Qubao does not answer");
    this.qubao = Objects.requireNonNull(qubao, "qubao");
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    List<Token> words = qubao.segmenter().segment(TEXT);
    Classification topic = qubao.topicClassifier().classify(TITLE, TEXT);
    boolean sound =
        !words.isEmpty()
            && words.get(words.size() - 1).end() == TEXT.length()
            && qubao.topicClassifier().topics().contains(topic.mostProbable());
    TopicClassifier.Info model = qubao.topicClassifier().info();
    builder
        .status(sound ? "UP" : "DOWN")
        .withDetail("topicModel", model.name())
        .withDetail("topicModelDate", model.date())
        .withDetail("topics", qubao.topicClassifier().topics().stream().map(Topic::name).toList());
  }
}
