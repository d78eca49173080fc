package io.github.qubao.summary;

import io.github.qubao.document.Document;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Not thread-safe. Makes a headline of a sentence: its first clause that tells who did what,
 * without when, what for and asides; a second one where it is short.
 */
final class HeadlineMaker {
  /** A clause below this says too little for a headline of its own. */
  private static final int SHORT = 12;

  /** So many of a sentence's clauses are looked at, of so many units. */
  private static final int MOST_CLAUSES = 8;

  private static final int LONGEST_SENTENCE = 400;

  /** So many clauses may stand between a subject and its act. */
  private static final int MOST_SKIPPED = 3;

  private final Document document;

  HeadlineMaker(Document document) {
    this.document = document;
  }

  /** The headline of the first of these sentences that gives one. */
  Optional<Summary.Headline> make(List<Span> sentences) {
    for (Span s : sentences) {
      Optional<String> text = whole(s);
      if (text.isPresent()) {
        return Optional.of(new Summary.Headline(text.get(), s));
      }
    }
    return sentences.stream().findFirst().flatMap(this::cut);
  }

  /**
   * Of the first clause that is more than a lead-in; empty if that is too long, or has no subject.
   */
  private Optional<String> whole(Span s) {
    List<Span> clauses = clauses(s);
    int i = 0;
    while (i < clauses.size()
        && (leads(clauses, i)
            || i + 1 < clauses.size() && HeadlineText.isScene(text(clauses.get(i))))) {
      i++;
    }
    if (i == clauses.size() || !begins(clauses.get(i))) {
      return Optional.empty();
    }
    int subjectEnd = subjectEnd(clauses.get(i));
    String first = text(clauses.get(i));
    Matcher decides = HeadlineText.DECIDES.matcher(first);
    if (HeadlineText.isNoNews(first)) {
      return Optional.empty();
    }
    if (subjectEnd > 0 || decides.find()) {
      String subject =
          subjectEnd > 0
              ? HeadlineText.trimmed(
                  document.simplifiedBody().substring(clauses.get(i).start(), subjectEnd))
              : first.substring(0, decides.start());
      int act = act(clauses, subjectsEnd(clauses, i));
      if (act < clauses.size()
          && !HeadlineText.POINTS_BACK.matcher(text(clauses.get(act))).lookingAt()) {
        Optional<String> text = HeadlineText.fitting(subject, text(clauses.get(act)));
        // Where the act is too long, the way to it tells something.
        for (int k = i + 1; k < act && text.isEmpty(); k++) {
          text =
              HeadlineText.isOnTheWay(text(clauses.get(k)))
                  ? HeadlineText.fitting(subject, text(clauses.get(k)))
                  : text;
        }
        boolean moves = HeadlineText.MOVES.matcher(first).find();
        if (text.isEmpty() && subjectEnd < clauses.get(i).end() && moves) {
          text =
              HeadlineText.fitting(
                  subject, first.substring(Math.min(first.length(), subject.length())));
        }
        return text.map(t -> t.length() < SHORT ? joined(t, clauses, act + 1) : t);
      }
    }
    int next = i + 1;
    int predicate = predicateStart(clauses.get(i));
    String subject =
        predicate > 0
            ? HeadlineText.trimmed(
                document.simplifiedBody().substring(clauses.get(i).start(), predicate))
            : "";
    return HeadlineText.fitting(
            subject, first.substring(Math.min(first.length(), subject.length())))
        .map(t -> t.length() < SHORT ? joined(t, clauses, next) : t);
  }

  /** Where the list of subjects ends that begins with clause {@code i}. */
  private int subjectsEnd(List<Span> clauses, int i) {
    int end = i + 1;
    while (end < clauses.size()
        && isOnlySubject(clauses.get(i))
        && isOnlySubject(clauses.get(end))) {
      end++;
    }
    return end;
  }

  /** Where the subject ends in a clause that has no act: only means, or nothing; else 0. */
  private int subjectEnd(Span clause) {
    if (isOnlySubject(clause) || HeadlineText.THEME.matcher(text(clause)).lookingAt()) {
      return clause.end();
    }
    List<Token> tokens = tokens(clause);
    int way = wayStart(tokens, clause);
    if (way > 0) {
      return way;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (i > 0
          && HeadlineText.MEANS.contains(t.in(document.simplifiedBody()))
          && !opensTheme(t, clause)) {
        PartOfSpeech next = tokens.get(i + 1).partOfSpeech();
        return next == PartOfSpeech.VERB || next == PartOfSpeech.VERBAL_NOUN ? 0 : t.start();
      }
      switch (t.partOfSpeech()) {
        case VERB, ADJECTIVE, PREPOSITION, ADVERB -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  /** 以 of 以“…”为主题的, which is part of the subject. */
  private boolean opensTheme(Token t, Span clause) {
    return HeadlineText.THEME
        .matcher(document.simplifiedBody())
        .region(t.start(), clause.end())
        .lookingAt();
  }

  /**
   * Where the way to the act begins behind a subject, or 0. A verb may stand in the subject's name:
   * 县医院巡回医疗队走进….
   */
  private int wayStart(List<Token> tokens, Span clause) {
    int verbs = 0;
    for (int i = 0; i < tokens.size() && verbs <= 1; i++) {
      Token t = tokens.get(i);
      int before = i > 1 && tokens.get(i - 1).partOfSpeech() == PartOfSpeech.ADVERB ? i - 1 : i;
      if (i > 0
          && isVerbal(t)
          && HeadlineText.isOnTheWay(
              document.simplifiedBody().substring(t.start(), clause.end()))) {
        return tokens.get(before).start();
      }
      switch (t.partOfSpeech()) {
        case VERB, ADVERB -> verbs++;
        case PREPOSITION -> verbs += 2;
        default -> verbs += t.in(document.simplifiedBody()).equals("的") ? 2 : 0;
      }
    }
    return 0;
  }

  /** Whether a word may begin what is told of a subject. */
  private static boolean isVerbal(Token t) {
    return switch (t.partOfSpeech()) {
      case VERB, VERBAL_NOUN, PREPOSITION, ADVERB -> true;
      default -> false;
    };
  }

  /** Where the first verb, adverb or preposition of a clause begins behind its subject, or 0. */
  private int predicateStart(Span clause) {
    List<Token> tokens = tokens(clause);
    for (int i = 1; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      if (t.partOfSpeech() != PartOfSpeech.VERBAL_NOUN && isVerbal(t)) {
        return t.start();
      }
    }
    return 0;
  }

  /** The first clause from {@code i} on that does not only tell means; the last one in any case. */
  private int act(List<Span> clauses, int i) {
    int act = i;
    while (act + 1 < clauses.size() && act < i + MOST_SKIPPED) {
      List<Token> tokens = tokens(clauses.get(act));
      boolean means =
          !tokens.isEmpty()
              && HeadlineText.MEANS.contains(tokens.get(0).in(document.simplifiedBody()));
      if (!means && !HeadlineText.isOnTheWay(text(clauses.get(act)))) {
        break;
      }
      act++;
    }
    return act;
  }

  /** With the next clause where both fit. */
  private String joined(String first, List<Span> clauses, int next) {
    if (next >= clauses.size()) {
      return first;
    }
    String second = HeadlineText.shortened(text(clauses.get(next)));
    boolean fits = first.length() + 1 + second.length() <= Summary.Headline.MAX_CHARS;
    return fits && second.length() > 3 ? first + " " + second : first;
  }

  private boolean leads(List<Span> clauses, int i) {
    return HeadlineText.leads(text(clauses.get(i)))
        || isOnlySubject(clauses.get(i)) && beginsBehind(clauses, i);
  }

  /** Whether what follows the subjects from clause {@code i} on has a subject of its own. */
  private boolean beginsBehind(List<Span> clauses, int i) {
    int next = subjectsEnd(clauses, i);
    return next == clauses.size() || begins(clauses.get(next));
  }

  /**
   * Nothing of it but nouns (县中医院、县妇幼保健院), or no verb behind the last 的 (今年钻探的27口气井); figures at
   * the end tell something (日销鲜笋9吨).
   */
  private boolean isOnlySubject(Span clause) {
    boolean tells = false;
    boolean led = false;
    for (Token t : tokens(clause)) {
      switch (t.partOfSpeech()) {
        case VERB, ADJECTIVE, MEASURE -> tells = true;
        case PREPOSITION -> led = true;
        case VERBAL_NOUN -> tells |= led;
        default -> tells &= !t.in(document.simplifiedBody()).equals("的");
      }
    }
    return !tells;
  }

  /** Whether a clause begins as a sentence does, with a subject of its own. */
  private boolean begins(Span clause) {
    List<Token> tokens = tokens(clause);
    boolean how =
        tokens.size() > 1
            && tokens.get(0).partOfSpeech() == PartOfSpeech.ADJECTIVE
            && tokens.get(1).partOfSpeech() == PartOfSpeech.VERB;
    return !tokens.isEmpty()
        && !how
        && switch (tokens.get(0).partOfSpeech()) {
          case CONJUNCTION, PREPOSITION, ADVERB, PARTICLE, VERB -> false;
          default -> true;
        };
  }

  /** As much of the first clause as fits, whole words. */
  private Optional<Summary.Headline> cut(Span s) {
    List<Span> clauses = clauses(s);
    Span clause = clauses.stream().filter(c -> !HeadlineText.leads(text(c))).findFirst().orElse(s);
    String all = HeadlineText.shortened(text(clause));
    if (all.length() <= Summary.Headline.MAX_CHARS) {
      return all.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(all, s));
    }
    int most = clause.start() + Summary.Headline.MAX_CHARS - 1;
    int end = clause.start();
    for (Token t : tokens(clause)) {
      end = t.end() <= most ? t.end() : end;
    }
    String text = HeadlineText.trimmed(document.simplifiedBody().substring(clause.start(), end));
    return text.isEmpty() ? Optional.empty() : Optional.of(new Summary.Headline(text + "…", s));
  }

  private String text(Span clause) {
    return HeadlineText.trimmed(clause.in(document.simplifiedBody()));
  }

  /** The words of a stretch. */
  private List<Token> tokens(Span s) {
    List<Token> all = document.tokens();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < s.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).end() <= s.end()) {
      end++;
    }
    return all.subList(low, end);
  }

  private List<Span> clauses(Span s) {
    String body = document.simplifiedBody();
    List<Span> out = new ArrayList<>();
    int start = s.start() + Math.max(0, Prose.mainClause(s.in(body)));
    int last = Math.min(s.end(), s.start() + LONGEST_SENTENCE);
    int depth = 0;
    for (int i = start; i <= last && out.size() < MOST_CLAUSES; i++) {
      char c = i < last ? body.charAt(i) : '，';
      depth += Characters.nesting(c);
      if (i == last
          || depth <= 0 && "，,；;：:。！？".indexOf(c) >= 0 && !Characters.isInsideNumber(body, i)) {
        if (start < i) {
          out.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return out;
  }
}
