package io.github.qubao.summary;

import static io.github.qubao.text.Characters.isWordy;

import io.github.qubao.internal.Hash;
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

  private final String title;
  private final String body;
  private final Prose prose;
  private final List<Span> sentences;
  private final int firstAct;
  private final boolean national;
  private final int mask;
  private final short[] spread;
  private final byte[] inTitle;
  private final byte[] inLead;
  private final int titlePairs;

  /**
   * Looks at an article.
   *
   * @param national whether it is news of the country or the world; it opens with what matters, and
   *     what its sentences do is left to the other values
   */
  SentenceFeatures(String title, String body, Prose prose, boolean national) {
    this.national = national;
    this.title = title;
    this.body = body;
    this.prose = prose;
    sentences = prose.sentences();
    firstAct = firstAct();
    int slots = Integer.highestOneBit(Math.max(256, Math.min(1 << 15, 2 * body.length()))) << 1;
    mask = slots - 1;
    spread = new short[slots];
    inTitle = new byte[slots];
    inLead = new byte[slots];
    titlePairs = mark(title, 0, title.length(), inTitle);
    if (!sentences.isEmpty()) {
      mark(body, sentences.get(0).start(), sentences.get(0).end(), inLead);
    }
    count();
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

  private int slot(char a, char b) {
    return Hash.of(a, b) >>> 15 & mask;
  }

  private int mark(String text, int start, int end, byte[] into) {
    int n = 0;
    for (int i = start; i + 1 < end; i++) {
      char a = text.charAt(i);
      char b = text.charAt(i + 1);
      if (isWordy(a) && isWordy(b)) {
        int slot = slot(a, b);
        n += into[slot] == 0 ? 1 : 0;
        into[slot] = 1;
      }
    }
    return n;
  }

  /** In how many sentences each pair stands. */
  private void count() {
    int[] last = new int[mask + 1];
    for (int i = 0; i < sentences.size(); i++) {
      Span s = sentences.get(i);
      for (int at = s.start(); at + 1 < s.end(); at++) {
        char a = body.charAt(at);
        char b = body.charAt(at + 1);
        if (isWordy(a) && isWordy(b)) {
          int slot = slot(a, b);
          if (last[slot] != i + 1 && spread[slot] < Short.MAX_VALUE) {
            last[slot] = i + 1;
            spread[slot]++;
          }
        }
      }
    }
  }

  /** Sets what a sentence has by itself: the values before {@link #RELATIVE}. */
  void compute(int i, float[] values) {
    Span s = sentences.get(i);
    int n = sentences.size();
    int length = s.length();
    int lead = sentences.get(0).length();
    int[] cues = new int[Cues.ANYWHERE.count()];
    int pairs = 0;
    int shared = 0;
    int fresh = 0;
    int withLead = 0;
    float central = 0;
    int digits = 0;
    int figures = 0;
    int big = 0;
    int percent = 0;
    int lists = 0;
    int said = 0;
    int elsewhere = 0;
    boolean elsewhereFirst = false;
    for (int at = s.start(); at < s.end(); at++) {
      char a = body.charAt(at);
      if (a >= '0' && a <= '9') {
        digits++;
        figures += at == s.start() || !digit(body.charAt(at - 1)) ? 1 : 0;
      } else if (a == '%' || a == '％') {
        percent = 1;
      } else if ((a == '万' || a == '亿') && at > s.start() && digit(body.charAt(at - 1))) {
        big = 1;
      } else if (a == '、' || a == '；') {
        lists++;
      } else if ((a == '称' || a == '说') && at + 1 < s.end() && body.charAt(at + 1) == '，') {
        said = 1;
      }
      if (at + 1 >= s.end() || !isWordy(a) || !isWordy(body.charAt(at + 1))) {
        continue;
      }
      char b = body.charAt(at + 1);
      int slot = slot(a, b);
      pairs++;
      shared += inTitle[slot];
      fresh += inTitle[slot] & ~inLead[slot];
      withLead += inLead[slot];
      central += Math.min(4, spread[slot] - 1);
      int cue = Cues.ANYWHERE.of(a, b);
      if (cue >= 0) {
        cues[cue]++;
        if (cue == PLACE && (inTitle[slot] | inLead[slot]) == 0) {
          elsewhere++;
          elsewhereFirst |= at < s.start() + 4;
        }
      }
    }
    float p = Math.max(8, pairs);
    float t = Math.max(6, titlePairs);
    boolean first = i == 0;
    char head = body.charAt(s.start());
    char second = length > 1 ? body.charAt(s.start() + 1) : ' ';
    char tail = body.charAt(s.end() - 1);
    int at = 0;
    at = put(values, at, first, i == 1, i == 2);
    at = put(values, at, 1f / (1 + i), i == n - 1 && n > 1 ? 1 : 0, i / (float) n, 1f / n);
    at = put(values, at, Math.min(1, length / 200f));
    at = put(values, at, length < 18, length > 110, first && length < 22, first && length > 90);
    at = put(values, at, i == 1 && lead < 22);
    at = put(values, at, Math.min(1, shared / t), shared / p, Math.min(1, fresh / t));
    at = put(values, at, first ? Math.min(1, shared / t) : 0, first ? 0 : withLead / p);
    at = put(values, at, central / p / 4, central / 4 / (30 + pairs));
    at = put(values, at, Math.min(1, 4f * digits / Math.max(1, length)), Math.min(1, figures / 4f));
    at = put(values, at, big, percent);
    at = put(values, at, cues[WHOLE] > 0 && digits > 2 && !first, head == '在' && !first);
    at = put(values, at, elsewhere == 1, elsewhere > 1, elsewhereFirst);
    at = put(values, at, head == '要' || head == '必' && second == '须', head == '“');
    at = put(values, at, tail == '？' || tail == '?', noStop(tail), tail == '：');
    at = put(values, at, Math.min(1, lists / 5f));
    at = put(values, at, !first && ownLine(i), said > 0, is(i, Prose.Kind.ATTENDANCE));
    at = put(values, at, "这该他她其此那".indexOf(head) >= 0);
    at = put(values, at, !first && noStop(body.charAt(sentences.get(i - 1).end() - 1)));
    int kinds = at;
    at = put(values, at, is(i, Prose.Kind.ACT), is(i, Prose.Kind.RESULT), is(i, Prose.Kind.HOOK));
    at = put(values, at, is(i, Prose.Kind.QUOTATION), is(i, Prose.Kind.LIST_HEAD));
    at = put(values, at, is(i, Prose.Kind.LIST_ITEM), is(i, Prose.Kind.DEMAND));
    at = put(values, at, i == firstAct && !first, !first && is(i - 1, Prose.Kind.HOOK));
    at = put(values, at, titleFigures(s));
    at = put(values, at, first && is(i, Prose.Kind.HOOK), first && !prose.kind(i).standsAlone());
    if (national) {
      Arrays.fill(values, kinds, at, 0);
    }
    for (int k = 0; k < Cues.AT_START.count(); k++) {
      at = put(values, at, Cues.AT_START.of(head, second) == k);
    }
    for (int cue : cues) {
      at = put(values, at, Math.min(1, cue / 3f));
    }
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

  /** The share of the title's figures of two digits or more that a sentence has too. */
  private float titleFigures(Span s) {
    int all = 0;
    int shared = 0;
    int start = -1;
    for (int i = 0; i <= title.length() && all < MOST_FIGURES; i++) {
      boolean in = i < title.length() && digit(title.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        if (i - start > 1) {
          all++;
          shared += hasFigure(s, title.substring(start, i)) ? 1 : 0;
        }
        start = -1;
      }
    }
    return all == 0 ? 0 : shared / (float) all;
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

  /** Writes values from {@code at} on, in the order of {@link #NAMES}; the offset after them. */
  private static int put(float[] values, int at, float... some) {
    System.arraycopy(some, 0, values, at, some.length);
    return at + some.length;
  }

  private static int put(float[] values, int at, boolean... some) {
    for (int k = 0; k < some.length; k++) {
      values[at + k] = some[k] ? 1 : 0;
    }
    return at + some.length;
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
