package io.github.qubao.benchmarks;

import com.hankcs.hanlp.classification.classifiers.NaiveBayesClassifier;
import com.hankcs.hanlp.classification.corpus.MemoryDataSet;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.topic.TopicClassifier;
import io.github.qubao.topic.train.LabelledText;
import io.github.qubao.topic.train.TopicTrainer;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Topic classifiers that are compared, all but the first trained on the same articles; each gives
 * the topic of a text.
 */
public enum TopicAdapter {
  QUBAO_BUILT_IN,
  QUBAO,
  HANLP,
  OPENNLP;

  UnaryOperator<String> train(List<LabelledText> articles) throws IOException {
    return switch (this) {
      case QUBAO_BUILT_IN -> ours(TopicClassifier.builtIn(Segmenter.create()));
      case QUBAO -> ours(TopicTrainer.create().train(articles));
      case HANLP -> hanLp(articles);
      case OPENNLP -> openNlp(articles);
    };
  }

  private static UnaryOperator<String> ours(TopicClassifier classifier) {
    return text -> classifier.classify("", text).mostProbable().name();
  }

  /** Naive Bayes over words, features chosen by chi-square; it cuts with HanLP's segmenter. */
  private static UnaryOperator<String> hanLp(List<LabelledText> articles) {
    MemoryDataSet set = new MemoryDataSet();
    for (LabelledText a : articles) {
      set.add(a.topic().name(), a.title() + "\n" + a.body());
    }
    NaiveBayesClassifier classifier = new NaiveBayesClassifier();
    classifier.train(set);
    return classifier::classify;
  }

  /** Maximum entropy as OpenNLP trains it out of the box, over the words of our segmenter. */
  private static UnaryOperator<String> openNlp(List<LabelledText> articles) throws IOException {
    Segmenter segmenter = Segmenter.create();
    List<DocumentSample> samples =
        articles.stream()
            .map(
                a ->
                    new DocumentSample(
                        a.topic().name(), words(segmenter, a.title() + "\n" + a.body())))
            .toList();
    DocumentCategorizerME categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "zh",
                ObjectStreamUtils.createObjectStream(samples),
                TrainingParameters.defaultParams(),
                new DoccatFactory()));
    return text -> categorizer.getBestCategory(categorizer.categorize(words(segmenter, text)));
  }

  private static String[] words(Segmenter segmenter, String text) {
    List<Token> tokens = segmenter.segment(text);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).in(text);
    }
    return words;
  }
}
