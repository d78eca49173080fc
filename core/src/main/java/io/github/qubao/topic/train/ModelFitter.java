package io.github.qubao.topic.train;

import io.github.qubao.topic.Topic;
import io.github.qubao.topic.internal.TextFeatures;
import io.github.qubao.topic.internal.TopicModel;
import io.github.qubao.topic.internal.TopicModelFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.model.Event;

/**
 * Immutable and thread-safe. Fits one model to labelled articles: counts their features, weighs
 * them, and lets maxent learn. The model is not calibrated.
 */
final class ModelFitter {
  private final MaxentLearner learner;
  private final int cutoff;
  private final boolean openings;
  private final UnlabelledCorpus unlabelled;

  /**
   * A fitter.
   *
   * @param cutoff in how many articles a feature must stand to count
   * @param openings whether to learn from the articles' first sentences too
   */
  ModelFitter(MaxentLearner learner, int cutoff, boolean openings, UnlabelledCorpus unlabelled) {
    this.learner = learner;
    this.cutoff = cutoff;
    this.openings = openings;
    this.unlabelled = unlabelled;
  }

  /**
   * Checks that a model of so many topics and of the articles' features can be written.
   *
   * @throws IllegalArgumentException if it cannot
   */
  void checkSize(List<LabelledText> articles, int topics) {
    DocumentFrequencies frequencies = new DocumentFrequencies();
    articles.forEach(a -> frequencies.add(new TextFeatures(a.title(), a.body())));
    int grams = unlabelled.vocabulary(frequencies.grams(cutoff)).length;
    if (!TopicModelFormat.fits(topics, grams)) {
      throw new IllegalArgumentException(
          "a model has up to 1,000 topics and 64 MB: "
              + topics
              + " topics and "
              + grams
              + " features are too many; a higher cutoff or less background leaves fewer features");
    }
  }

  /** A model of {@code topics}, in that order. */
  TopicModel fit(List<LabelledText> articles, List<Topic> topics) {
    Map<Topic, Integer> places = new HashMap<>();
    for (Topic topic : topics) {
      places.put(topic, places.size());
    }
    DocumentFrequencies frequencies = new DocumentFrequencies();
    List<TextFeatures> texts = new ArrayList<>();
    float[] prior = new float[topics.size()];
    for (LabelledText a : articles) {
      TextFeatures text = new TextFeatures(a.title(), a.body());
      texts.add(text);
      frequencies.add(text);
      int t = places.getOrDefault(a.topic(), -1);
      // A sum of rounded shares may come out above 1.
      prior[t] = Math.min(1, prior[t] + 1f / articles.size());
    }
    int[] grams = unlabelled.vocabulary(frequencies.grams(cutoff));
    TopicModel untrained =
        TopicModel.untrained(
            topics.stream().map(Topic::name).toList(), grams, unlabelled.idf(grams, frequencies));
    Expansion expansion = new Expansion(grams, unlabelled.space());
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledText article = articles.get(i);
      events.addAll(events(article, expansion.contexts(untrained.vector(texts.get(i)))));
      Optional<LabelledText> opening = openings ? Opening.of(article) : Optional.empty();
      if (opening.isPresent()) {
        TextFeatures text = new TextFeatures("", opening.get().body());
        events.addAll(events(article, expansion.contexts(untrained.vector(text))));
      }
    }
    Topic first = articles.get(0).topic();
    boolean oneTopic = articles.stream().allMatch(a -> a.topic().equals(first));
    return expansion.model(
        // Where a rare topic's articles are all held out, nothing tells the topics apart.
        oneTopic
            ? Expansion.constant(places.getOrDefault(first, -1), topics.size())
            : learner.fit(events, topics),
        untrained,
        prior);
  }

  private static List<Event> events(LabelledText article, Expansion.Contexts c) {
    return Collections.nCopies(
        article.weight(), new Event(article.topic().name(), c.names(), c.values()));
  }
}
