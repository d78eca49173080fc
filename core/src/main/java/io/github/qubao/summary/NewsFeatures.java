package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless and thread-safe. How much of the news a sentence holds: what was counted, how it came
 * out, who is in charge, whether it paints a scene, and where it stands in its paragraph and from
 * the end.
 */
final class NewsFeatures {
  /**
   * What tells wherever it stands: how it came out, how much it is in all, who is in charge, what
   * is painted, told of plain people, told from its beginning, said by those concerned, or asked of
   * the reader.
   */
  static final Cues WITHIN =
      new Cues(
          "outcome 最终 终于 找回 归还 退还 返还 送还 领到 拿到 签订 签下 签署 签了 达成 化解 抓获 落网 查获 获救 脱险 救出 送医 放飞 放归 恢复 投用 交付 通车 通电"
              + " 复通 入住 挂牌 兑现 取保 刑拘 拘留 逮捕 移交 扑灭 平安 和解 到账 如数 全部 归案 查扣 修好 解决 办结 补选 任命 表决 审定 揭牌 入选 评为 命名",
          "total 共计 总计 合计 一共 累计 人次 惠及 受益 覆盖 已有 均为 共有 总共 共发 共查 共检 共组 余份 余人 余名",
          "official 书记 主任 局长 县长 区长 市长 镇长 乡长 主席 经理 院长 校长 队长 所长 部长 站长 会长 行长 科长 处长 支书",
          "scenery 清晨 晨曦 晨光 朝阳 夕阳 阳光 暖阳 微风 春风 秋风 寒风 细雨 蓝天 白云 绿水 炊烟 鸟语 花香 飘香 稻香 果香 茶香 扑鼻 映入 暖意 融融 悄然 岁月 时光 笑声"
              + " 笑脸 笑容 热火 热气 人头 热闹 络绎 轰鸣 金黄 沉甸 郁郁 生机 春意 硕果 枝头 放眼 一望 穿梭 灯火 锣鼓 歌声 悠扬 忙着 正忙 手里 手中 拉着 捧着 望着 笑着 忙碌"
              + " 一派 如诗 如画 画卷 铺展 天刚 蒙蒙 凌晨 天空 山风 河风 风一 山头 田埂 院坝 桂花 雪花 露水 太阳",
          "folk 某某 师傅 大爷 大娘 大妈 大叔 阿姨 奶奶 爷爷 老人 母亲 父亲 丈夫 妻子 孩子 儿子 女儿 老伴",
          "told 据了 据悉 据介 原来 原本 此前 早在 当时 那时 起初 后来 随后 随即 接着 立即 立刻 连忙 赶到 赶来",
          "self 我们 咱们 自己 俺们 我家 咱家 大伙 乡亲",
          "rule 应当 不得 请广 通告 通知 公告 自觉 遵守 绕行 停水 停电 封闭 管制 特此 敬请 咨询 报名");

  /** The names, in the order of the values. */
  static final List<String> NAMES = names();

  private static final int COUNTING = NAMES.indexOf("counting");

  private static final int OUTCOME = WITHIN.number("outcome");

  /** Behind 共 and 计 a figure stands so near. */
  private static final int COUNTED_WITHIN = 4;

  /** What behind a figure tells that it dates or names something. */
  private static final String NO_MEASURE = "年月日时分点号路届次条款第版期级";

  /** Two of these before a measure count as a figure does: 三万元. */
  private static final String NUMERALS = "一二三四五六七八九十百千万两";

  private static final String MEASURES = "元亩人户吨斤名个家";

  private NewsFeatures() {}

  private static List<String> names() {
    List<String> out = new ArrayList<>();
    for (int k = 0; k < WITHIN.count(); k++) {
      out.add("news-" + WITHIN.name(k));
    }
    out.addAll(List.of("counted", "bestCounted", "lastCounted", "counting", "some"));
    out.addAll(
        List.of("fromEnd", "opensParagraph", "inParagraph", "paragraphs", "paragraphFromEnd"));
    out.addAll(List.of("referredTo", "headOffice", "lastOutcome"));
    return List.copyOf(out);
  }

  /** Writes the values of all sentences, of each from {@code from} on. */
  static void put(String body, Reading reading, float[][] values, int from) {
    List<Span> sentences = reading.prose().sentences();
    int n = values.length;
    int[] counted = new int[n];
    int most = 1;
    int lastCounted = -1;
    int lastOutcome = -1;
    int[] paragraph = new int[n];
    for (int i = 0; i < n; i++) {
      counted[i] = put(body, sentences.get(i), reading.marks(), i, values[i], from);
      most = Math.max(most, counted[i]);
      lastCounted = counted[i] > 0 ? i : lastCounted;
      lastOutcome = values[i][from + OUTCOME] > 0 ? i : lastOutcome;
      paragraph[i] = i == 0 ? 0 : paragraph[i - 1] + (ownLine(body, sentences, i) ? 1 : 0);
    }
    int first = 0;
    for (int i = 0; i < n; i++) {
      float[] out = values[i];
      int at = from + WITHIN.count();
      first = i > 0 && paragraph[i] > paragraph[i - 1] ? i : first;
      boolean refers = i + 1 < n && reading.said()[i + 1].kind() != References.Kind.NONE;
      out[at++] = Math.min(1, counted[i] / 4f);
      out[at++] = counted[i] / (float) most;
      out[at++] = i == lastCounted ? 1 : 0;
      // "counting" and "some" are written with the sentence's own.
      at += 2;
      out[at++] = 1f / (n - i);
      out[at++] = i == first ? 1 : 0;
      out[at++] = Math.min(1, (i - first) / 4f);
      out[at++] = Math.min(1, paragraph[n - 1] / 10f);
      out[at++] = 1f / (1 + paragraph[n - 1] - paragraph[i]);
      out[at++] = refers ? 1 : 0;
      out[at++] = "县市区镇乡州".indexOf(body.charAt(sentences.get(i).start())) >= 0 ? 1 : 0;
      out[at] = i == lastOutcome ? 1 : 0;
    }
  }

  /** Writes what a sentence has by itself; how many figures of it count something. */
  private static int put(String body, Span s, Marks marks, int sentence, float[] out, int from) {
    int counted = 0;
    int some = 0;
    int together = 0;
    for (int m = marks.from(sentence); m < marks.from(sentence + 1); m++) {
      int i = marks.at(m);
      char c = body.charAt(i);
      char next = i + 1 < s.end() ? body.charAt(i + 1) : '。';
      if (digit(c)) {
        counted += Characters.isHan(next) && NO_MEASURE.indexOf(next) < 0 ? 1 : 0;
      } else if (c == '某') {
        some++;
      } else if (c == '共' || c == '计') {
        for (int k = i + 1; k < Math.min(s.end(), i + 1 + COUNTED_WITHIN); k++) {
          together |= digit(body.charAt(k)) ? 1 : 0;
        }
      } else if (i > s.start()
          && MEASURES.indexOf(next) >= 0
          && NUMERALS.indexOf(c) >= 0
          && NUMERALS.indexOf(body.charAt(i - 1)) >= 0) {
        counted++;
      }
      int cue = marks.cue(m, Marks.NEWS);
      if (cue >= 0) {
        out[from + cue] = Math.min(1, out[from + cue] + 1 / 3f);
      }
    }
    out[from + COUNTING] = together;
    out[from + COUNTING + 1] = Math.min(1, some / 2f);
    return counted;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean ownLine(String body, List<Span> sentences, int i) {
    for (int at = sentences.get(i - 1).end(); at < sentences.get(i).start(); at++) {
      if (body.charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }
}
