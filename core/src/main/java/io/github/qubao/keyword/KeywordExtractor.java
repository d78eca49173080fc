package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.internal.Lists;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Immutable and thread-safe. Picks the words that tell what an article is about (关键词): nouns, names
 * and terms. Neighbours that recur together are one keyword (餐饮 油烟 → 餐饮油烟); names of places and
 * offices are those that {@link EntityRecognizer} finds, too, and of a title and the first
 * sentences runs of nouns may be terms though they stand once. Which of them an editor would keep
 * was learned from labels: by how often, in how many sentences, how early and where in them a word
 * stands, how rare it is in the news, of what sort it is, how surely it is a name or a part of one,
 * and what else the article has.
 *
 * <p>There may be fewer than asked for, most often two to five: each must be worth more than the
 * harm that nonsense does, and of the first less is asked. A text that has nothing sure has none.
 * General words that any report may have are none however often they are there; of one thing there
 * is one keyword.
 */
public final class KeywordExtractor implements Serializable {
  private static final long serialVersionUID = 1;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate c) -> -c.worth).thenComparing(Candidate::word);

  private static final Comparator<Candidate> BY_VALUE =
      Comparator.comparingDouble((Candidate c) -> -c.value).thenComparing(Candidate::word);

  /** No more are looked at. */
  private static final int MOST = 64;

  /**
   * What all others must be worth, so that 0.6 to 2.1 % of what is held out are nonsense ({@code
   * TrainKeywords}).
   */
  private static final double LEAST = 0.65;

  /** Who stands once and said something is worth no more: too little beside others. */
  private static final double OF_PASSER_BY = 0.25;

  /** Words whose worths differ by less are worth about the same. */
  private static final double ALIKE = 0.1;

  private static final double SLIGHTLY = 1e-6;

  private final transient Segmenter segmenter;
  private final transient EntityRecognizer recognizer;
  private final transient double least;

  /** An extractor whose words are those of {@code segmenter}. */
  public KeywordExtractor(Segmenter segmenter) {
    this(segmenter, LEAST);
  }

  /** The same, where the words behind the first must be worth {@code least}. */
  KeywordExtractor(Segmenter segmenter, double least) {
    this.segmenter = Objects.requireNonNull(segmenter, "segmenter");
    recognizer = new EntityRecognizer(segmenter);
    this.least = least;
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
    return extract(Document.of(segmenter, title, body), limit);
  }

  /**
   * The best keywords of an article that is segmented already. The names in its body are found
   * anew, with the words of the extractor's own segmenter: a {@link Document} is segmented but
   * once.
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
    String plainTitle = Document.plain(title);
    String plainBody = Document.plain(body);
    List<Entity> names = recognizer.recognize(body);
    List<Keyword> found =
        KeywordSelection.of(
            ranked(
                described(
                    KeywordCandidates.of(
                        plainTitle,
                        Lists.copy(titleTokens, "titleTokens"),
                        plainBody,
                        Lists.copy(bodyTokens, "bodyTokens"),
                        names,
                        segmenter::knows),
                    plainTitle,
                    plainBody,
                    new NameEvidence(names, plainBody))),
            new Surroundings(plainTitle, titleTokens, plainBody, bodyTokens, segmenter::knows),
            least,
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
    return extract(document, recognizer.recognize(document), limit);
  }

  /**
   * The best keywords of an article whose names are known already.
   *
   * @param names the names in the body, as {@link EntityRecognizer#recognize(Document)} gives them,
   *     in any order
   * @param limit the most keywords
   * @throws IllegalArgumentException if {@code limit} is negative
   * @throws NullPointerException if {@code document}, {@code names} or one of these is null
   * @throws IndexOutOfBoundsException if a name ends beyond the body
   */
  public List<Keyword> extract(Document document, List<Entity> names, int limit) {
    Objects.requireNonNull(document, "document");
    check(limit);
    String title = Document.plain(document.title());
    List<Entity> inOrder = new ArrayList<>(Lists.copy(names, "names"));
    inOrder.sort(Comparator.comparingInt(e -> e.span().start()));
    for (Entity name : inOrder) {
      Objects.checkFromToIndex(0, name.span().end(), document.body().length());
    }
    List<Candidate> found = candidates(document, inOrder);
    List<Keyword> best = KeywordSelection.of(ranked(found), around(document), least, limit);
    return asWritten(best, title, document.plainBody(), document.title(), document.body());
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

  /** What of an article may be a keyword, with its figures; nothing is judged yet. */
  List<Candidate> candidates(Document document, List<Entity> names) {
    return described(
        KeywordCandidates.of(document, names, segmenter::knows),
        Document.plain(document.title()),
        document.plainBody(),
        new NameEvidence(names, document.plainBody()));
  }

  /** A candidate as it would be told: longer if it ends within a word, empty if it is a piece. */
  String whole(Document document, Candidate c) {
    return around(document).whole(c.word, c.isName(), c.counts.times());
  }

  private Surroundings around(Document document) {
    return new Surroundings(
        Document.plain(document.title()),
        document.titleTokens(),
        document.plainBody(),
        document.tokens(),
        segmenter::knows);
  }

  private List<Candidate> described(
      Map<String, WordCounts> words, String title, String body, NameEvidence names) {
    List<Candidate> all = new ArrayList<>();
    words.forEach(
        (word, c) -> {
          if (Evidence.mayBe(word, c) && !KeywordFilter.isCommon(word)) {
            all.add(new Candidate(word, c));
          }
        });
    all.removeIf(c -> isUsual(c.word, words));
    all.sort(BY_VALUE);
    List<Candidate> best = all.subList(0, Math.min(MOST, all.size()));
    float[][] features =
        KeywordFeatures.of(
            best.stream().map(Candidate::word).toArray(String[]::new),
            best.stream().map(Candidate::counts).toArray(WordCounts[]::new),
            title,
            body,
            names,
            segmenter::knows);
    for (int i = 0; i < features.length; i++) {
      best.get(i).features = features[i];
    }
    return best;
  }

  private List<Candidate> ranked(List<Candidate> found) {
    KeywordJudge judge = KeywordJudge.builtIn();
    for (Candidate c : found) {
      double worth = judge.worth(c.features);
      c.worth = KeywordFeatures.isPasserBy(c.features) ? Math.min(worth, OF_PASSER_BY) : worth;
    }
    preferWholes(found);
    preferFullNames(found);
    found.sort(BEST_FIRST);
    return found;
  }

  /** Whether any office of a field is called so, and the article names one: 医院 beside 云桥县人民医院. */
  private static boolean isUsual(String word, Map<String, WordCounts> words) {
    return GeneralWords.of(word) == GeneralWords.Use.USUAL
        && words.keySet().stream().anyMatch(w -> w.length() > word.length() && w.endsWith(word));
  }

  /** Of a term and a word in it that are worth about the same, the term stands first. */
  private void preferWholes(List<Candidate> found) {
    for (Candidate whole : found) {
      if (whole.counts.sort() != Evidence.Sort.TERM) {
        continue;
      }
      for (Candidate part : found) {
        if (whole.word.length() > part.word.length()
            && whole.worth < part.worth
            && (whole.worth >= part.worth - ALIKE
                || part.counts.form().isFound() && whole.worth >= least)
            && whole.word.contains(part.word)) {
          whole.worth = part.worth + SLIGHTLY;
        }
      }
    }
  }

  /**
   * Of a full name and its end (丝瓜络厂 of 云桥县丝瓜络厂), if both are worth it, the full name stands first.
   */
  private void preferFullNames(List<Candidate> found) {
    for (Candidate whole : found) {
      if (!whole.isName() || whole.worth < least) {
        continue;
      }
      for (Candidate part : found) {
        if (whole.worth < part.worth
            && whole.word.length() > part.word.length()
            && whole.word.endsWith(part.word)) {
          whole.worth = part.worth + SLIGHTLY;
        }
      }
    }
  }

  private static void check(int limit) {
    if (limit < 0) {
      throw new IllegalArgumentException("limit is at least 0, not " + limit);
    }
  }

  /** Not thread-safe. A word that may be a keyword, and what it tells. */
  static final class Candidate {
    private final String word;
    private final WordCounts counts;
    private float[] features = {};
    private final double value;
    private double worth;

    Candidate(String word, WordCounts counts) {
      this.word = word;
      this.counts = counts;
      value = counts.value();
    }

    String word() {
      return word;
    }

    WordCounts counts() {
      return counts;
    }

    boolean isName() {
      return counts.sort() == Evidence.Sort.NAME;
    }

    /** What {@link KeywordFeatures} says of it. */
    float[] features() {
      return features;
    }

    double worth() {
      return worth;
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
