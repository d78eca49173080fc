package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the ranker knows of each sentence of an article, as numbers from about 0 to 1: where it
 * stands, how long it is, what it shares with the title, with the lead and with the rest, its
 * figures and cue phrases. Words are pairs of neighbouring characters, so nothing is segmented; the
 * time is linear in the length of the text.
 */
final class SentenceFeatures {
  /** The names, in the order of the values. */
  static final List<String> NAMES = names();

  static final int SIZE = NAMES.size();

  /** The first of the values that {@link RelativeFeatures} sets. */
  static final int RELATIVE = NAMES.indexOf("bestTitle");

  /** The first of the values that depend on the length of the summary; they are the last. */
  static final int ROOM = NAMES.indexOf("share");

  /** So many figures of a title are looked for. */
  private static final int MOST_FIGURES = 4;

  private static final int WHOLE = Cues.ANYWHERE.number("whole");
  private static final int PLACE = Cues.ANYWHERE.number("place");

  private final String body;
  private final Prose prose;
  private final List<Span> sentences;
  private final Marks marks;
  private final int firstAct;
  private final boolean national;
  private final SharedPairs shared;
  private final List<String> titleFigures;

  /** How often each cue stands in the sentence that is looked at. */
  private final int[] cues = new int[Cues.ANYWHERE.count()];

  /**
   * Looks at an article.
   *
   * @param national whether it is news of the country or the world; it opens with what matters, and
   *     what its sentences do is left to the other values
   */
  SentenceFeatures(String title, String body, Prose prose, boolean national) {
    this(title, body, prose, new Pairs(body, prose.sentences()), national);
  }

  private SentenceFeatures(String title, String body, Prose prose, Pairs pairs, boolean national) {
    this(title, body, prose, pairs, new Marks(body, prose.sentences(), pairs), national);
  }

  /** Looks at an article whose pairs of characters and marks are known. */
  SentenceFeatures(
      String title, String body, Prose prose, Pairs pairs, Marks marks, boolean national) {
    this.national = national;
    this.body = body;
    this.prose = prose;
    this.marks = marks;
    sentences = prose.sentences();
    firstAct = firstAct();
    shared = new SharedPairs(title, body, sentences, pairs);
    titleFigures = figures(title);
  }

  private static List<String> names() {
    List<String> out = new ArrayList<>();
    out.addAll(List.of("first", "second", "third", "early", "last", "depth", "few"));
    out.addAll(List.of("length", "brief", "long", "leadBrief", "leadLong", "afterBriefLead"));
    out.addAll(List.of("titleRecall", "titlePrecision", "titleNew", "firstTitle", "leadShare"));
    out.addAll(List.of("central", "centralBest", "digits", "figures", "bigFigures", "percent"));
    out.addAll(List.of("wholeFigures", "inPlace", "elsewhere", "manyElsewhere", "elsewhereFirst"));
    out.addAll(List.of("must", "quote", "question", "noStop", "colon", "lists", "paragraph"));
    out.addAll(List.of("talk", "attendance", "pronoun", "afterHead"));
    out.addAll(List.of("act", "result", "hook", "quotation", "listHead", "listItem", "demand"));
    out.addAll(List.of("firstAct", "afterHook", "titleFigures", "firstHook", "firstQuotation"));
    for (int k = 0; k < Cues.AT_START.count(); k++) {
      out.add(Cues.AT_START.name(k));
    }
    for (int k = 0; k < Cues.ANYWHERE.count(); k++) {
      out.add("cue-" + Cues.ANYWHERE.name(k));
    }
    out.addAll(List.of("bestTitle", "bestNew", "bestCentral", "bestFigures", "bestLength"));
    out.addAll(List.of("share", "fit", "over", "firstWide", "laterWide", "overWithLead"));
    out.addAll(List.of("leadOver", "afterLeadOver"));
    return List.copyOf(out);
  }

  /** Sets what a sentence has by itself: the values before {@link #RELATIVE}. */
  void compute(int i, float[] values) {
    int at = putPlace(i, values);
    at = shared.put(i, values, at);
    at = putMarks(i, values, at);
    at = putForm(i, values, at);
    at = putKind(i, values, at);
    Span s = sentences.get(i);
    int start = Cues.AT_START.of(body.charAt(s.start()), second(s));
    for (int k = 0; k < Cues.AT_START.count(); k++) {
      values[at++] = of(start == k);
    }
    for (int cue : cues) {
      values[at++] = Math.min(1, cue / 3f);
    }
  }

  /** Where it stands and how long it is. */
  private int putPlace(int i, float[] values) {
    int n = sentences.size();
    int length = sentences.get(i).length();
    int lead = sentences.get(0).length();
    boolean first = i == 0;
    int at = 0;
    values[at++] = of(first);
    values[at++] = of(i == 1);
    values[at++] = of(i == 2);
    values[at++] = 1f / (1 + i);
    values[at++] = of(i == n - 1 && n > 1);
    values[at++] = i / (float) n;
    values[at++] = 1f / n;
    values[at++] = Math.min(1, length / 200f);
    values[at++] = of(length < 18);
    values[at++] = of(length > 110);
    values[at++] = of(first && length < 22);
    values[at++] = of(first && length > 90);
    values[at++] = of(i == 1 && lead < 22);
    return at;
  }

  /** Its figures, and the places that it names; counts its cues. */
  private int putMarks(int i, float[] values, int from) {
    Span s = sentences.get(i);
    Arrays.fill(cues, 0);
    int digits = 0;
    int figures = 0;
    boolean big = false;
    boolean percent = false;
    int lists = 0;
    boolean said = false;
    int elsewhere = 0;
    boolean elsewhereFirst = false;
    for (int m = marks.from(i); m < marks.from(i + 1); m++) {
      int place = marks.at(m);
      char c = body.charAt(place);
      char before = place > s.start() ? body.charAt(place - 1) : ' ';
      if (digit(c)) {
        digits++;
        figures += digit(before) ? 0 : 1;
      }
      percent |= c == '%' || c == '％';
      big |= (c == '万' || c == '亿') && digit(before);
      lists += c == '、' || c == '；' ? 1 : 0;
      said |= (c == '称' || c == '说') && place + 1 < s.end() && body.charAt(place + 1) == '，';
      int cue = marks.cue(m, Marks.ANYWHERE);
      if (cue >= 0) {
        cues[cue]++;
        if (cue == PLACE && !shared.isInTitleOrLead(place)) {
          elsewhere++;
          elsewhereFirst |= place < s.start() + 4;
        }
      }
    }
    boolean first = i == 0;
    char head = body.charAt(s.start());
    char tail = body.charAt(s.end() - 1);
    int at = from;
    values[at++] = Math.min(1, 4f * digits / Math.max(1, s.length()));
    values[at++] = Math.min(1, figures / 4f);
    values[at++] = of(big);
    values[at++] = of(percent);
    values[at++] = of(cues[WHOLE] > 0 && digits > 2 && !first);
    values[at++] = of(head == '在' && !first);
    values[at++] = of(elsewhere == 1);
    values[at++] = of(elsewhere > 1);
    values[at++] = of(elsewhereFirst);
    values[at++] = of(head == '要' || head == '必' && second(s) == '须');
    values[at++] = of(head == '“');
    values[at++] = of(tail == '？' || tail == '?');
    values[at++] = of(noStop(tail));
    values[at++] = of(tail == '：');
    values[at++] = Math.min(1, lists / 5f);
    values[at++] = of(!first && ownLine(i));
    values[at++] = of(said);
    return at;
  }

  /** How it begins. */
  private int putForm(int i, float[] values, int from) {
    int at = from;
    values[at++] = of(is(i, Prose.Kind.ATTENDANCE));
    values[at++] = of("这该他她其此那".indexOf(body.charAt(sentences.get(i).start())) >= 0);
    values[at++] = of(i > 0 && noStop(body.charAt(sentences.get(i - 1).end() - 1)));
    return at;
  }

  /** What it does in the report. */
  private int putKind(int i, float[] values, int from) {
    boolean first = i == 0;
    int at = from;
    values[at++] = of(is(i, Prose.Kind.ACT));
    values[at++] = of(is(i, Prose.Kind.RESULT));
    values[at++] = of(is(i, Prose.Kind.HOOK));
    values[at++] = of(is(i, Prose.Kind.QUOTATION));
    values[at++] = of(is(i, Prose.Kind.LIST_HEAD));
    values[at++] = of(is(i, Prose.Kind.LIST_ITEM));
    values[at++] = of(is(i, Prose.Kind.DEMAND));
    values[at++] = of(i == firstAct && !first);
    values[at++] = of(!first && is(i - 1, Prose.Kind.HOOK));
    values[at++] = titleFigures(sentences.get(i));
    values[at++] = of(first && is(i, Prose.Kind.HOOK));
    values[at++] = of(first && !prose.kind(i).standsAlone());
    if (national) {
      Arrays.fill(values, from, at, 0);
    }
    return at;
  }

  private static float of(boolean value) {
    return value ? 1 : 0;
  }

  private char second(Span s) {
    return s.length() > 1 ? body.charAt(s.start() + 1) : ' ';
  }

  private boolean is(int i, Prose.Kind kind) {
    return prose.kind(i) == kind;
  }

  private int firstAct() {
    for (int i = 0; i < sentences.size(); i++) {
      if (is(i, Prose.Kind.ACT)) {
        return i;
      }
    }
    return -1;
  }

  /** The title's figures of two digits or more. */
  private static List<String> figures(String title) {
    List<String> out = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= title.length() && out.size() < MOST_FIGURES; i++) {
      boolean in = i < title.length() && digit(title.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (i - start > 1) {
          out.add(title.substring(start, i));
        }
        start = -1;
      }
    }
    return out;
  }

  /** The share of them that a sentence has too. */
  private float titleFigures(Span s) {
    int shared = 0;
    for (String figure : titleFigures) {
      shared += hasFigure(s, figure) ? 1 : 0;
    }
    return titleFigures.isEmpty() ? 0 : shared / (float) titleFigures.size();
  }

  private boolean hasFigure(Span s, String figure) {
    for (int at = s.start(); at + figure.length() <= s.end(); at++) {
      boolean begins = at == s.start() || !digit(body.charAt(at - 1));
      int end = at + figure.length();
      if (begins && body.startsWith(figure, at) && (end == s.end() || !digit(body.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean noStop(char tail) {
    return Characters.SENTENCE_ENDS.indexOf(tail) < 0 && Characters.CLOSERS.indexOf(tail) < 0;
  }

  private boolean ownLine(int i) {
    for (int at = sentences.get(i - 1).end(); at < sentences.get(i).start(); at++) {
      if (body.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
