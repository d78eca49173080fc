package io.github.qubao.summary;

import io.github.qubao.text.Prose;
import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Stateless and thread-safe. What tells that a sentence is understood only with those around it:
 * pronouns wherever they stand, when and of whom it tells by words that point back (次日, 老人, 双方),
 * how much of it the sentence before says, and whether the article is a tale or a report.
 */
final class ContextFeatures {
  /** What tells at the beginning of a sentence. */
  private static final Cues AT_START =
      new Cues(
          "then 次日 第二 那天 那年 那一 那时 那几 那段 当晚 当时 当年 从此 从那 事后 事发 不久 过了 几天 一年 两年 三年 半年 半个 半小 一夜"
              + " 此时 刚开 一开 开始 起初 最初 最早 直至 转机 一天 有一 有次 没过 两天 三天 几分 天快 天刚 天亮 眼看 起先 先是 接着 紧接"
              + " 再后 经查 查明 路上 途中 傍晚 夜里 深夜 凌晨",
          "people 老人 女人 男人 男子 女子 丈夫 妻子 父亲 母亲 爷爷 奶奶 外婆 女儿 儿子 孩子 学生 师傅 徒弟 老板 同事 民警 法官 医生 护士 村民"
              + " 居民 群众 队员 战士 大家 人们 有人 有的 众人 乡亲 干部 执法 检查 督查 工人 农户 客人 游客 顾客 邻居 志愿 消防 评委 选手 专家",
          "thing 案件 方案 意见 系统 机器 厂子 厂里 村里 站里 队里 段里 店里 院里 班里 家里 屋里 镜头 屏幕 河水 这里 那里 城里 县里 镇里 乡里"
              + " 馆里 市里 项目 工程 路边 墙上 桌上 车间 考题 规定 办法 通报 决定 标准");

  /** What tells wherever it stands. */
  static final Cues WITHIN =
      new Cues(
          "pair 双方 两人 二人 三人 两家 三家 前者 后者 彼此 对方 其余 另一 均已 分别",
          "that 那天 那年 那时 那边 那里 那些 那个 那种 那次 那位 那一 那几 那段 那条 那把",
          "this 这里 这些 这个 这种 这次 这条 这座 这片 这家 这位 这样 这一 这两 这三 这场 这项 这批 这份");

  /** The names, in the order of the values. */
  static final List<String> NAMES = names();

  private ContextFeatures() {}

  private static List<String> names() {
    List<String> out = new ArrayList<>();
    for (int k = 0; k < AT_START.count(); k++) {
      out.add("opens-" + AT_START.name(k));
    }
    for (int k = 0; k < WITHIN.count(); k++) {
      out.add("points-" + WITHIN.name(k));
    }
    out.addAll(List.of("pronouns", "pronounsBefore", "saidBefore", "namedJustBefore"));
    out.addAll(List.of("quotedBefore", "tale", "talk-share"));
    return List.copyOf(out);
  }

  /** Writes the values of all sentences, of each from {@code from} on. */
  static void put(String body, Reading reading, float[][] values, int from) {
    Prose prose = reading.prose();
    List<Span> sentences = prose.sentences();
    int n = values.length;
    float[] pronouns = new float[n];
    int tale = 0;
    int talk = 0;
    for (int i = 0; i < n; i++) {
      pronouns[i] = put(body, sentences.get(i), reading.marks(), i, values[i], from);
      tale += pronouns[i] > 0 ? 1 : 0;
      talk += prose.kind(i) == Prose.Kind.QUOTATION ? 1 : 0;
    }
    long[] before = new long[Pairs.KINDS / Long.SIZE];
    long[] now = new long[before.length];
    for (int i = 0; i < n; i++) {
      float[] out = values[i];
      int at = from + AT_START.count() + WITHIN.count();
      out[at++] = Math.min(1, pronouns[i] / 3);
      out[at++] = i > 0 ? Math.min(1, pronouns[i - 1] / 3) : 0;
      out[at++] = said(reading.pairs(), sentences.get(i), before, now);
      if (i > 0) {
        forget(reading.pairs(), sentences.get(i - 1), before);
      }
      long[] said = now;
      now = before;
      before = said;
      out[at++] = i > 0 && reading.named()[i - 1] ? 1 : 0;
      out[at++] = i > 0 && prose.kind(i - 1) == Prose.Kind.QUOTATION ? 1 : 0;
      out[at++] = tale / (float) n;
      out[at] = talk / (float) n;
    }
  }

  /** Writes what a sentence has by itself; how many pronouns it has. */
  private static int put(String body, Span s, Marks marks, int i, float[] out, int from) {
    int pronouns = 0;
    int within = from + AT_START.count();
    for (int m = marks.from(i); m < marks.from(i + 1); m++) {
      int at = marks.at(m);
      char c = body.charAt(at);
      boolean pronoun = c == '他' || c == '她' || c == '它';
      pronouns += pronoun && (at == s.start() || "其吉维".indexOf(body.charAt(at - 1)) < 0) ? 1 : 0;
      int cue = marks.cue(m, Marks.CONTEXT);
      if (cue >= 0) {
        out[within + cue] = Math.min(1, out[within + cue] + 1 / 3f);
      }
    }
    int start =
        s.length() > 1 ? AT_START.of(body.charAt(s.start()), body.charAt(s.start() + 1)) : -1;
    if (start >= 0) {
      out[from + start] = 1;
    }
    return pronouns;
  }

  /**
   * The share of a sentence's pairs of characters that the one before has, each counted once.
   *
   * @param before the kinds of the pairs of that one, as bits
   * @param now those of this one are added
   */
  private static float said(Pairs pairs, Span s, long[] before, long[] now) {
    int all = 0;
    int said = 0;
    for (int at = s.start(); at < s.end(); at++) {
      if (pairs.at(at) != 0) {
        int kind = Pairs.kind(pairs.at(at));
        all++;
        said += (int) ((before[kind >>> 6] & ~now[kind >>> 6]) >>> kind & 1);
        now[kind >>> 6] |= 1L << kind;
      }
    }
    return all == 0 ? 0 : said / (float) all;
  }

  private static void forget(Pairs pairs, Span s, long[] said) {
    for (int at = s.start(); at < s.end(); at++) {
      said[Pairs.kind(pairs.at(at)) >>> 6] = 0;
    }
  }
}
