package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Stateless and thread-safe. How much less a sentence is worth that does not stand alone: a
 * question, a purpose, a promise, what goes on from the sentence before, a scene before the news.
 */
final class Dependence {
  /**
   * What is of no use without its neighbours is never chosen while anything better is, whatever the
   * weights say: who else was there, a question, a purpose, an item of a list.
   */
  private static final float DEPENDENT_FACTOR = 0.05f;

  /**
   * So is a scene before a district's news, and a hook of so few units; longer ones often tell news
   * too.
   */
  private static final int LONGEST_PLAIN_HOOK = 30;

  /** So many sentences may open a report in which none tells an act. */
  private static final int OPENING = 2;

  /**
   * What does not say whose demand it is (要…) of whom it tells (该局…, 他…) or when (当天…) is chosen
   * only where little else is.
   */
  private static final float DEPENDENT_HEAD_FACTOR = 0.4f;

  /** What is promised comes last and is hardly ever kept (of 14 in the written articles, none). */
  private static final float PROMISE_FACTOR = 0.2f;

  private static final WordMatcher PROMISES =
      WordMatcher.of("下一步", "下步", "下一阶段", "下阶段", "接下来", "未来，", "今后，", "后续，", "同时还将", "此外还将");

  /** So far in a sentence one may begin. */
  private static final int PROMISE_WITHIN = 24;

  private static final String DEPENDENT_HEADS = "要该他她";

  private static final WordMatcher GOING_ON =
      WordMatcher.of("随后", "然后", "期间", "之后", "届时", "并", "上述", "希望");

  /** So far in a sentence stands a pronoun that is its subject. */
  private static final int PRONOUN_WITHIN = 10;

  /** Half of a couplet has so many characters. */
  private static final int SHORTEST_VERSE = 3;

  private static final int LONGEST_VERSE = 8;

  /** So many sentences after one another tell of the same one by a pronoun. */
  private static final int LONGEST_CHAIN = 8;

  private static final WordMatcher LINKS =
      WordMatcher.of(
          "同时", "此外", "另外", "其中", "为此", "对此", "因此", "于是", "接着", "与此", "不仅如此", "除此", "据此", "除了", "而",
          "但", "也", "还");

  /** So does this, if the first sentence tells the act. */
  private static final WordMatcher SAME_DAY = WordMatcher.of("当天", "当日");

  private static final WordMatcher WHEN =
      WordMatcher.of("近日", "日前", "近期", "昨", "今天", "今日", "今晨", "今晚", "今早", "今年", "前不久", "不久前");

  private static final WordMatcher NOW = WordMatcher.of("眼下", "连日来", "近日", "日前");

  private static final int LONGEST_DAY = 12;

  /** A sentence before the first act of a district's news, of whatever length. */
  private static final float BEFORE_ACT_FACTOR = 0.6f;

  /** No headline within a text is longer. */
  private static final int LONGEST_HEAD = 60;

  private static final int LONGEST_LABEL = 12;

  private static final float HOOK_FACTOR = 0.2f;

  /** A scene that says on what day it was, and where, tells some of the news. */
  private static final float DATED_FACTOR = 0.5f;

  /** So does one that ends in dots, where nothing else says so. */
  private static final float OPEN_FACTOR = 0.3f;

  private Dependence() {}

  /**
   * A factor for each sentence, above 0 and at most 1.
   *
   * @param national whether it is news of the country; it opens with what matters
   */
  static float[] factors(String body, Prose prose, boolean national) {
    float[] factors = new float[prose.sentences().size()];
    Arrays.fill(factors, 1);
    boolean stops = mostHaveStops(body, prose.sentences());
    int act = firstAct(prose);
    for (int i = 0; i < factors.length; i++) {
      boolean hook = !national && isHook(i, body, prose);
      boolean alone =
          prose.kind(i).standsAlone()
              && !(stops && isHead(body, prose, i))
              && !isAside(body, prose.sentences().get(i));
      factors[i] *= hook ? hookFactor(body, prose, i) : alone ? 1 : DEPENDENT_FACTOR;
      if (!national && i > 0 && isDependent(body, prose, i)) {
        factors[i] *= DEPENDENT_HEAD_FACTOR;
      }
      if (!national && i > 0 && isPromise(body, prose.sentences().get(i))) {
        factors[i] *= PROMISE_FACTOR;
      }
      if (!national && i < act && !tellsNews(body, prose, i)) {
        factors[i] *= BEFORE_ACT_FACTOR;
      }
    }
    return factors;
  }

  /** The first sentence of the opening that tells an act, or begins with when it was; or -1. */
  static int openingAct(String body, Prose prose) {
    for (int i = 0; i <= OPENING && i < prose.sentences().size(); i++) {
      if (isSeen(body, prose.sentences().get(i))) {
        continue;
      }
      if (prose.kind(i) == Prose.Kind.ACT
          || prose.kind(i).standsAlone() && WHEN.beginsAt(body, prose.sentences().get(i).start())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The sentence that tells what is new: of the opening ones the first act with its day, else the
   * first that is no hook and no scene; or -1.
   */
  static int lead(String body, Prose prose) {
    int act = openingAct(body, prose);
    if (act > 0 && prose.kind(act) == Prose.Kind.ACT && tellsNews(body, prose, act)) {
      return act;
    }
    for (int i = 0; i <= OPENING && i < prose.sentences().size(); i++) {
      Span s = prose.sentences().get(i);
      if (prose.kind(i).standsAlone()
          && prose.kind(i) != Prose.Kind.HOOK
          && !Scenes.isOne(body, s)
          && !isHook(i, body, prose)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a sentence paints what a reporter saw: 记者在茶园看到，…一派繁忙景象。 */
  private static boolean isSeen(String body, Span s) {
    String said = s.in(body);
    return (said.contains("记者") || said.contains("笔者"))
        && (said.contains("看到") || said.contains("来到") || said.contains("走进"))
        && Scenes.isOne(body, s);
  }

  /** Whether a sentence tells a result, or begins with figures or when it was. */
  static boolean tellsNews(String body, Prose prose, int i) {
    int start = prose.sentences().get(i).start();
    return prose.kind(i) == Prose.Kind.RESULT
        || Character.isDigit(body.charAt(start))
        || WHEN.beginsAt(body, start);
  }

  /** The first sentence that tells an act, of the opening ones and the next, or 0. */
  private static int firstAct(Prose prose) {
    for (int i = 0; i <= OPENING && i < prose.sentences().size(); i++) {
      if (prose.kind(i) == Prose.Kind.ACT) {
        return i;
      }
    }
    return 0;
  }

  /** Whether a sentence goes on from the one before: 同时，…; 该局…; 今年他…. */
  static boolean goesOn(String body, Prose prose, int i) {
    int start = prose.sentences().get(i).start();
    return i > 0
        && ("该他她此这其".indexOf(body.charAt(start)) >= 0
            || GOING_ON.beginsAt(body, start)
            || LINKS.beginsAt(body, start)
            || hasPronoun(body, prose.sentences().get(i)));
  }

  /** Whether a sentence tells of somebody who is named before: 他…; 今年她…. */
  static boolean tellsByPronoun(String body, Prose prose, int i) {
    return "他她".indexOf(body.charAt(prose.sentences().get(i).start())) >= 0
        || hasPronoun(body, prose.sentences().get(i));
  }

  /** The last sentence before that tells of nobody by a pronoun, so that it may say who it is. */
  static int antecedent(String body, Prose prose, int i) {
    int k = i - 1;
    while (k > 0 && k > i - LONGEST_CHAIN && tellsByPronoun(body, prose, k)) {
      k--;
    }
    return k;
  }

  /** Whether the first clause tells of somebody by a pronoun: 今年他…. */
  private static boolean hasPronoun(String body, Span s) {
    int last = Math.min(s.end(), s.start() + PRONOUN_WITHIN);
    for (int i = s.start() + 1; i < last && body.charAt(i) != '，'; i++) {
      char c = body.charAt(i);
      char before = body.charAt(i - 1);
      if ((c == '他' || c == '她') && before != '其' && before != '吉' || c == '该' && before != '应') {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence goes on from the one before, so that it tells little without it. */
  private static boolean isDependent(String body, Prose prose, int i) {
    int start = prose.sentences().get(i).start();
    return DEPENDENT_HEADS.indexOf(body.charAt(start)) >= 0
        || GOING_ON.beginsAt(body, start)
        || prose.kind(0) == Prose.Kind.ACT && SAME_DAY.beginsAt(body, start);
  }

  private static boolean isPromise(String body, Span s) {
    int last = Math.min(s.end(), s.start() + PROMISE_WITHIN);
    boolean begins = true;
    for (int i = s.start(); i < last; i++) {
      if (begins && PROMISES.beginsAt(body, i)) {
        return true;
      }
      begins = body.charAt(i) == '，';
    }
    return false;
  }

  private static boolean mostHaveStops(String body, List<Span> sentences) {
    int with = 0;
    int all = 0;
    for (Span s : sentences) {
      all += s.length();
      with += Summary.endsWithStop(body, s) ? s.length() : 0;
    }
    return 2 * with > all;
  }

  /** A short line without a stop among others with one: a headline within the text, a caption. */
  private static boolean isHead(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    return s.length() <= LONGEST_HEAD && !Summary.endsWithStop(body, s);
  }

  /** All in brackets, or a few words before what follows: 防御指南：. */
  private static boolean isAside(String body, Span s) {
    char first = body.charAt(s.start());
    char last = body.charAt(s.end() - 1);
    return "（(【[".indexOf(first) >= 0 && "）)】]".indexOf(last) >= 0
        || "：:".indexOf(last) >= 0 && s.length() <= LONGEST_LABEL;
  }

  /** Where no act is told, only a scene at the very beginning is a hook. */
  private static boolean isHook(int i, String body, Prose prose) {
    Span s = prose.sentences().get(i);
    boolean hook = prose.kind(i) == Prose.Kind.HOOK;
    boolean opens =
        i < OPENING && prose.kind(i) == Prose.Kind.STATEMENT && prose.sentences().size() > OPENING;
    return hook && s.length() <= LONGEST_PLAIN_HOOK
        || i == 0 && prose.sentences().size() > OPENING && isCouplet(body, s)
        || (hook || opens) && Scenes.isOne(body, s)
        || (hook || opens) && (endsInWords(body, s) || body.charAt(s.end() - 1) == '…');
  }

  /** Whether a sentence is two halves of a few characters each, as verses are: 衣虽旧，情更深。 */
  private static boolean isCouplet(String body, Span s) {
    int comma = body.indexOf('，', s.start());
    int half = comma - s.start();
    int stop = comma + 1 + half;
    return comma > 0
        && half >= SHORTEST_VERSE
        && half <= LONGEST_VERSE
        && stop < body.length()
        && "。！".indexOf(body.charAt(stop)) >= 0
        && stop + 1 == s.end();
  }

  private static float hookFactor(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    boolean open = body.charAt(s.end() - 1) == '…';
    return isDatedNews(body, s) ? open ? OPEN_FACTOR : DATED_FACTOR : HOOK_FACTOR;
  }

  /** Whether a sentence begins with the day, or 眼下, and names a place or an office. */
  private static boolean isDatedNews(String body, Span s) {
    boolean day = Character.isDigit(body.charAt(s.start()));
    int most = Math.min(s.end(), s.start() + LONGEST_DAY);
    return (day && body.substring(s.start(), most).indexOf('日') > 0
            || NOW.beginsAt(body, s.start()))
        && Naming.of(body, List.of(s))[0];
  }

  /** Whether somebody's words end a sentence: …，他高兴地说：“…”. */
  private static boolean endsInWords(String body, Span s) {
    int open = body.indexOf("说：“", s.start());
    return open > 0
        && open < s.end()
        && body.charAt(s.end() - 1) == '”'
        && body.indexOf('”', open) == s.end() - 1;
  }
}
