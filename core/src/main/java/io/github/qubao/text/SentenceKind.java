package io.github.qubao.text;

/** Immutable and thread-safe. What a sentence does in a report; see {@link Prose}. */
public enum SentenceKind {
  /** It tells something, and nothing below is true of it. */
  STATEMENT,
  /** It tells an act and when or by whom: 6月3日，县中医院开展义诊。 */
  ACT,
  /** It has figures of how much was done, behind 截至, 累计, 据统计 and their kind. */
  RESULT,
  /** A scene, a saying or background before the first act: 冬日的清晨，大棚里暖意融融。 */
  HOOK,
  /** It asks: 老人看病怎么办？ */
  QUESTION,
  /** Somebody's words, and the sentence that only says whose they are. */
  QUOTATION,
  /** What something is done for, without the act: 为进一步改善人居环境。 */
  PURPOSE,
  /** It names the list that the next sentences are: 行动抓三件事。 */
  LIST_HEAD,
  /** Of a list whose items are sentences: 一是…。二是…。 */
  LIST_ITEM,
  /** Somebody demands: …强调，要…。 */
  DEMAND,
  /** Who else was there: 副县长某某参加活动。 */
  ATTENDANCE;

  /** Whether it is of use to a reader who sees it without its neighbours. */
  public boolean standsAlone() {
    return this == STATEMENT
        || this == ACT
        || this == RESULT
        || this == HOOK
        || this == LIST_HEAD
        || this == DEMAND;
  }
}
