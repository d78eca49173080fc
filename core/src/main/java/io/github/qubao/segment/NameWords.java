package io.github.qubao.segment;

import io.github.qubao.internal.TitleWords;
import io.github.qubao.text.BylineGrammar;
import java.util.List;
import java.util.Set;

/** Stateless. What stands before and behind names of people. */
final class NameWords {
  /** Whom reports name. */
  private static final String TITLES =
      String.join(" ", BylineGrammar.WRITERS) + " " + TitleWords.COMMON;

  /** What people do in reports. */
  private static final String ACTS = "说 介绍 表示 告诉 指出 强调 带领 在 来到 讲话 主持 参加 出席 家 和 与";

  /** Verbs of one character that the tagger joins with a name before a mark: no name ends so. */
  static final String SAYS = "说称讲摄";

  /** Verbs of one character that the tagger joins with a name and the place behind them. */
  static final String GOES = "来到赴率从";

  /** Those of them that end no name, */
  static final String LEADS = "率赴";

  /** and how begins whom somebody leads, or where he goes: 率 县直部门, but 坐果率 达. */
  static final String LED = "县区市镇乡队团组省";

  /** Before a name in a byline. */
  static final List<String> BEFORE_IN_BYLINE =
      words(TITLES, TitleWords.IN_LISTS, "编辑 作者 摄影 责编 副书记 副区长 副县长 副市长 副镇长 副局长 副主任");

  /** Behind a name in a byline that other characters follow. */
  static final List<String> BEHIND_IN_BYLINE =
      words(ACTS, "到会 到场 报道 带队 走访 调研 检查 慰问 致辞 笑 高兴 回忆 坦言 一行 等人 为 正 就 也");

  /** Before a name anywhere. */
  static final Set<String> BEFORE =
      Set.copyOf(words(TITLES, TitleWords.IN_NEWS, "村支书 叫 名叫 和 与 是 由"));

  /** Behind a name anywhere. */
  static final Set<String> BEHIND =
      Set.copyOf(
          words(
              ACTS,
              "说过 认为 获得 荣获 当选 出生 毕业 考上 考 从 来 来自 写 写过 卖 养 当 任 担任 就任 逝世 去世 先生 "
                  + "女士 同志 主任 教授 老师 书记 师傅 捐 捐出 带 走 站 坐 一家 、 ， 。"));

  private NameWords() {}

  private static List<String> words(String... some) {
    return List.of(String.join(" ", some).split(" "));
  }
}
