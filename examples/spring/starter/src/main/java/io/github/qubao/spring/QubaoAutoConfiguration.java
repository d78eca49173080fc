package io.github.qubao.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.Qubao;
import io.github.qubao.segment.Lexicon;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.spring.json.QubaoModule;
import io.github.qubao.topic.ModelFormatException;
import io.github.qubao.topic.TopicClassifier;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/**
 * Thread-safe. One {@link Qubao} for the whole application, made from {@link QubaoProperties},
 * unless the application has its own; with Jackson, JSON of its results.
 */
@AutoConfiguration
@EnableConfigurationProperties(QubaoProperties.class)
public class QubaoAutoConfiguration {
  /**
   * The built-in lexicon with the word lists of the properties.
   *
   * @throws RuntimeException if a list cannot be used; Spring Boot prints which, why, and what to
   *     do
   */
  @Bean
  @ConditionalOnMissingBean
  Lexicon qubaoLexicon(QubaoProperties properties) {
    return lexicon(properties.wordLists());
  }

  /**
   * The shared object.
   *
   * @throws RuntimeException if a property cannot be used; Spring Boot prints which, why, and what
   *     to do
   */
  @Bean
  @ConditionalOnMissingBean
  Qubao qubao(
      QubaoProperties properties, Lexicon lexicon, ObjectProvider<QubaoCustomizer> customizers) {
    Segmenter segmenter =
        Segmenter.builder()
            .lexicon(lexicon)
            .dates(properties.dates())
            .granularity(properties.granularity())
            .build();
    Qubao.Builder builder =
        Qubao.builder().segmenter(segmenter).topicClassifier(classifier(properties, segmenter));
    set("qubao.summary-chars", () -> builder.summaryChars(properties.summaryChars()));
    set("qubao.keyword-limit", () -> builder.keywordLimit(properties.keywordLimit()));
    customizers.orderedStream().forEach(c -> c.customize(builder));
    return builder.build();
  }

  private static Lexicon lexicon(List<Resource> wordLists) {
    Lexicon lexicon = Lexicon.builtIn();
    for (int i = 0; i < wordLists.size(); i++) {
      Resource from = wordLists.get(i);
      String property = "qubao.word-lists[" + i + "]";
      try (InputStream in = from.getInputStream()) {
        lexicon = lexicon.withWordList(in);
      } catch (Lexicon.WordListException e) {
        throw new QubaoSettingException(
            property,
            from.getDescription() + ": " + e.getMessage(),
            "Mend the line: a word, then its tag and count if you like; -word takes one out.",
            e);
      } catch (IOException e) {
        throw unreadable(property, from, e);
      }
    }
    return lexicon;
  }

  private static TopicClassifier classifier(QubaoProperties properties, Segmenter segmenter) {
    TopicClassifier classifier = model(properties, segmenter);
    Double maxError = properties.maxError();
    if (maxError == null) {
      return classifier;
    }
    try {
      return classifier.abstain(maxError);
    } catch (IllegalArgumentException e) {
      throw new QubaoSettingException(
          "qubao.max-error",
          String.valueOf(e.getMessage()),
          "Choose a larger share of wrong answers, or remove the property.",
          e);
    }
  }

  private static TopicClassifier model(QubaoProperties properties, Segmenter segmenter) {
    Resource from = properties.topicModel();
    if (from == null) {
      return TopicClassifier.builtIn(segmenter);
    }
    try (InputStream in = new BufferedInputStream(from.getInputStream())) {
      return TopicClassifier.load(in, segmenter);
    } catch (ModelFormatException e) {
      throw new QubaoSettingException(
          "qubao.topic-model",
          from.getDescription() + ": " + e.getMessage(),
          "Name a file that \"qubao train\" of this version wrote.",
          e);
    } catch (IOException e) {
      throw unreadable("qubao.topic-model", from, e);
    }
  }

  private static QubaoSettingException unreadable(String property, Resource from, IOException e) {
    return new QubaoSettingException(
        property,
        from.getDescription() + " cannot be read: " + e.getMessage(),
        "Name a file that is there, such as file:/etc/qubao/words.txt or classpath:words.txt.",
        e);
  }

  private static void set(String property, Runnable setter) {
    try {
      setter.run();
    } catch (IllegalArgumentException e) {
      throw new QubaoSettingException(
          property, String.valueOf(e.getMessage()), "Give it another value, or remove it.", e);
    }
  }

  /** Only where the application has Jackson. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ObjectMapper.class)
  static class Json {
    /** Spring Boot adds it to the application's {@link ObjectMapper}. */
    @Bean
    @ConditionalOnMissingBean
    QubaoModule qubaoModule() {
      return new QubaoModule();
    }
  }
}
