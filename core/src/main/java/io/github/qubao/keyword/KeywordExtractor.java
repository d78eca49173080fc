package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Lists;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Immutable and thread-safe. Picks the words that tell what an article is about (关键词): nouns and
 * names by how often, in how many sentences and how early they stand, whether the title has them,
 * and how rare they are in the news (tf-idf). Neighbours that recur together are one keyword (餐饮 油烟
 * → 餐饮油烟); a word that is part of a better one counts half.
 */
public final class KeywordExtractor implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Keyword> BEST_FIRST =
      (a, b) -> {
        int byScore = Double.compare(b.score(), a.score());
        return byScore == 0 ? a.word().compareTo(b.word()) : byScore;
      };

  /** Words are held against so many of the best to see whether they are part of them. */
  private static final int BEST = 32;

  private final transient Segmenter segmenter;

  /** An extractor whose words are those of {@code segmenter}. */
  public KeywordExtractor(Segmenter segmenter) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
  }

  /**
   * The best keywords, the best first. Asking for fewer gives the beginning of the same list. The
   * best has score 1.
   *
   * @param title the headline, empty if there is none
   * @param body the text
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   */
  public List<Keyword> extract(String title, String body, int limit) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    check(limit);
    return extract(title, segmenter.tag(title), body, segmenter.tag(body), limit);
  }

  /**
   * The best keywords of an article that is segmented already.
   *
   * @param title the headline, empty if there is none
   * @param titleTokens its words with their parts of speech, as {@link Segmenter#tag(String)} gives
   *     them
   * @param body the text
   * @param bodyTokens its words with their parts of speech
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   * @throws NullPointerException if a parameter or a token is null
   * @throws IndexOutOfBoundsException if the tokens are those of longer texts
   */
  public List<Keyword> extract(
      String title, List<Token> titleTokens, String body, List<Token> bodyTokens, int limit) {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(body, "body");
    check(limit);
    return best(
        KeywordCandidates.of(
            title,
            Lists.copy(titleTokens, "titleTokens"),
            body,
            Lists.copy(bodyTokens, "bodyTokens"),
            segmenter::knows),
        limit);
  }

  /**
   * The best keywords of an article that is read already; its words are the document's.
   *
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   * @throws NullPointerException if {@code document} is null
   */
  public List<Keyword> extract(Document document, int limit) {
    Objects.requireNonNull(document, "document");
    check(limit);
    return best(KeywordCandidates.of(document, segmenter::knows), limit);
  }

  private static List<Keyword> best(Map<String, WordCounts> words, int limit) {
    List<Keyword> ranked = new ArrayList<>(words.size());
    words.forEach((word, counts) -> ranked.add(new Keyword(word, counts.value())));
    ranked.sort(BEST_FIRST);
    halveParts(ranked);
    ranked.sort(BEST_FIRST);
    List<Keyword> out = new ArrayList<>();
    for (Keyword k : ranked.subList(0, Math.min(limit, ranked.size()))) {
      out.add(new Keyword(k.word(), k.score() / ranked.get(0).score()));
    }
    return List.copyOf(out);
  }

  private static void check(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is at least 0, not " + limit);
    }
  }

  private static void halveParts(List<Keyword> ranked) {
    List<String> longer = new ArrayList<>();
    for (int i = 0; i < ranked.size(); i++) {
      Keyword k = ranked.get(i);
      for (String whole : longer) {
        if (whole.length() > k.word().length() && whole.contains(k.word())) {
          ranked.set(i, new Keyword(k.word(), k.score() / 2));
          break;
        }
      }
      if (i < BEST && k.word().length() > 2) {
        longer.add(k.word());
      }
    }
  }

  /** What is written in place of it: its segmenter. */
  private Object writeReplace() {
    return new Serialized(segmenter);
  }

  private Object readResolve() throws ObjectStreamException {
    throw new InvalidObjectException("written and read as its segmenter");
  }

  private record Serialized(Segmenter segmenter) implements Serializable {
    private Object readResolve() {
      return new KeywordExtractor(segmenter);
    }
  }
}
