package io.github.qubao.contract;

import io.github.qubao.Qubao;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.util.ArrayList;
import java.util.List;

/** What a program does with the library, by name, so that another class loader can be asked too. */
final class Everything {
  private Everything() {}

  /** Trains, or makes one call of {@link Call}, twice if the answers are to be compared. */
  static Object use(String what, boolean compare) {
    if (what.equals("TRAIN")) {
      return train();
    }
    Call call = Call.valueOf(what);
    Qubao qubao = Qubao.create();
    String text = Shapes.of("articles", 1000, 1);
    Object answer = call.on(qubao, text);
    if (compare && !answer.equals(call.on(qubao, text))) {
      throw new IllegalStateException("answered otherwise");
    }
    return answer;
  }

  private static Object train() {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      articles.add(new LabelledText("球队赢球", "球员在体育场踢球" + i, new Topic("体育")));
      articles.add(new LabelledText("镇里种水稻", "农民在田里种植水稻" + i, new Topic("农业")));
    }
    return TopicTrainer.builder()
        .segmenter(Segmenter.create())
        .build()
        .train(articles)
        .classify("水稻", "农民种植水稻。");
  }
}
