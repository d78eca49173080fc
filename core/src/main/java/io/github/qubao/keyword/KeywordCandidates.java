package io.github.qubao.keyword;

import io.github.qubao.document.Document;
import io.github.qubao.keyword.WordCounts.Circumstance;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. The nouns and names of an article and how they stand in it. What {@link
 * Compounds} joins is one word; its parts count only where they stand apart from it. A noun that
 * stands once, and there among others, is no word by itself: {@link Terms} tells what it is part
 * of.
 */
final class KeywordCandidates {
  private static final String BRACKETS = "（()）【】";

  private static final Set<PartOfSpeech> NOUNS =
      Collections.unmodifiableSet(
          EnumSet.of(
              PartOfSpeech.NOUN,
              PartOfSpeech.VERBAL_NOUN,
              PartOfSpeech.ORGANIZATION,
              PartOfSpeech.PROPER_NAME,
              PartOfSpeech.ABBREVIATION,
              PartOfSpeech.MORPHEME));

  /** So many units behind its beginning a sentence still tells who did it. */
  private static final int NEAR = 12;

  private final String text;
  private final int bodyStart;
  private final Prose prose;
  private final List<Part> parts;
  private final Predicate<String> lexicon;
  private final Compounds compounds;
  private final Map<String, WordCounts> words = new LinkedHashMap<>();

  /** The sentence that stands for a title, -1 where there is one. */
  private final int leadSentence;

  /** The sentence that was asked for its comma last, and where that is. */
  private int commaOf = -1;

  private int comma;

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
            Document.plain(d.title()),
            d.titleTokens(),
            d.plainBody(),
            d.tokens(),
            d.prose(),
            lexicon)
        .words();
  }

  private Map<String, WordCounts> words() {
    count();
    words.values().removeIf(Evidence::isHopeless);
    addTerms();
    Map<String, WordCounts> whole = WholeWords.of(words, lexicon);
    whole.values().forEach(this::look);
    return whole;
  }

  /** Notes of a word whether the lexicon lacks a part of it, and it does not begin with a name. */
  private void look(WordCounts c) {
    boolean unknown = false;
    for (int i = c.firstPart(); !isNamed(c.firstPos()) && i < c.firstPart() + c.parts(); i++) {
      unknown |= !lexicon.test(parts.get(i).word());
    }
    c.unknown(unknown);
  }

  private void count() {
    List<Span> sentences = prose.sentences();
    int sentence = 0;
    int n = 1;
    for (int i = 0; i < parts.size(); i += n) {
      n = compounds.longest(i);
      Part part = parts.get(i);
      if (n == 1 && !part.mayStandAlone() || n > 1 && endsBeforeOffice(i, n)) {
        continue;
      }
      while (sentence < sentences.size()
          && bodyStart + sentences.get(sentence).end() <= part.start()) {
        sentence++;
      }
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
    place(c, i, n, title, sentence, kind);
    c.count(title, first.start() - bodyStart, sentence, kind, first.before(), after);
  }

  /** Notes what is true of the place where {@code n} parts from part {@code i} on stand. */
  private void place(WordCounts c, int i, int n, boolean title, int sentence, Prose.Kind kind) {
    Part first = parts.get(i);
    Part last = parts.get(i + n - 1);
    int start = first.start();
    int end = last.end();
    char before = start == 0 ? '\n' : text.charAt(start - 1);
    char after = end == text.length() ? '\n' : text.charAt(end);
    if (before == '、' || after == '、') {
      c.note(Circumstance.LISTED);
    }
    if (BRACKETS.indexOf(before) >= 0 || BRACKETS.indexOf(after) >= 0) {
      c.note(Circumstance.BRACKETED);
    }
    if (NOUNS.contains(first.posBefore())) {
      c.note(Circumstance.BEHIND_NOUN);
    } else if (first.posBefore() == PartOfSpeech.NUMERAL
        || first.posBefore() == PartOfSpeech.MEASURE) {
      c.note(Circumstance.BEHIND_NUMBER);
    }
    if (last.posAfter() == PartOfSpeech.PLACE) {
      c.note(Circumstance.BEFORE_PLACE);
    }
    if (kind == Prose.Kind.HOOK || kind == Prose.Kind.QUESTION) {
      c.note(Circumstance.SCENE);
    } else if (kind == Prose.Kind.ATTENDANCE) {
      c.note(Circumstance.ATTENDANCE);
    } else if (kind == Prose.Kind.QUOTATION) {
      c.note(Circumstance.SAID);
    }
    if (!title && sentence < prose.sentences().size()) {
      int from = bodyStart + prose.sentences().get(sentence).start();
      if (start - from < NEAR || start < firstComma(sentence)) {
        c.note(Circumstance.FIRST_CLAUSE);
      }
      if (sentence == 0) {
        c.note(Circumstance.OPENING);
      }
    }
  }

  /** Where the first comma of a sentence is, its end if there is none; looked up once. */
  private int firstComma(int sentence) {
    if (commaOf != sentence) {
      commaOf = sentence;
      Span s = prose.sentences().get(sentence);
      comma = bodyStart + s.start();
      while (comma < bodyStart + s.end() && text.charAt(comma) != '，') {
        comma++;
      }
    }
    return comma;
  }

  /** A compound is as rare as its parts are on average. */
  private WordCounts fresh(int i, int n) {
    Part first = parts.get(i);
    Evidence.@Nullable Sort sort = first.sort();
    if (n == 1 && sort != null) {
      WordCounts c = new WordCounts(first.named(), sort, first.weight(), first.idf());
      c.isOf(i, 1, first.pos(), first.pos());
      return c;
    }
    double idf = 0;
    for (int k = i; k < i + n; k++) {
      idf += parts.get(k).idf() / n;
    }
    Evidence.Sort kind = compounds.isOffice(i, n) ? Evidence.Sort.NAME : Evidence.Sort.TERM;
    WordCounts c = new WordCounts(true, kind, 1.25, idf);
    c.isOf(i, n, first.pos(), parts.get(i + n - 1).pos());
    return c;
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
