package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.List;

/**
 * Stateless and thread-safe. What came of it, where a report tells a case from its beginning on: a
 * call for help or a crime, what was done, and in the last sentences how it ended. A reader wants
 * the end before what was done on the way.
 */
final class Outcomes {
  /** What a case begins with. */
  private static final WordMatcher CASES =
      WordMatcher.of(
          "报警", "报案", "接警", "警情", "求助", "盗窃", "诈骗", "走失", "被盗", "伤人", "纠纷", "被困", "起火", "着火", "火灾",
          "拖欠", "落水", "在逃", "持刀", "拘捕", "爆炸");

  /** And what it ends with. */
  private static final WordMatcher ENDS =
      WordMatcher.of(
          "抓获", "落网", "归案", "刑事拘留", "行政拘留", "依法拘留", "逮捕", "击毙", "归还", "返还", "退还", "送还", "找到了",
          "找到失主", "接回家", "送回家", "安全回家", "救出", "获救", "脱离危险", "脱离生命危险", "转危为安", "扑灭", "握手言和", "达成和解",
          "达成协议", "达成调解", "成功化解", "兑现", "执行完毕", "执行到位", "领到", "判处", "已被警方", "交还");

  /** The sentences that may begin one. */
  private static final int OPENING = 3;

  /**
   * What the last that tells the end gains, added to its strength, a logarithm: three times as
   * strong.
   */
  private static final float GAIN = 1.1f;

  /** What a sentence begins with that tells how things stand now, or how they came out. */
  private static final WordMatcher NOW =
      WordMatcher.of(
          "目前", "眼下", "如今", "现已", "截至", "截止", "到目前", "至目前", "至此", "最终", "最后", "当场", "次日", "当天下午",
          "随后", "经调解", "经审讯", "据统计");

  private Outcomes() {}

  /** Whether a sentence begins with when it came out, as it is told of the act: 目前，…; 最终，…. */
  static boolean tellsWhatCame(String body, Span s) {
    return NOW.beginsAt(body, s.start());
  }

  /** Whether a sentence tells what came of it. */
  static boolean isOne(String body, Prose prose, int i) {
    Span s = prose.sentences().get(i);
    return prose.kind(i).standsAlone()
        && prose.kind(i) != Prose.Kind.HOOK
        && (tellsWhatCame(body, s) || tellsEnd(body, s));
  }

  /** Whether a sentence has a word of how cases end. */
  static boolean tellsEnd(String body, Span s) {
    return has(ENDS, body, s);
  }

  /** Whether a report begins with a case. */
  static boolean begins(String body, Prose prose) {
    List<Span> sentences = prose.sentences();
    for (int i = 0; i < Math.min(OPENING, sentences.size()); i++) {
      if (has(CASES, body, sentences.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Adds to the strengths of the sentences that tell how a case ended, most to the last. */
  static void add(String body, Prose prose, float[] strengths) {
    List<Span> sentences = prose.sentences();
    if (sentences.size() <= OPENING || !begins(body, prose)) {
      return;
    }
    for (int i = sentences.size() - 1; i > 0; i--) {
      if (prose.kind(i).standsAlone() && has(ENDS, body, sentences.get(i))) {
        strengths[i] += GAIN;
        return;
      }
    }
  }

  private static boolean has(WordMatcher words, String body, Span s) {
    return words.isIn(body, s.start(), s.end() - 1);
  }
}
