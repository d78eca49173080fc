package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.internal.Lists;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Surnames;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Immutable and thread-safe. Picks the words that tell what an article is about (关键词): nouns and
 * names by how often, in how many sentences and how early they stand, whether the title has them,
 * and how rare they are in the news (tf-idf). Neighbours that recur together are one keyword (餐饮 油烟
 * → 餐饮油烟); a word that is part of a better one counts half.
 *
 * <p>There may be fewer than asked for, most often three to six: a word must recur, stand in the
 * title, be a name, or be of a kind that articles are about (a plant, an animal, a disease, a
 * contest) where an act or a result is told, and it must be one to file an article under: a word
 * that any report may have is none however often it is there. What only a scene or a quotation has
 * is none, nor is who stands once; of one thing there is one keyword.
 */
public final class KeywordExtractor implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Candidate> BEST_FIRST =
      (a, b) -> {
        int byStrength = b.strength.compareTo(a.strength);
        int byScore = byStrength == 0 ? Double.compare(b.score, a.score) : byStrength;
        return byScore == 0 ? a.word.compareTo(b.word) : byScore;
      };

  /** Up to so many, words are keywords though little shows it. */
  private static final int FEW = 3;

  /** Up to so many, names that stand once are keywords. */
  private static final int FEW_NAMED = 3;

  /** Up to so many that are no names, words of the lead are, so that some say what was done. */
  private static final int FEW_THINGS = 2;

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
    String plainTitle = Segmenter.simplified(title);
    String plainBody = Segmenter.simplified(body);
    List<Keyword> found =
        best(
            KeywordCandidates.of(
                plainTitle,
                Lists.copy(titleTokens, "titleTokens"),
                plainBody,
                Lists.copy(bodyTokens, "bodyTokens"),
                segmenter::knows),
            new Surroundings(plainTitle, titleTokens, plainBody, bodyTokens, segmenter::knows),
            limit);
    return asWritten(found, plainTitle, plainBody, title, body);
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
    String title = Segmenter.simplified(document.title());
    Surroundings around =
        new Surroundings(
            title,
            document.titleTokens(),
            document.simplifiedBody(),
            document.tokens(),
            segmenter::knows);
    List<Keyword> found = best(KeywordCandidates.of(document, segmenter::knows), around, limit);
    return asWritten(found, title, document.simplifiedBody(), document.title(), document.body());
  }

  private static List<Keyword> asWritten(
      List<Keyword> found, String plainTitle, String plainBody, String title, String body) {
    if (plainTitle.equals(title) && plainBody.equals(body)) {
      return found;
    }
    String plain = plainTitle + '\n' + plainBody;
    String text = title + '\n' + body;
    return found.stream()
        .map(k -> new Keyword(Characters.asWritten(k.word(), plain, text), k.score()))
        .toList();
  }

  private List<Keyword> best(Map<String, WordCounts> words, Surroundings around, int limit) {
    List<Candidate> ranked = new ArrayList<>();
    words.forEach(
        (word, c) -> {
          Evidence.Strength strength = Evidence.of(word, c, segmenter::knows);
          if (strength != Evidence.Strength.NONE) {
            ranked.add(new Candidate(word, c, strength));
          }
        });
    ranked.sort(BEST_FIRST);
    weighParts(ranked);
    ranked.removeIf(c -> c.score == 0);
    ranked.sort(BEST_FIRST);
    List<Keyword> out = new ArrayList<>();
    int things = 0;
    double best = 0;
    double last = Double.MAX_VALUE;
    for (Candidate c : ranked) {
      boolean name = c.counts.sort() == Evidence.Sort.NAME;
      if (out.size() == limit) {
        break;
      }
      boolean what = c.counts.leads() && !name && things < FEW_THINGS;
      if (c.strength == Evidence.Strength.WEAK && out.size() >= FEW && !what
          || c.strength == Evidence.Strength.NAMED && out.size() >= FEW_NAMED) {
        continue;
      }
      String word = around.whole(c.word, name, c.counts.times());
      if (word.isEmpty() || isSame(word, name, out)) {
        continue;
      }
      things += name ? 0 : 1;
      // What is less sure is not worth more than what stands before it.
      last = Math.min(last, c.score);
      best = Math.max(best, last);
      out.add(new Keyword(word, last / best));
    }
    return List.copyOf(out);
  }

  /**
   * Whether a word tells what a keyword does already: it is part of one, or goes on with one. Only
   * a name that goes on with another's is a second thing: 云桥县, 云桥县医院.
   */
  private static boolean isSame(String word, boolean name, List<Keyword> found) {
    for (Keyword k : found) {
      if (k.word().contains(word)
          || !name && word.contains(k.word())
          || isShortFor(word, k.word())
          || isShortFor(k.word(), word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is a longer one with characters left out: 青芦所 of 青芦派出所. */
  private static boolean isShortFor(String word, String longer) {
    int last = word.length() - 1;
    if (last < 2
        || longer.length() <= word.length()
        || !longer.startsWith(word.substring(0, 2))
        || longer.charAt(longer.length() - 1) != word.charAt(last)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at <= last; i++) {
      at += longer.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at > last;
  }

  private static void check(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is at least 0, not " + limit);
    }
  }

  /** A part of a better word counts half, and nothing if it is hardly ever apart from it. */
  private static void weighParts(List<Candidate> ranked) {
    Set<String> pairs = new HashSet<>();
    ranked.forEach(c -> pairs.add(c.word.length() == 2 ? c.word : ""));
    List<Candidate> longer = new ArrayList<>();
    for (int i = 0; i < Math.min(BEST, ranked.size()); i++) {
      if (ranked.get(i).word.length() > 2) {
        longer.add(ranked.get(i));
      }
    }
    for (Candidate c : ranked) {
      if (c.word.length() == 3
          && c.counts.sort() == Evidence.Sort.NAME
          && pairs.contains(c.word.substring(0, 2))
          && isRunOnName(c.word.substring(0, 2), c.word)) {
        c.score = 0;
      }
      for (Candidate whole : longer) {
        if (isPlaceOf(c, whole)) {
          whole.score = Math.max(whole.score, c.score);
          whole.strength = c.strength.compareTo(whole.strength) > 0 ? c.strength : whole.strength;
          c.score = 0;
          break;
        }
        if (whole.word.length() > c.word.length() && whole.word.contains(c.word)) {
          if (isRunOnName(c.word, whole.word)) {
            continue;
          }
          boolean name = c.counts.sort() == Evidence.Sort.NAME && whole.word.startsWith(c.word);
          boolean apart = c.counts.times() > whole.counts.times();
          c.score = name || apart ? c.score / 2 : 0;
          break;
        }
      }
    }
  }

  /** Whether the longer is the same place in full: 青芦 and 青芦镇, 青芦县 and 青芦土家族自治县. */
  private static boolean isPlaceOf(Candidate c, Candidate whole) {
    int last = c.word.length() - 1;
    int full = whole.word.length() - 1;
    boolean autonomous =
        full > last + 2
            && last > 0
            && whole.word.startsWith("自治", full - 2)
            && whole.word.charAt(full) == c.word.charAt(last)
            && whole.word.startsWith(c.word.substring(0, last));
    return whole.counts.sort() == Evidence.Sort.NAME
        && c.counts.sort() != Evidence.Sort.TERM
        && Part.tellsKind(whole.word)
        && (autonomous || full == last + 1 && whole.word.startsWith(c.word));
  }

  /** Whether it is a person's name that has got the verb behind it: 余勇 and 余勇拉. */
  private static boolean isRunOnName(String name, String longer) {
    return name.length() == 2
        && longer.length() == 3
        && longer.startsWith(name)
        && Surnames.isFullName(longer, 0, 3)
        && Surnames.isFullName(name, 0, 2);
  }

  /** Not thread-safe. A word that may be a keyword, and what it tells. */
  private static final class Candidate {
    final String word;
    final WordCounts counts;
    Evidence.Strength strength;
    double score;

    Candidate(String word, WordCounts counts, Evidence.Strength strength) {
      this.word = word;
      this.counts = counts;
      this.strength = strength;
      score = counts.value();
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
