package io.github.qubao.keyword;

import io.github.qubao.entity.Entity;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Not thread-safe. Adds to the words of an article what they do not show themselves: names that are
 * no one word, runs of nouns where an article tells what it is about, and what the text repeats of
 * its title. Most of them are no keywords; {@link KeywordJudge} tells which are.
 */
final class FoundCandidates {
  private static final int SHORTEST_NAME = 3;

  /** What may stand before a name and is none of it: 因云桥大道. */
  private static final String BEFORE_NAMES = "因经原新从沿自据由向往";

  /** What stands between two names: 沙洲小区到工业园区, 祁芳为县教育局. */
  private static final String BETWEEN_NAMES = "到为";

  /** What begins with these is a name for its own people only: 本县, 我院. */
  private static final String OURS = "本该我全";

  /** So many sentences tell what the article is about. */
  private static final int FIRST_SENTENCES = 2;

  /** Of a title's words so many places in the text are looked at. */
  private static final int MOST_PLACES = 12;

  private final String text;
  private final int bodyStart;
  private final Prose prose;
  private final Circumstances circumstances;
  private final Map<String, WordCounts> words;

  /** The words that were known first, without their first or last character. */
  private final Set<String> pieces = new HashSet<>();

  /** What is found here; {@link #words} has it, too. */
  private final Map<String, WordCounts> found = new HashMap<>();

  /**
   * Takes title and body as one text.
   *
   * @param words the words that are known; what is found is put there
   */
  FoundCandidates(
      String text,
      int bodyStart,
      Prose prose,
      Circumstances circumstances,
      Map<String, WordCounts> words) {
    this.text = text;
    this.bodyStart = bodyStart;
    this.prose = prose;
    this.circumstances = circumstances;
    this.words = words;
    for (String known : words.keySet()) {
      pieces.add(known.substring(1));
      pieces.add(known.substring(0, known.length() - 1));
    }
  }

  /**
   * Adds the names of places and offices; offices' are seldom one word.
   *
   * @param tokens those of the body: no name is a part of one
   */
  void addNames(List<Entity> names, List<Token> tokens) {
    int sentence = 0;
    int token = 0;
    for (Entity name : names) {
      while (token < tokens.size() && tokens.get(token).start() < name.span().start()) {
        token++;
      }
      int start = bodyStart + name.span().start();
      int end = bodyStart + name.span().end();
      String word = text.substring(start, end);
      sentence = circumstances.sentenceAt(start, sentence);
      if (name.type() == Entity.Type.PERSON
          || word.length() < SHORTEST_NAME
          || OURS.indexOf(word.charAt(0)) >= 0
          || isKnown(word)
          || isPlaceAndMore(word)
          || isMoreThanName(word)
          || !endsWithToken(tokens, token, name.span())
          || sentence == prose.sentences().size()
          || start < bodyStart + prose.sentences().get(sentence).start()) {
        continue;
      }
      WordCounts c = found.get(word);
      if (c == null) {
        boolean office = name.type() == Entity.Type.ORGANIZATION;
        PartOfSpeech pos = office ? PartOfSpeech.ORGANIZATION : PartOfSpeech.PLACE;
        double idf = Idf.builtIn().of(word);
        c = new WordCounts(true, Evidence.Sort.NAME, office ? 1.25 : 1, idf);
        c.isOf(0, 1, pos, pos);
        add(word, c, Form.NAME);
      }
      note(c, start, end, PartOfSpeech.NONE, PartOfSpeech.NONE, sentence);
    }
  }

  /** Adds what in the title and the first sentences may be a term. */
  void addLoose(List<Part> parts, Compounds compounds) {
    List<Span> first = new ArrayList<>(List.of(new Span(0, bodyStart)));
    for (int i = 0; i < Math.min(FIRST_SENTENCES, prose.sentences().size()); i++) {
      Span s = prose.sentences().get(i);
      first.add(new Span(bodyStart + s.start(), bodyStart + s.end()));
    }
    for (int i = 0; i < first.size(); i++) {
      for (Span run : LooseTerms.of(parts, first.get(i).start(), first.get(i).end())) {
        int n = run.end() - run.start();
        String word = compounds.word(run.start(), n);
        if (isKnown(word)) {
          continue;
        }
        WordCounts c = found.get(word);
        if (c == null) {
          c = WordCounts.of(parts, run.start(), n, compounds.isOffice(run.start(), n));
          add(word, c, Form.of(parts, run.start(), n, true));
        }
        Part head = parts.get(run.start());
        Part last = parts.get(run.end() - 1);
        note(c, head.start(), last.end(), head.posBefore(), last.posAfter(), Math.max(0, i - 1));
      }
    }
  }

  /** Adds what the title has and the text repeats. */
  void addTitleRuns(List<Token> titled) {
    String title = text.substring(0, bodyStart - 1);
    String body = text.substring(bodyStart);
    for (Span run : TitleRuns.of(title, titled, body)) {
      Token first = titled.get(run.start());
      Token last = titled.get(run.end() - 1);
      String word = title.substring(first.start(), last.end());
      if (isKnown(word) || KeywordFilter.isCommon(word)) {
        continue;
      }
      WordCounts c = found.get(word);
      if (c != null) {
        c.form(c.form().asRepeated());
        continue;
      }
      c = new WordCounts(true, Evidence.Sort.TERM, 1, Idf.builtIn().of(word));
      c.isOf(0, 1, first.partOfSpeech(), last.partOfSpeech());
      add(word, c, Form.of(title, titled, run));
      PartOfSpeech before = pos(titled, run.start() - 1);
      note(c, first.start(), last.end(), before, pos(titled, run.end()), 0);
      notePlaces(c, word, body);
    }
  }

  private void notePlaces(WordCounts c, String word, String body) {
    int sentence = 0;
    int at = body.indexOf(word);
    for (int n = 0; at >= 0 && n < MOST_PLACES; n++) {
      int start = bodyStart + at;
      sentence = circumstances.sentenceAt(start, sentence);
      if (sentence < prose.sentences().size() && at >= prose.sentences().get(sentence).start()) {
        note(c, start, start + word.length(), PartOfSpeech.NONE, PartOfSpeech.NONE, sentence);
      }
      at = body.indexOf(word, at + word.length());
    }
  }

  /** Whether the words of the article have it already, or what it is a piece of: 施 教区. */
  private boolean isKnown(String word) {
    if (found.containsKey(word)) {
      return false;
    }
    if (words.containsKey(word)) {
      return true;
    }
    return pieces.contains(word);
  }

  /** Whether it is a place that is known and one character more: 沙柳镇 山. */
  private boolean isPlaceAndMore(String word) {
    String place = word.substring(0, word.length() - 1);
    return Part.tellsKind(place) && words.containsKey(place);
  }

  /** Whether it is a name that is known and what stands before it, or two names. */
  private boolean isMoreThanName(String word) {
    boolean before =
        BEFORE_NAMES.indexOf(word.charAt(0)) >= 0 && words.containsKey(word.substring(1));
    boolean between = false;
    for (int i = 2; i < word.length() - 2; i++) {
      between |= BETWEEN_NAMES.indexOf(word.charAt(i)) >= 0;
    }
    return before || between;
  }

  /** Whether a span begins with token {@code first} and ends where a token does. */
  private static boolean endsWithToken(List<Token> tokens, int first, Span span) {
    int i = first;
    while (i < tokens.size() && tokens.get(i).end() < span.end()) {
      i++;
    }
    return i < tokens.size()
        && tokens.get(first).start() == span.start()
        && tokens.get(i).end() == span.end();
  }

  private void add(String word, WordCounts c, Form form) {
    c.form(form);
    found.put(word, c);
    words.put(word, c);
  }

  private static PartOfSpeech pos(List<Token> tokens, int i) {
    return i < 0 || i >= tokens.size() ? PartOfSpeech.NONE : tokens.get(i).partOfSpeech();
  }

  private void note(
      WordCounts c, int start, int end, PartOfSpeech before, PartOfSpeech after, int sentence) {
    boolean title = start < bodyStart;
    Prose.Kind kind = title ? Prose.Kind.STATEMENT : prose.kind(sentence);
    circumstances.note(c, start, end, before, after, sentence, kind);
    c.count(title, start - bodyStart, sentence, kind, 0, 0);
  }
}
