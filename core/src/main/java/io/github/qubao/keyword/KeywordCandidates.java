package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
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
  private final List<Token> titled;
  private final List<Token> bodied;
  private final int bodyStart;
  private final Prose prose;
  private final List<Part> parts;
  private final Predicate<String> lexicon;
  private final Compounds compounds;
  private final Map<String, WordCounts> words = new LinkedHashMap<>();

  /** The sentence that stands for a title, -1 where there is one. */
  private final int leadSentence;

  private final Circumstances circumstances;

  private KeywordCandidates(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      Prose prose,
      Predicate<String> lexicon) {
    text = title + "\n" + body;
    this.titled = titled;
    this.bodied = bodied;
    bodyStart = title.length() + 1;
    this.prose = prose;
    this.lexicon = lexicon;
    Parts found = new Parts(text, lexicon);
    found.collect(titled, 0, List.of(new Span(0, title.length())));
    found.collect(bodied, bodyStart, Repeats.without(body, prose.sentences()));
    parts = found.all();
    compounds = new Compounds(text, parts, lexicon);
    leadSentence = title.isBlank() ? lead(prose) : -1;
    circumstances = new Circumstances(text, bodyStart, prose);
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
   * @param names those in the body
   * @param lexicon whether it has a word
   */
  static Map<String, WordCounts> of(
      String title,
      List<Token> titled,
      String body,
      List<Token> bodied,
      List<Entity> names,
      Predicate<String> lexicon) {
    Prose prose = Prose.of(body);
    return new KeywordCandidates(title, titled, body, bodied, prose, lexicon).words(names);
  }

  /** The same of an article that is read already. */
  static Map<String, WordCounts> of(Document d, List<Entity> names, Predicate<String> lexicon) {
    return new KeywordCandidates(
            Document.plain(d.title()),
            d.titleTokens(),
            d.plainBody(),
            d.tokens(),
            d.prose(),
            lexicon)
        .words(names);
  }

  private Map<String, WordCounts> words(List<Entity> names) {
    count();
    words.values().removeIf(Evidence::isHopeless);
    addTerms();
    Map<String, WordCounts> whole = WholeWords.of(words, lexicon);
    whole.values().forEach(this::look);
    FoundCandidates found = new FoundCandidates(text, bodyStart, prose, circumstances, whole);
    found.addNames(names, bodied);
    found.addLoose(parts, compounds);
    found.addTitleRuns(titled);
    return whole;
  }

  /** Notes of a word whether the lexicon lacks a part of it, and it does not begin with a name. */
  private void look(WordCounts c) {
    boolean unknown = false;
    for (int i = c.firstPart(); !isNamed(c.firstPos()) && i < c.firstPart() + c.parts(); i++) {
      unknown |= !lexicon.test(parts.get(i).word());
    }
    c.unknown(unknown);
    c.form(Form.of(parts, c.firstPart(), c.parts(), false));
  }

  private void count() {
    int sentence = 0;
    int n = 1;
    for (int i = 0; i < parts.size(); i += n) {
      n = compounds.longest(i);
      Part part = parts.get(i);
      if (n == 1 && !part.mayStandAlone() || n > 1 && endsBeforeOffice(i, n)) {
        continue;
      }
      sentence = circumstances.sentenceAt(part.start(), sentence);
      note(i, n, sentence);
    }
  }

  /** Whether what these parts are the office of stands behind: 社会 保障 局. */
  private boolean endsBeforeOffice(int i, int n) {
    int end = parts.get(i + n - 1).end();
    return end < text.length()
        && "局厅".indexOf(text.charAt(end)) >= 0
        && IndexTerms.isTerm(compounds.word(i, n));
  }

  private void note(int i, int n, int sentence) {
    String word = compounds.word(i, n);
    WordCounts c = words.get(word);
    if (c == null) {
      c = WordCounts.of(parts, i, n, compounds.isOffice(i, n));
      c.standsAt(n == 1 ? i : -1, sentence);
      words.put(word, c);
    }
    Part first = parts.get(i);
    boolean title = first.start() < bodyStart;
    Prose.Kind kind = title ? Prose.Kind.STATEMENT : prose.kind(sentence);
    Part last = parts.get(i + n - 1);
    if ((sentence == leadSentence || sentence == 0 && leadSentence >= 0) && !title) {
      c.lead();
    }
    circumstances.note(
        c, first.start(), last.end(), first.posBefore(), last.posAfter(), sentence, kind);
    c.count(title, first.start() - bodyStart, sentence, kind, first.before(), last.after());
  }

  private static boolean isNamed(PartOfSpeech pos) {
    return pos == PartOfSpeech.PERSON
        || pos == PartOfSpeech.PLACE
        || pos == PartOfSpeech.ORGANIZATION;
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
