package io.github.qubao;

import io.github.qubao.document.Document;
import io.github.qubao.page.Article;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Not thread-safe. Chooses the sentences of a {@link Qubao.Digest}. */
final class DigestMaker {
  /** A sentence has at most this share of the characters, */
  private static final int SHARES = 3;

  /** or so many units where that is more; beyond, another one of the article or a cut one. */
  private static final int LEAST_FOR_ONE = 60;

  /** Less room than that holds no sentence. */
  private static final int SHORTEST = 10;

  /** A sentence that shares more of its pairs of characters with another tells the same. */
  private static final double SAME = 0.6;

  /** A sentence is held against so many that are chosen already. */
  private static final int MOST_TOLD = 64;

  /** Longer articles are not weightier. */
  private static final int LONGEST = 1200;

  private static final double KICKER = 1.3;
  private static final double UNTITLED = 0.6;
  private static final double PHOTO = 0.5;

  /** The article that stands first on the page, most often its lead. */
  private static final double FIRST = 1.5;

  private final Segmenter segmenter;
  private final Summarizer summarizer;
  private final List<Article> articles;
  private final int maxChars;
  private final List<Set<Integer>> told = new ArrayList<>();

  DigestMaker(Segmenter segmenter, Summarizer summarizer, List<Article> articles, int maxChars) {
    this.segmenter = segmenter;
    this.summarizer = summarizer;
    this.articles = articles;
    this.maxChars = maxChars;
  }

  Qubao.Digest make() {
    List<Qubao.Digest.Item> items = new ArrayList<>();
    int left = maxChars;
    for (int a : byWeight()) {
      // The line feed between two sentences counts too.
      int room = left - (items.isEmpty() ? 0 : 1);
      if (room < (items.isEmpty() ? 1 : SHORTEST)) {
        break;
      }
      Optional<Summary.Sentence> sentence = sentence(articles.get(a), room);
      if (sentence.isPresent()) {
        items.add(new Qubao.Digest.Item(a, sentence.get()));
        left = room - sentence.get().text().length();
      }
    }
    items.sort(Comparator.comparingInt(Qubao.Digest.Item::article));
    return new Qubao.Digest(items);
  }

  /** A caption that stands by itself: it tells what is to be seen, and no news. */
  private static boolean isCaption(Article a) {
    return a.kind() == Article.Kind.PHOTO && a.headline().isEmpty();
  }

  /** The positions of the articles, the weightiest first; captions only where nothing else is. */
  private List<Integer> byWeight() {
    boolean captions = articles.stream().allMatch(DigestMaker::isCaption);
    double[] weights = new double[articles.size()];
    for (int i = 0; i < weights.length; i++) {
      Article a = articles.get(i);
      weights[i] =
          Math.sqrt(Math.min(LONGEST, a.body().length()))
              * (i == 0 ? FIRST : 1)
              * (a.kicker().isPresent() ? KICKER : 1)
              * (a.headline().isPresent() ? 1 : UNTITLED)
              * (a.kind() == Article.Kind.PHOTO ? PHOTO : 1);
    }
    return IntStream.range(0, weights.length)
        .filter(i -> captions || !isCaption(articles.get(i)))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -weights[i]))
        .toList();
  }

  /** The article's best sentence, if it fits and tells something new. */
  private Optional<Summary.Sentence> sentence(Article article, int room) {
    int most = Math.max(LEAST_FOR_ONE, maxChars / SHARES);
    // Nothing is chosen yet: something must fit.
    int limit = told.isEmpty() ? Math.min(most, room) : most;
    Document document = Document.of(segmenter, article.title(), article.body());
    return summarizer.summarizeBySentences(document, 1).sentences().stream()
        .findFirst()
        .map(best -> best.text().length() <= limit ? best : shorter(document, limit))
        .filter(s -> s.text().length() <= room && isNew(s.text()));
  }

  /** The first that is chosen where each is at most so long; a cut one if there is none. */
  private Summary.Sentence shorter(Document document, int limit) {
    return summarizer
        .with(Summarizer.LongSentence.CUT)
        .summarize(document, limit)
        .sentences()
        .get(0);
  }

  /** Whether no sentence that is chosen already tells the same. */
  private boolean isNew(String text) {
    Set<Integer> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.charAt(i) << 16 | text.charAt(i + 1));
    }
    for (Set<Integer> other : told) {
      long shared = pairs.stream().filter(other::contains).count();
      if (shared > SAME * Math.max(1, Math.min(pairs.size(), other.size()))) {
        return false;
      }
    }
    if (told.size() < MOST_TOLD) {
      told.add(pairs);
    }
    return true;
  }
}
