package io.github.qubao.topic.train;

import com.hankcs.hanlp.classification.classifiers.NaiveBayesClassifier;
import com.hankcs.hanlp.classification.corpus.MemoryDataSet;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.topic.Classification;
import io.github.qubao.topic.Topic;
import io.github.qubao.topic.TopicClassifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.GISTrainer;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Prints two tables of topic classifiers. The first: all trained on the same articles, measured on
 * those of 2025, on those of other sources and, if a file of labelled articles is named, on these.
 * The second: all trained on few articles a topic, the mean of three draws, measured on those of
 * 2025.
 */
public final class CompareTopics {
  private static final int[] FEW = {5, 10, 20, 50};
  private static final int DRAWS = 3;

  /** Of fewer articles OpenNLP's own cutoff of 5 would leave too little. */
  private static final int MANY = 500;

  private final Segmenter segmenter = Segmenter.create();
  private final TopicData data;
  private final List<LabelledText> fresh;

  CompareTopics(TopicData data, List<LabelledText> fresh) {
    this.data = data;
    this.fresh = fresh;
  }

  /** One classifier: the probability of each topic. */
  interface Method {
    Map<Topic, Double> probabilities(String title, String body);
  }

  /** Trains one. */
  interface Learner {
    Method learn(List<LabelledText> articles) throws IOException;
  }

  /**
   * Takes the folder of the shared data and, at will, a file of labelled articles in JSON Lines:
   * title, text, topic and second.
   */
  public static void main(String[] args) throws IOException {
    Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
    CompareTopics compare =
        new CompareTopics(
            TopicData.read(shared, TrainTopics.OWN_LABELS),
            args.length > 1 ? TopicData.labelledLines(Path.of(args[1])) : List.of());
    compare.all();
    compare.few();
  }

  Map<String, Learner> learners() {
    Map<String, Learner> out = new LinkedHashMap<>();
    out.put("HanLP naive Bayes", CompareTopics::hanLp);
    out.put("OpenNLP naive Bayes, words", of(NaiveBayesTrainer.NAIVE_BAYES_VALUE, this::words));
    out.put(
        "OpenNLP naive Bayes, characters and pairs",
        of(NaiveBayesTrainer.NAIVE_BAYES_VALUE, CompareTopics::grams));
    out.put("OpenNLP maxent GIS, words", of(GISTrainer.MAXENT_VALUE, this::words));
    out.put("OpenNLP maxent QN, words", of(QNTrainer.MAXENT_QN_VALUE, this::words));
    out.put(
        "OpenNLP maxent QN (logistic regression), characters and pairs",
        of(QNTrainer.MAXENT_QN_VALUE, CompareTopics::grams));
    out.put("linear SVM, characters and pairs", CompareTopics::svm);
    out.put(
        "fastText's way, characters and pairs",
        articles -> fastText(articles, CompareTopics::grams));
    out.put(
        "fastText's way, words and pairs of words",
        articles -> fastText(articles, this::wordPairs));
    return out;
  }

  private void all() throws IOException {
    List<LabelledText> articles = new ArrayList<>(data.train());
    articles.addAll(data.teaching());
    System.out.println(
        "| | 2025: macro F1 | accuracy | ECE | other sources: accuracy | ECE |"
            + (fresh.isEmpty() ? "" : " fresh: macro F1 | accuracy | ECE |")
            + "\n|---|---:|---:|---:|---:|---:|"
            + (fresh.isEmpty() ? "" : "---:|---:|---:|"));
    print("keyword list", keywords(TrainTopics.OWN_LABELS.resolve("keywords.txt")));
    for (Map.Entry<String, Learner> learner : learners().entrySet()) {
      print(learner.getKey(), learner.getValue().learn(articles));
    }
    print("Qubao, the built-in model", of(TopicClassifier.builtIn(segmenter)));
  }

  private void print(String name, Method method) {
    Evaluation dev = evaluation(method, data.dev());
    Evaluation apart = evaluation(method, data.apart());
    System.out.printf(
        "| %s | %.3f | %.3f | %.3f | %.3f | %.3f |",
        name,
        dev.macroF1(),
        dev.accuracy(),
        dev.calibrationError(),
        apart.accuracy(),
        apart.calibrationError());
    if (!fresh.isEmpty()) {
      Evaluation other = evaluation(method, fresh);
      System.out.printf(
          " %.3f | %.3f | %.3f |", other.macroF1(), other.accuracy(), other.calibrationError());
    }
    System.out.println();
  }

  private void few() throws IOException {
    Map<String, Learner> learners = learners();
    learners.put(
        "Qubao, `TopicTrainer` without background",
        articles -> of(TopicTrainer.create().train(articles)));
    TopicTrainer taught = TopicTrainer.builder().background(data.unlabelled()).build();
    learners.put("Qubao, `TopicTrainer` with background", articles -> of(taught.train(articles)));
    System.out.println(
        "\n| macro F1, articles a topic | 5 | 10 | 20 | 50 |\n|---|---:|---:|---:|---:|");
    for (Map.Entry<String, Learner> learner : learners.entrySet()) {
      StringBuilder row = new StringBuilder("| " + learner.getKey() + " |");
      for (int size : FEW) {
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
          sum += evaluation(learner.getValue().learn(drawn(size, draw)), data.dev()).macroF1();
        }
        row.append(String.format(Locale.ROOT, " %.3f |", sum / DRAWS));
      }
      System.out.println(row);
    }
  }

  /** So many articles of each topic, the same for every method. */
  private List<LabelledText> drawn(int size, int draw) {
    List<LabelledText> shuffled = new ArrayList<>(data.train());
    Collections.shuffle(shuffled, new Random(draw));
    List<LabelledText> out = new ArrayList<>();
    for (Topic topic : Topic.builtIn()) {
      shuffled.stream().filter(a -> a.topic().equals(topic)).limit(size).forEach(out::add);
    }
    return out;
  }

  static Evaluation evaluation(Method method, List<LabelledText> articles) {
    Evaluation.Counter counter = new Evaluation.Counter(Topic.builtIn());
    for (LabelledText a : articles) {
      Map<Topic, Double> p = method.probabilities(a.title(), a.body());
      Topic best = Topic.OTHER;
      for (Topic t : Topic.builtIn()) {
        best = p.getOrDefault(t, 0.0) > p.getOrDefault(best, 0.0) ? t : best;
      }
      counter.add(a, new Classification(best, p, Classification.Decision.DECIDED, List.of()));
    }
    return counter.evaluation();
  }

  static Method of(TopicClassifier classifier) {
    TopicClassifier plain = classifier.withoutEvidence();
    return (title, body) -> plain.classify(title, body).probabilities();
  }

  /**
   * The topic whose keywords stand most often in the text, those of the title counted three times;
   * the share of hits stands for a probability.
   */
  private static Method keywords(Path list) throws IOException {
    Map<Topic, List<String>> words = new LinkedHashMap<>();
    for (String line : Files.readAllLines(list)) {
      String[] cells = line.split("\t");
      words.put(new Topic(cells[0]), List.of(cells[1].split(" ")));
    }
    return (title, body) -> {
      Map<Topic, Double> hits = new LinkedHashMap<>();
      words.forEach(
          (topic, all) ->
              all.forEach(
                  w -> hits.merge(topic, 3.0 * count(title, w) + count(body, w), Double::sum)));
      double sum = hits.values().stream().mapToDouble(n -> n).sum();
      if (sum == 0) {
        return Map.of(Topic.OTHER, 1.0);
      }
      hits.replaceAll((topic, n) -> n / sum);
      return hits;
    };
  }

  private static int count(String text, String word) {
    int n = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      n++;
    }
    return n;
  }

  private static Method hanLp(List<LabelledText> articles) {
    MemoryDataSet set = new MemoryDataSet();
    for (LabelledText a : articles) {
      set.add(a.topic().name(), a.title() + "\n" + a.body());
    }
    NaiveBayesClassifier classifier = new NaiveBayesClassifier();
    classifier.train(set);
    return (title, body) -> byTopic(classifier.predict(title + "\n" + body));
  }

  /** OpenNLP's categoriser with one of its trainers, over what {@code cut} makes of a text. */
  private static Learner of(String algorithm, Function<String, String[]> cut) {
    return articles -> {
      List<DocumentSample> samples = new ArrayList<>();
      for (LabelledText a : articles) {
        samples.add(new DocumentSample(a.topic().name(), cut.apply(a.title() + "\n" + a.body())));
      }
      TrainingParameters settings = TrainingParameters.defaultParams();
      settings.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
      if (samples.size() < MANY) {
        settings.put(TrainingParameters.CUTOFF_PARAM, 1);
      }
      DocumentCategorizerME categorizer =
          new DocumentCategorizerME(
              DocumentCategorizerME.train(
                  "zh",
                  ObjectStreamUtils.createObjectStream(samples),
                  settings,
                  new DoccatFactory()));
      return (title, body) -> byTopic(categorizer.scoreMap(cut.apply(title + "\n" + body)));
    };
  }

  /** A machine's margins are no probabilities; the topic of the largest gets all. */
  private static Method svm(List<LabelledText> articles) {
    LinearSvm machine =
        new LinearSvm(
            cut(articles, CompareTopics::grams),
            articles.stream().map(LabelledText::topic).toList());
    return (title, body) -> {
      Map<Topic, Double> margins = machine.margins(grams(title + "\n" + body));
      return Map.of(
          Collections.max(margins.entrySet(), Map.Entry.comparingByValue()).getKey(), 1.0);
    };
  }

  private static Method fastText(List<LabelledText> articles, Function<String, String[]> cut) {
    AveragedEmbeddings model =
        new AveragedEmbeddings(
            cut(articles, cut), articles.stream().map(LabelledText::topic).toList());
    return (title, body) -> model.probabilities(cut.apply(title + "\n" + body));
  }

  private static List<String[]> cut(List<LabelledText> articles, Function<String, String[]> cut) {
    return articles.stream().map(a -> cut.apply(a.title() + "\n" + a.body())).toList();
  }

  private static Map<Topic, Double> byTopic(Map<String, Double> scores) {
    Map<Topic, Double> out = new LinkedHashMap<>();
    scores.forEach((name, p) -> out.put(new Topic(name), p));
    return out;
  }

  private String[] words(String text) {
    return segmenter.segment(text).stream()
        .map((Token t) -> t.in(text))
        .filter(w -> !w.isBlank())
        .toArray(String[]::new);
  }

  private String[] wordPairs(String text) {
    List<String> out = new ArrayList<>(List.of(words(text)));
    for (int i = out.size() - 1; i > 0; i--) {
      out.add(out.get(i - 1) + " " + out.get(i));
    }
    return out.toArray(new String[0]);
  }

  /** The Chinese characters of a text and the pairs of neighbours among them. */
  private static String[] grams(String text) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isHan(text.charAt(i))) {
        out.add(text.substring(i, i + 1));
        if (i + 1 < text.length() && Characters.isHan(text.charAt(i + 1))) {
          out.add(text.substring(i, i + 2));
        }
      }
    }
    return out.toArray(new String[0]);
  }
}
