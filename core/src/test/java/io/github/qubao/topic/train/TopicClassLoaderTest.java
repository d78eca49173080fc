package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import opennlp.tools.ml.model.Event;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** A host that loads the library a second time gets rid of it again, after training too. */
class TopicClassLoaderTest {
  /** What the second class loader runs. */
  public static final class Work implements Runnable {
    @Override
    public void run() {
      List<LabelledText> articles = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        articles.add(
            i % 2 == 0
                ? new LabelledText("球队赢球", "球员在体育馆比赛，观众欢呼。", new Topic("sport"))
                : new LabelledText("银行降息", "股票价格上涨，投资者买入基金。", new Topic("money")));
      }
      TopicClassifier c = TopicTrainer.builder().cutoff(1).build().train(articles);
      Classification one = c.classify("球队赢球", "球员在体育馆比赛，观众欢呼。");
      Classification same = c.classify("球队赢球", "球员在体育馆比赛，观众欢呼。");
      if (!one.equals(same)
          || one.hashCode() != same.hashCode()
          || !articles.contains(articles.get(0))
          || articles.get(0).hashCode() != articles.get(2).hashCode()) {
        throw new IllegalStateException(one + " is not " + same);
      }
    }
  }

  @Test
  void aSecondClassLoaderCanBeCollectedAfterTraining() throws Exception {
    WeakReference<ClassLoader> loader = train();
    for (int i = 0; i < 50 && loader.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertNull(loader.get(), "something still holds the class loader");
  }

  private static WeakReference<ClassLoader> train() throws Exception {
    Set<URL> places = new LinkedHashSet<>();
    Stream.of(Work.class, TopicTrainer.class, Event.class, Logger.class, NullMarked.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
        .forEach(places::add);
    try (URLClassLoader loader =
        new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> work = loader.loadClass(Work.class.getName());
      Method run = work.getMethod("run");
      run.invoke(work.getConstructor().newInstance());
      return new WeakReference<>(loader);
    }
  }
}
