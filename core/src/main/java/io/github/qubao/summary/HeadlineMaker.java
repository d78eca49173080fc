package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Span;
import io.github.qubao.text.Surnames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Makes a headline of the best sentences of a text: of all their clauses the one
 * that tells best who did what, shortened until it fits.
 */
final class HeadlineMaker {
  /** A headline below this may take the next act with it. */
  private static final int SHORT = 14;

  /** The room that two acts together may take. */
  private static final int LONGEST_PAIR = 28;

  /** Phrases of four characters tell how something is done. */
  private static final int FOUR = 4;

  /** With marks at its edges, which are cut off. */
  private static final int MOST_UNITS = Summary.Headline.MAX_CHARS + 4;

  /** A phrase that has to be left out costs so much. */
  private static final double SHORTENED = 0.12;

  private static final double SCENE = 3;

  /** What tells who did what tells enough: better is rather the stronger sentence. */
  private static final double ENOUGH = 3;

  /** With less a sentence behind the strongest tells nothing. */
  private static final double LEAST = -1;

  /** With less than this, how strong its sentence is counted in, there is no headline. */
  private static final double WEAKEST = -3;

  /** What a sentence is worth, to its strength. */
  private static final double STRENGTH = 1.5;

  /** What stands far behind in a sentence tells less. */
  private static final double LATER = 0.15;

  /** Who came, with whom, or who organised whom, before what was done. */
  private static final double ON_THE_WAY = 1;

  private static final double BEFORE_ACT = 2.5;

  /** What has gone on for years is less of news. */
  private static final double BACKGROUND = 0.8;

  /** What somebody says is less sure. */
  private static final double SAID = 1;

  /** What came of an act tells less than the act. */
  private static final double RESULT = 0.4;

  private static final double PAIR = 0.4;

  /** Somebody's name without the title. */
  private static final double NAME = 0.4;

  private final String text;
  private final HeadlineClauses clauses;
  private final HeadlineShortener shortener;
  private final HeadlineWho who;
  private final HeadlineScore score;
  private final HeadlineSurety surety;

  private @Nullable String best;
  private double bestPoints;

  /** Whether the best one tells of somebody or something without a name. */
  private boolean placeless;

  HeadlineMaker(Document document) {
    text = document.plainBody();
    clauses = new HeadlineClauses(document);
    shortener = new HeadlineShortener(text);
    who = new HeadlineWho(text, shortener);
    Map<String, Integer> counts = new HashMap<>();
    for (Token t : document.tokens()) {
      if (t.end() - t.start() > 1) {
        counts.merge(t.in(text), 1, Integer::sum);
      }
    }
    score = new HeadlineScore(text, counts);
    surety = new HeadlineSurety(text, clauses, score);
  }

  /**
   * The headline of the first sentence that makes a good one, else of the one that makes the best.
   *
   * @param sentences those to make it from, the strongest first
   * @param strengths of each sentence, logarithms
   */
  Optional<Summary.Headline> make(List<Span> sentences, double[] strengths) {
    String found = null;
    Span from = null;
    boolean alone = false;
    double most = WEAKEST;
    for (int i = 0; i < sentences.size(); i++) {
      if (ENOUGH + (strengths[i] - strengths[0]) * STRENGTH <= most) {
        // None of the rest can be better.
        break;
      }
      best = null;
      bestPoints = Double.NEGATIVE_INFINITY;
      read(sentences.get(i));
      double points = Math.min(bestPoints, ENOUGH) + (strengths[i] - strengths[0]) * STRENGTH;
      if (best != null && (i == 0 || bestPoints > LEAST) && points > most) {
        found = best;
        from = sentences.get(i);
        alone = placeless;
        most = points;
      }
    }
    if (found == null || from == null) {
      return Optional.empty();
    }
    String where = alone ? place(found, from, sentences) : "";
    return Optional.of(new Summary.Headline(where + found, from));
  }

  /** Where it was, if that fits before a headline: 云桥县青山村 before 千亩油菜花盛开. */
  private String place(String headline, Span sentence, List<Span> sentences) {
    List<Span> from = new ArrayList<>(List.of(sentence));
    sentences.stream().filter(s -> isRightBefore(s, sentence)).forEach(from::add);
    for (Span s : from) {
      String place = HeadlinePlaces.first(text, clauses.words(s));
      if (!place.isEmpty()) {
        boolean fits = place.length() + headline.length() <= Summary.Headline.MAX_CHARS;
        return fits && !headline.contains(place) ? place : "";
      }
    }
    return "";
  }

  /** Whether nothing but a mark or a line's end stands between two sentences. */
  private static boolean isRightBefore(Span s, Span sentence) {
    return s.end() <= sentence.start() && sentence.start() - s.end() <= 2;
  }

  private void read(Span sentence) {
    if (HeadlineText.isItem(text, sentence)) {
      return;
    }
    List<Span> spans = clauses.of(sentence);
    List<Token> subject = List.of();
    boolean led = false;
    boolean acted = false;
    double start = -(HeadlineText.isBackground(sentence.in(text)) ? BACKGROUND : 0);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int spoken = HeadlineText.whileSaid(span.in(text));
      if (spoken > 0) {
        span = new Span(span.start(), span.end() - spoken);
      }
      String said = HeadlineText.trimmed(span.in(text));
      List<Token> words = clauses.words(span);
      boolean colon = spoken == 0 && isColon(span.end()) && !HeadlineText.reports(said);
      if (HeadlineText.learns(said) && isComma(span.end())) {
        // What follows has a subject of its own.
        start -= HeadlineText.says(said) ? SAID : 0;
        subject = List.of();
        led = false;
        continue;
      }
      if (HeadlineText.says(said) || colon && !isWarning(said)) {
        // What follows is what is said.
        break;
      }
      // 全警动员 and its like tell of no one else.
      if (said.length() <= FOUR || words.isEmpty() || said.charAt(0) == '“' && said.endsWith("”")) {
        continue;
      }
      if (HeadlineNames.beginsTorn(text, words)) {
        subject = List.of();
        continue;
      }
      HeadlineClause c = HeadlineClause.read(text, words, subject.isEmpty());
      boolean leader = c.namesLeader(text);
      if (i + 1 < spans.size() && HeadlineScore.isOpen(c.subject())) {
        HeadlineClause told = behindRelative(clauses.words(spans.get(i + 1)));
        if (told != null && score.isNamed(c.subject())) {
          // 云桥村一占地十亩，存有秸秆的|工厂起火.
          List<Token> who = HeadlineShortener.joined(c.subject(), told.subject());
          c = new HeadlineClause(who, told.predicate(), told.verb());
          i++;
        }
      }
      if (c.isOnlySubject()
          && !subject.isEmpty()
          && score.isNamed(subject)
          && !score.isNamed(c.subject())) {
        // 压实一线警力, whose verb the words do not have.
        continue;
      }
      // Of several leaders the first is the one who does it.
      if (!c.goesOn() && !(led && leader)) {
        subject = c.subject();
        acted = false;
      }
      led = leader && c.isOnlySubject();
      if (!c.isOnlySubject() && c.goesOn() && c.tellsOthers(text) && !said.endsWith("后")) {
        break;
      }
      if (c.isOnlySubject()
          || c.isOnlyAdverbial(text)
          || HeadlineText.leads(said) && (subject.isEmpty() || !c.isForSomebody(text))
          || HeadlineText.isSpoken(said)
          || c.goesOn() && (c.isAttribute(text) || c.isEffect(text))) {
        continue;
      }
      boolean way = c.isOnTheWay(text);
      double points =
          start
              - (!way ? 0 : actFollows(spans, i) ? BEFORE_ACT : ON_THE_WAY)
              - (acted && c.goesOn() && c.isResult(text) ? RESULT : 0)
              - LATER * i
              - (HeadlineText.isScene(said) ? SCENE : 0);
      @Nullable HeadlineClause next =
          i + 1 < spans.size()
              ? HeadlineClause.read(text, clauses.words(spans.get(i + 1)), false)
              : null;
      if (next != null && c.isOccasionAhead(text, next)) {
        // 召开贯彻精神，加强宣传的会议: what is held stands behind the comma.
        List<Token> held = new ArrayList<>(c.predicate().subList(c.verb(), c.verb() + 1));
        held.addAll(clauses.words(spans.get(i + 1)));
        c = new HeadlineClause(c.subject(), held, 0);
        next = null;
      }
      offer(subject, c, next, points);
      acted |= !way && score.isAct(c);
      if (score.isMeasure(c)) {
        // What follows is done by somebody else.
        subject = List.of();
      }
      if (c.tellsOthers(text) || colon || spoken > 0) {
        break;
      }
    }
  }

  /** Whether one of the next clauses tells what the same did. */
  private boolean actFollows(List<Span> spans, int i) {
    for (int k = i + 1; k < Math.min(spans.size(), i + 3); k++) {
      List<Token> words = clauses.words(spans.get(k));
      HeadlineClause next = words.isEmpty() ? null : HeadlineClause.read(text, words, false);
      if (next != null && next.goesOn() && next.verb() >= 0 && score.isAct(next)) {
        return true;
      }
    }
    return false;
  }

  /** What a clause tells behind its first 的, if it begins with a verb. */
  private @Nullable HeadlineClause behindRelative(List<Token> words) {
    if (words.isEmpty() || words.get(0).partOfSpeech() != PartOfSpeech.VERB) {
      return null;
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.get(i).in(text).equals("的")) {
        HeadlineClause c = HeadlineClause.read(text, words.subList(i + 1, words.size()), true);
        return c.isOnlySubject() || c.verb() < 0 ? null : c;
      }
    }
    return null;
  }

  /** Whether what a colon stands behind is the news, and the rest how bad it is. */
  private static boolean isWarning(String said) {
    return said.endsWith("预警") || said.endsWith("预警信号") || said.endsWith("通告");
  }

  private boolean isComma(int i) {
    return i < text.length() && "，,".indexOf(text.charAt(i)) >= 0;
  }

  private boolean isColon(int i) {
    return i < text.length() && text.charAt(i) == '：';
  }

  /** Tries a clause, shortened as little as goes. */
  private void offer(
      List<Token> subject, HeadlineClause clause, @Nullable HeadlineClause next, double points) {
    int left = 0;
    List<List<Token>> subjects = who.ways(subject);
    for (List<Token> what : shortener.predicates(clause.predicate(), clause.verb())) {
      int k = 0;
      for (List<Token> by : subjects) {
        if (HeadlineShortener.length(by) + HeadlineShortener.length(what) > MOST_UNITS) {
          k++;
          continue;
        }
        List<Token> words = HeadlineShortener.joined(by, what);
        String headline = shortener.text(words);
        if (headline.length() <= Summary.Headline.MAX_CHARS
            && score.isWhole(words)
            && !by.isEmpty()
            && !HeadlineScore.isOpen(by)
            && surety.isSure(subject, by, clause)) {
          double p =
              points + score.of(by, what, clause, headline.length()) - SHORTENED * (left + k);
          p -= by.size() == 1 && subject.size() > 1 && isPerson(by.get(0)) ? NAME : 0;
          keep(by, headline, p);
          if (headline.length() < SHORT
              && next != null
              && next.goesOn()
              && !sameVerb(clause, next)) {
            pair(by, headline, next, p);
          }
        }
        k++;
      }
      left++;
    }
  }

  private boolean isPerson(Token t) {
    return t.partOfSpeech() == PartOfSpeech.PERSON || Surnames.isFullName(text, t.start(), t.end());
  }

  private boolean sameVerb(HeadlineClause a, HeadlineClause b) {
    return a.verb() >= 0
        && b.verb() >= 0
        && a.predicate().get(a.verb()).in(text).equals(b.predicate().get(b.verb()).in(text));
  }

  /** With the next act of the same, where both fit. */
  private void pair(List<Token> by, String first, HeadlineClause next, double points) {
    if (next.verb() < 0 || !score.isAct(next) || next.isAttribute(text)) {
      return;
    }
    for (List<Token> what : shortener.predicates(next.predicate(), next.verb())) {
      String both = first + " " + shortener.text(what);
      if (both.length() <= LONGEST_PAIR && score.isWhole(what)) {
        keep(by, both, points + score.lengthPenalty(first.length()) + PAIR);
        return;
      }
    }
  }

  private void keep(List<Token> by, String headline, double points) {
    if (points > bestPoints && headline.length() >= HeadlineText.SHORTEST) {
      best = headline;
      bestPoints = points;
      placeless = score.isPlaceless(by);
    }
  }
}
