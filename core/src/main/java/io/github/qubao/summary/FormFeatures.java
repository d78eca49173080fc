package io.github.qubao.summary;

import io.github.qubao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Stateless and thread-safe. What the form of a sentence tells of its use to a reader who sees it
 * alone: what it speaks of that another names, where it stands from the first act, how it begins
 * and ends, whether it is a wish, a reporter's eye or of an older year.
 */
final class FormFeatures {
  /** What tells wherever it stands; one character apart, they are in other words too. */
  static final Cues WITHIN =
      new Cues(
          "own 我院 我园 我校 我局 我所 我站 我馆 分局 本院 本校 我司 我镇 我乡 我村",
          "seen 记者 笔者 我们 咱们 大家 小编",
          "wishes 不断 切实 助力 推动 奠定 营造 提升 努力 积极 有效 希望 确保 着力 持续 充分 奋力 贡献 坚持 更多 打下 提供 体现 彰显"
              + " 展现 充满 赢得 受到 好评",
          "earlier 近年 多年 去年 一直 过去 以前 历史 当年 那时 早在 自古 曾经",
          "larger 全国 我国 国家 全省 我省 省内 国内",
          "spoken 告诉 坦言 介绍 表示 感慨",
          "gist 荣获 获得 授予 成功 完成 建成 抓获 查获 启动 开幕 竣工 通过 达成 签约 增收 脱贫",
          "meets 召开 举行 举办 开展 组织 发布 深入 走进 前往");

  /** What tells at the beginning of a sentence. */
  private static final Cues AT_START =
      new Cues(
          "when 近日 日前 近期 昨天 昨日 今天 今日 今晨 今晚 今早 今年 前不 不久 连日 截至 据统",
          "because 因为 由于 据了 据悉 据介 原来 如今 目前 眼下",
          "goes-on 之后 届时 当日 当天 希望 上述 逾期 当地 所幸 结果 于是 随即 最终 最后 后来 同样 相关 有的 直到 正是 昔日 过去 本次"
              + " 此次 然后 随后 但是 同时 期间 活动",
          "verb 开展 加强 推进 坚持 做好 落实 组织 建立 完善 强化 提高 引导 打造 发挥 确保 聚焦 创新 深化 实现 形成 发放 参观 走进 来到"
              + " 加大 实施 推动 利用 结合 突出 严格 充分 积极 全面 认真 及时 深入 不断 切实 有效");

  /** A sentence that begins with one of these has its subject later or none. */
  private static final String HEADS = "通为据在让使以由对从按围针根随经于将把并则更又再就正已如若只不是有共";

  private static final String GOING_ON = "并那再又还也每接没这其该他她它而";

  /** The names, in the order of the values. */
  static final List<String> NAMES = names();

  /** So far in a sentence stand its day and what it comes after. */
  private static final int DAY_WITHIN = 12;

  private static final int AFTER_WITHIN = 20;

  /** So many sentences may name first what the others speak of. */
  private static final int NAMING = 8;

  private FormFeatures() {}

  private static List<String> names() {
    List<String> out = new ArrayList<>();
    for (References.Kind kind : References.Kind.values()) {
      out.add("ref-" + kind.name().toLowerCase(Locale.ROOT));
    }
    out.addAll(List.of("named", "namedBefore", "opensAct", "pastAct", "older"));
    for (int k = 0; k < WITHIN.count(); k++) {
      out.add("form-" + WITHIN.name(k));
    }
    for (int k = 0; k < AT_START.count(); k++) {
      out.add("start-" + AT_START.name(k));
    }
    out.addAll(List.of("headless", "goingOn", "item", "halfStop", "dots", "shout", "dated"));
    out.addAll(List.of("after", "quoted", "clauses"));
    return List.copyOf(out);
  }

  /** Writes the values of all sentences, of each from {@code from} on. */
  static void put(String body, Reading reading, float[][] values, int from) {
    List<Span> sentences = reading.prose().sentences();
    int[] years = new int[values.length];
    int newest = 0;
    for (int i = 0; i < years.length; i++) {
      years[i] = year(body, sentences.get(i), reading.marks(), i);
      newest = Math.max(newest, years[i]);
    }
    boolean before = false;
    for (int i = 0; i < values.length; i++) {
      float[] out = values[i];
      int at = from;
      out[at + reading.said()[i].kind().ordinal()] = 1;
      at += References.Kind.values().length;
      out[at++] = reading.named()[i] ? 1 : 0;
      out[at++] = before ? 1 : 0;
      before |= i < NAMING && reading.named()[i];
      out[at++] = i == reading.act() ? 1 : 0;
      out[at++] = reading.act() < 0 ? -1 : Math.min(1, (i - reading.act()) / 8f);
      out[at++] = years[i] > 0 && years[i] < newest ? 1 : 0;
      put(body, sentences.get(i), reading.marks(), i, out, at);
    }
  }

  private static void put(String body, Span s, Marks marks, int i, float[] out, int from) {
    int at = from;
    int open = -1;
    int quoted = 0;
    int clauses = 0;
    boolean dots = false;
    boolean dated = false;
    boolean after = false;
    for (int m = marks.from(i); m < marks.from(i + 1); m++) {
      int place = marks.at(m);
      int cue = marks.cue(m, Marks.FORM);
      if (cue >= 0) {
        out[at + cue] = Math.min(1, out[at + cue] + 1 / 3f);
      }
      switch (body.charAt(place)) {
        case '“' -> open = open < 0 ? place : open;
        case '”' -> {
          quoted += open < 0 ? 0 : place - open;
          open = -1;
        }
        case '，', ',' -> clauses++;
        case '…' -> dots = true;
        case '日' ->
            dated |= place < s.start() + DAY_WITHIN && place > s.start() && digit(body, place - 1);
        case '后' ->
            after |=
                place < s.start() + AFTER_WITHIN
                    && place + 1 < s.end()
                    && "，,".indexOf(body.charAt(place + 1)) >= 0;
        default -> {}
      }
    }
    quoted += open < 0 ? 0 : s.end() - open;
    at += WITHIN.count();
    char head = body.charAt(s.start());
    char second = s.length() > 1 ? body.charAt(s.start() + 1) : ' ';
    char tail = body.charAt(s.end() - 1);
    int start = AT_START.of(head, second);
    if (start >= 0) {
      out[at + start] = 1;
    }
    at += AT_START.count();
    out[at++] = HEADS.indexOf(head) >= 0 ? 1 : 0;
    out[at++] = GOING_ON.indexOf(head) >= 0 ? 1 : 0;
    out[at++] = "一二三四五六".indexOf(head) >= 0 && "是要".indexOf(second) >= 0 ? 1 : 0;
    out[at++] = "，；、：,;:".indexOf(tail) >= 0 ? 1 : 0;
    out[at++] = dots ? 1 : 0;
    out[at++] = tail == '！' || tail == '!' ? 1 : 0;
    out[at++] = dated ? 1 : 0;
    out[at++] = after ? 1 : 0;
    out[at++] = quoted / (float) s.length();
    out[at] = Math.min(1, clauses / 6f);
  }

  /** The newest year of this century that a sentence names, by its last two digits; 0 if none. */
  private static int year(String body, Span s, Marks marks, int i) {
    int out = 0;
    for (int m = marks.from(i); m < marks.from(i + 1); m++) {
      int at = marks.at(m);
      if (body.charAt(at) == '年'
          && at >= s.start() + 4
          && body.startsWith("20", at - 4)
          && digit(body, at - 2)
          && digit(body, at - 1)) {
        out = Math.max(out, 10 * (body.charAt(at - 2) - '0') + body.charAt(at - 1) - '0');
      }
    }
    return out;
  }

  private static boolean digit(String body, int at) {
    return body.charAt(at) >= '0' && body.charAt(at) <= '9';
  }
}
