package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The nouns and names of an article and how they stand in it. What {@link
 * Compounds} joins is one word; its parts count only where they stand apart from it. A noun that
 * stands once, and there among others, is no word by itself: {@link Terms} tells what it is part
 * of.
 */
final class KeywordCandidates {
  private final String text;
  private final int bodyStart;
  private final Prose prose;
  private final List<Part> parts;
  private final Predicate<String> lexicon;
  private final Compounds compounds;
  private final Map<String, WordCounts> words = new LinkedHashMap<>();

  /** The sentence that stands for a title, -1 where there is one. */
  private final int leadSentence;

  private KeywordCandidates(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Prose prose,
      Predicate<String> lexicon) {
    text = title + "\n" + body;
    bodyStart = title.length() + 1;
    this.prose = prose;
    this.lexicon = lexicon;
    Parts found = new Parts(text, lexicon);
    found.collect(titled, 0, List.of(new Span(0, title.length())));
    found.collect(bodied, bodyStart, Repeats.without(body, prose.sentences()));
    parts = found.all();
    compounds = new Compounds(text, parts, lexicon);
    leadSentence = title.isBlank() ? lead(prose) : -1;
  }

  /** The first sentence that tells an act, else the first: what it is about where no title says. */
  private static int lead(Prose prose) {
    for (int i = 0; i < prose.sentences().size(); i++) {
      if (prose.kind(i) == Prose.Kind.ACT) {
        return i;
      }
    }
    return 0;
  }

  /**
   * The words, whatever they tell; in the order of the text.
   *
   * @param lexicon whether it has a word
   */
  static Map<String, WordCounts> of(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Predicate<String> lexicon) {
    Prose prose = Prose.of(body);
    return new KeywordCandidates(title, titled, body, bodied, prose, lexicon).words();
  }

  /** The same of an article that is read already. */
  static Map<String, WordCounts> of(Document d, Predicate<String> lexicon) {
    return new KeywordCandidates(
            Segmenter.simplified(d.title()),
            d.titleTokens(),
            d.simplifiedBody(),
            d.tokens(),
            d.prose(),
            lexicon)
        .words();
  }

  private Map<String, WordCounts> words() {
    count();
    words.values().removeIf(Evidence::isHopeless);
    addTerms();
    return WholeWords.of(words, lexicon);
  }

  private void count() {
    List<Span> sentences = prose.sentences();
    int sentence = 0;
    int n = 1;
    for (int i = 0; i < parts.size(); i += n) {
      n = compounds.longest(i);
      Part part = parts.get(i);
      if (n == 1 && !part.mayStandAlone()) {
        continue;
      }
      while (sentence < sentences.size()
          && bodyStart + sentences.get(sentence).end() <= part.start()) {
        sentence++;
      }
      note(i, n, sentence);
    }
  }

  private void note(int i, int n, int sentence) {
    String word = compounds.word(i, n);
    WordCounts c = words.get(word);
    if (c == null) {
      c = fresh(i, n);
      c.standsAt(n == 1 ? i : -1, sentence);
      words.put(word, c);
    }
    Part first = parts.get(i);
    boolean title = first.start() < bodyStart;
    Prose.Kind kind = title ? Prose.Kind.STATEMENT : prose.kind(sentence);
    int after = parts.get(i + n - 1).after();
    if ((sentence == leadSentence || sentence == 0 && leadSentence >= 0) && !title) {
      c.lead();
    }
    boolean alone = isAlone(i);
    if (n > 1 || alone || isApart(i) || isPerson(first)) {
      c.apart();
    }
    if (alone) {
      c.alone();
    }
    c.count(title, first.start() - bodyStart, sentence, kind, first.before(), after);
  }

  /** Whether it is a person's name by its form, which is whole beside a post: 教导员 祁芳. */
  private boolean isPerson(Part p) {
    return p.sort() == Evidence.Sort.NOUN
        && p.length() < 4
        && !p.vague()
        && Surnames.isFullName(text, p.start(), p.end())
        && !lexicon.test(p.word());
  }

  /** Whether part {@code i} touches no other, nor which of several it is: 第二 医院. */
  private boolean isAlone(int i) {
    int start = parts.get(i).start();
    boolean counted = start > 0 && KeywordFilter.isNumeral(text, start - 1, start);
    return !counted
        && !parts.get(i).joined()
        && (i + 1 == parts.size() || !parts.get(i + 1).joined());
  }

  /** Whether part {@code i} touches no other noun; an act before it may be its verb: 种植 白茶. */
  private boolean isApart(int i) {
    return (!parts.get(i).joined() || parts.get(i - 1).acts())
        && (i + 1 == parts.size() || !parts.get(i + 1).joined());
  }

  /** A compound is as rare as its parts are on average. */
  private WordCounts fresh(int i, int n) {
    Part first = parts.get(i);
    Evidence.@Nullable Sort sort = first.sort();
    if (n == 1 && sort != null) {
      WordCounts c = new WordCounts(first.named(), sort, first.weight(), first.idf());
      if (first.isVerbal()) {
        c.verbal();
      }
      return c;
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += parts.get(k).idf() / n;
    }
    boolean office = compounds.isOffice(i, n);
    return new WordCounts(true, office ? Evidence.Sort.NAME : Evidence.Sort.TERM, 1.25, idf);
  }

  /** Puts what stands among other nouns, once, together with them; 大户 of 种粮 大户 goes. */
  private void addTerms() {
    Terms terms = new Terms(parts, lexicon);
    List<WordCounts> pieces = new ArrayList<>();
    words
        .values()
        .removeIf(
            c -> {
              boolean piece =
                  c.times() == 1
                      && c.part() >= 0
                      && c.sort() != Evidence.Sort.NAME
                      && terms.isAmongOthers(c.part());
              if (piece && c.sort() == Evidence.Sort.NOUN) {
                pieces.add(c);
              }
              return piece;
            });
    int behind = 0;
    for (WordCounts c : pieces) {
      @Nullable Span term = c.part() < behind ? null : terms.of(c.part());
      if (term != null) {
        int n = term.end() - term.start();
        if (!words.containsKey(compounds.word(term.start(), n))) {
          note(term.start(), n, c.sentence());
        }
        behind = term.end();
      }
    }
  }
}
