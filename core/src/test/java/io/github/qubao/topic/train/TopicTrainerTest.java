package io.github.qubao.topic.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

class TopicTrainerTest {
  private static final Topic SPORT = new Topic("sport");
  private static final Topic MONEY = new Topic("money");
  private static final Topic WEATHER = new Topic("weather");
  private static final Map<Topic, List<String>> SENTENCES =
      Map.of(
          SPORT,
          List.of("球队在体育馆比赛", "球员进球后观众欢呼", "教练安排队员训练", "决赛门票已经售完", "门将扑出点球"),
          MONEY,
          List.of("股票价格上涨", "银行降低利率", "投资者买入基金", "央行发布货币数据", "债券收益率下跌"),
          WEATHER,
          List.of("冷空气今夜到达", "暴雨预警升级", "气温下降十度", "台风登陆沿海", "大雾影响能见度"));

  /** Articles of three sentences each, one of which may be of any topic. */
  private static List<LabelledText> articles(int count, long seed) {
    Random random = new Random(seed);
    List<Topic> topics = List.of(SPORT, MONEY, WEATHER);
    List<LabelledText> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Topic topic = topics.get(random.nextInt(3));
      Topic stray = topics.get(random.nextInt(3));
      out.add(
          new LabelledText(
              sentence(topic, random),
              sentence(topic, random)
                  + "，"
                  + sentence(topic, random)
                  + "；"
                  + sentence(stray, random)
                  + "。",
              topic));
    }
    return out;
  }

  private static String sentence(Topic topic, Random random) {
    List<String> all = SENTENCES.getOrDefault(topic, List.of());
    return all.get(random.nextInt(all.size()));
  }

  private static List<String> unlabelled(int count) {
    return articles(count, 99).stream().map(a -> a.title() + "\n" + a.body()).toList();
  }

  @Test
  void tablesEqualOpenNlpsOwnEvaluation() throws IOException {
    for (List<String> texts : List.of(List.<String>of(), unlabelled(200))) {
      List<LabelledText> articles = articles(60, 1);
      UnlabelledCorpus unlabelled = new UnlabelledCorpus(texts);
      DocumentFrequencies frequencies = new DocumentFrequencies();
      articles.forEach(a -> frequencies.add(new TextFeatures(a.title(), a.body())));
      int[] grams = unlabelled.vocabulary(frequencies.grams(2));
      List<Topic> topics = List.of(SPORT, MONEY, WEATHER);
      TopicModel untrained =
          TopicModel.untrained(
              topics.stream().map(Topic::name).toList(), grams, unlabelled.idf(grams, frequencies));
      Expansion expansion = new Expansion(grams, unlabelled.space());
      List<Event> events = new ArrayList<>();
      for (LabelledText a : articles) {
        Expansion.Contexts c =
            expansion.contexts(untrained.vector(new TextFeatures(a.title(), a.body())));
        events.add(new Event(a.topic().name(), c.names(), c.values()));
      }
      AbstractModel theirs = openNlps(events);
      TopicModel ours =
          expansion.model(
              new MaxentLearner(0.01, 100).fit(events, topics),
              untrained,
              new float[] {0.3f, 0.3f, 0.4f});
      for (LabelledText a : articles(200, 2)) {
        TopicModel.Vector v = ours.vector(new TextFeatures(a.title(), a.body() + "云汀区消息"));
        Expansion.Contexts c = expansion.contexts(v);
        double[] expected = theirs.eval(c.names(), c.values());
        double[] p = TopicModel.softmax(ours.logits(v), 1);
        for (int t = 0; t < p.length; t++) {
          assertEquals(expected[theirs.getIndex(topics.get(t).name())], p[t], 1e-6);
        }
      }
    }
  }

  /** What OpenNLP's own trainer learns, without our bounds. */
  private static AbstractModel openNlps(List<Event> events) throws IOException {
    TrainingParameters settings = new TrainingParameters();
    settings.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    settings.put(TrainingParameters.ITERATIONS_PARAM, 100);
    settings.put(TrainingParameters.CUTOFF_PARAM, 1);
    settings.put(QNTrainer.L1COST_PARAM, 0.0);
    settings.put(QNTrainer.L2COST_PARAM, 0.01);
    QNTrainer trainer = new QNTrainer();
    trainer.init(settings, new HashMap<>());
    OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
    indexer.init(settings, new HashMap<>());
    indexer.index(ObjectStreamUtils.createObjectStream(events));
    return (AbstractModel) trainer.train(indexer);
  }

  @Test
  void sameArticlesGiveTheSameBytes() throws IOException {
    for (List<String> background : List.of(List.<String>of(), unlabelled(200))) {
      byte[] first = bytes(trainer(background).train(articles(60, 1)));
      assertArrayEquals(first, bytes(trainer(background).train(articles(60, 1))));
      TopicClassifier read =
          TopicClassifier.load(new ByteArrayInputStream(first), Segmenter.create());
      assertArrayEquals(first, bytes(read));
      assertEquals(SPORT, read.classify("", "球员在体育馆比赛，教练安排训练。").mostProbable());
      assertEquals(MONEY, read.classify("", "银行利率下降，投资者买入股票。").mostProbable());
    }
  }

  @Test
  void articlesWithoutLabelsTeachWhichWordsGoTogether() {
    // 门将 stands in no labelled article, but beside 点球 and 球员 in those without labels.
    List<LabelledText> articles = new ArrayList<>();
    for (LabelledText a : articles(80, 4)) {
      articles.add(
          new LabelledText(a.title().replace("门将", ""), a.body().replace("门将", ""), a.topic()));
    }
    List<String> texts = new ArrayList<>(unlabelled(400));
    for (int i = 0; i < 40; i++) {
      texts.add("门将扑救，门将出击。球员进球，球队比赛，教练训练，观众欢呼。");
    }
    double without = sport(trainer(List.of()).train(articles));
    double with = sport(trainer(texts).train(articles));
    assertTrue(with > without + 0.1, without + " became " + with);
  }

  private static double sport(TopicClassifier c) {
    return c.classify("", "门将扑救，门将出击。").probabilities().getOrDefault(SPORT, 0.0);
  }

  @Test
  void heavierArticlesCountMore() {
    List<LabelledText> light = articles(30, 5);
    List<LabelledText> heavy = new ArrayList<>(light);
    heavy.set(0, withWeight(light.get(0), SPORT, 20));
    light.set(0, withWeight(light.get(0), SPORT, 1));
    LabelledText a = light.get(0);
    double before = probability(light, a);
    double after = probability(heavy, a);
    assertTrue(after > before, before + " became " + after);
    assertThrows(IllegalArgumentException.class, () -> withWeight(a, SPORT, 0));
    assertThrows(IllegalArgumentException.class, () -> withWeight(a, SPORT, 101));
  }

  private static LabelledText withWeight(LabelledText a, Topic topic, int weight) {
    return new LabelledText("", "银行降低利率，球队在体育馆比赛，" + a.title(), topic, Optional.empty(), weight);
  }

  private static double probability(List<LabelledText> articles, LabelledText a) {
    Classification c = trainer(List.of()).train(articles).classify(a.title(), a.body());
    return c.probabilities().getOrDefault(a.topic(), 0.0);
  }

  @Test
  void crossValidationTellsWhatAModelWillDo() {
    List<Integer> told = new ArrayList<>();
    Evaluation e = trainer(List.of()).crossValidate(articles(90, 6), 3, told::add);
    assertEquals(List.of(1, 2, 3), told);
    assertEquals(90, e.items());
    assertTrue(e.macroF1() > 0.9, e.toString());
    assertEquals(List.of(MONEY, SPORT, WEATHER), e.topics());
  }

  @Test
  void progressIsTold() {
    List<Integer> told = new ArrayList<>();
    trainer(List.of()).train(articles(30, 1), told::add);
    assertEquals(List.of(1, 2, 3, 4, 5, 6), told);
  }

  @Test
  void aSourceThatOthersDoNotKnowMakesTheModelLessSure() {
    List<LabelledText> articles = articles(60, 1);
    List<LabelledText> strange = new ArrayList<>();
    for (LabelledText a : articles(30, 2)) {
      // What it calls weather the others call money.
      Topic topic = a.topic().equals(MONEY) ? WEATHER : a.topic();
      strange.add(new LabelledText(a.title(), a.body(), topic));
    }
    List<Integer> told = new ArrayList<>();
    TopicClassifier teaching =
        trainer(List.of()).train(new TrainingSet(articles, List.of(), strange), fitted -> {});
    TopicClassifier heldOut =
        trainer(List.of()).train(new TrainingSet(articles, List.of(strange), List.of()), told::add);
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), told);
    String body = "球队在体育馆比赛，球员进球后观众欢呼。";
    assertTrue(
        heldOut.classify("", body).probability() < teaching.classify("", body).probability());
    assertEquals(SPORT, heldOut.classify("", body).mostProbable());
  }

  @Test
  void refusesWhatCannotBeLearned() {
    TopicTrainer trainer = TopicTrainer.create();
    List<LabelledText> articles = articles(30, 1);
    assertThrows(IllegalArgumentException.class, () -> trainer.train(articles.subList(0, 9)));
    List<LabelledText> one = articles.stream().filter(a -> a.topic().equals(SPORT)).toList();
    assertThrows(
        IllegalArgumentException.class, () -> trainer.crossValidate(articles, 1, fold -> {}));
    assertThrows(
        IllegalArgumentException.class, () -> trainer.crossValidate(articles, 31, fold -> {}));
    List<LabelledText> many = new ArrayList<>(one);
    many.addAll(one);
    assertThrows(IllegalArgumentException.class, () -> trainer.train(many));
    assertThrows(IllegalArgumentException.class, () -> TopicTrainer.builder().penalty(0));
    assertThrows(IllegalArgumentException.class, () -> TopicTrainer.builder().iterations(0));
    assertThrows(IllegalArgumentException.class, () -> TopicTrainer.builder().cutoff(0));
  }

  @Test
  void aTopicOfOneArticleIsNoTrouble() {
    List<LabelledText> articles =
        new ArrayList<>(articles(60, 1).stream().filter(a -> a.topic().equals(SPORT)).toList());
    articles.add(new LabelledText("央行发布数据", "银行降低利率，股票价格上涨，投资者买入基金。", MONEY));
    Evaluation e = trainer(List.of()).crossValidate(articles, 2, fold -> {});
    assertEquals(articles.size(), e.items());
    assertTrue(e.recall(SPORT) > 0.9, e.toString());
  }

  @Test
  void emptyArticlesAreTakenToo() {
    List<LabelledText> articles = new ArrayList<>(articles(30, 1));
    articles.add(new LabelledText("", "", SPORT));
    articles.add(new LabelledText("abc", "def", MONEY));
    TopicClassifier c = trainer(List.of()).train(articles);
    assertEquals(SPORT, c.classify("", "球队在体育馆比赛，球员进球后观众欢呼。").mostProbable());
  }

  private static TopicTrainer trainer(List<String> background) {
    return TopicTrainer.builder().cutoff(1).background(background).build();
  }

  private static byte[] bytes(TopicClassifier c) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    c.save(out);
    return out.toByteArray();
  }
}
