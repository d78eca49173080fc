package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * How a story is signed.
 *
 * @param form the form's name, for the table of results
 * @param opening what stands before the first paragraph's text
 * @param closing what stands behind the last paragraph's text
 * @param above a line between headline and text, empty if there is none
 * @param below a line under the text, empty if there is none
 * @param names who signed
 */
record Signature(
    String form, String opening, String closing, String above, String below, List<String> names) {
  private static final String[] SURNAMES =
      "林 周 许 方 江 何 沈 罗 唐 陆 韩 顾 孟 程 邹 谭 欧阳 叶 杜 贺 曾 邓 万 秦 姜 葛 殷 乔 白 石".split(" ");
  private static final String[] GIVEN =
      "小满 砚 棠 可为 予安 知秋 禾 一苇 棣 雨桐 立 思远 若水 静 海峰 春燕 文博 岚 子墨 建国 晓 红梅 志强 星 佳宜 平".split(" ");

  private static final Signature NONE = new Signature("none", "", "", "", "", List.of());

  static Signature draw(String kind, Random random) {
    return switch (kind) {
      case "photo" -> NONE;
      case "agency" -> agency(random);
      case "essay", "poem" -> author(random);
      case "feature", "commentary" -> random.nextInt(5) == 0 ? report(random) : feature(random);
      case "list", "notice" -> random.nextInt(3) == 0 ? closing(random) : NONE;
      default -> random.nextInt(7) == 0 ? closing(random) : report(random);
    };
  }

  private static Signature report(Random random) {
    List<String> a = names(random, 1 + random.nextInt(3));
    String reporters = list(a, random);
    switch (random.nextInt(8)) {
      case 0 -> {
        List<String> b = names(random, 1 + random.nextInt(2));
        String text =
            "本报讯（" + pick(random, "记者", "全媒体记者", "本报记者", "见习记者") + space(random) + reporters;
        text += pick(random, " ", "　") + "通讯员" + space(random) + list(b, random) + "）";
        return new Signature("本报讯（记者甲 通讯员乙）", text, "", "", "", both(a, b));
      }
      case 1 -> {
        String text = "本报讯 记者" + a.get(0) + "报道" + pick(random, "：", "　", " ");
        return new Signature("本报讯 记者甲报道", text, "", "", "", a.subList(0, 1));
      }
      case 2 -> {
        return new Signature("本报讯（记者甲）", "本报讯（记者" + reporters + "）", "", "", "", a);
      }
      case 3 -> {
        String text = "本报讯" + pick(random, "(通讯员 ", "（通讯员　") + reporters;
        return new Signature(
            "本报讯（通讯员 甲）",
            text + (text.indexOf('(') > 0 ? ")" : "）") + pick(random, "", "，"),
            "",
            "",
            "",
            a);
      }
      default -> {
        return new Signature("本报讯（通讯员甲 乙）", "本报讯（通讯员" + reporters + "）", "", "", "", a);
      }
    }
  }

  private static Signature feature(Random random) {
    List<String> a = names(random, 1 + random.nextInt(2));
    String text = list(a, random);
    return switch (random.nextInt(6)) {
      case 0 -> new Signature("（记者甲 文/图） below", "", "", "", "（记者 " + text + " 文/图）", a);
      case 1 ->
          new Signature(
              "（记者甲 文/图） above", "", "", "（记者" + text + pick(random, " 文/图）", "）"), "", a);
      case 2 ->
          new Signature(
              "□ 记者甲",
              "",
              "",
              pick(random, "□", "■", "●", "◎")
                  + " "
                  + pick(random, "本报记者 ", "通讯员 ", "记者 ", "本报通讯员 ")
                  + text,
              "",
              a);
      case 3 -> new Signature("本报记者 甲", "", "", "本报记者 " + text, "", a);
      case 4 -> {
        List<String> b = names(random, 1);
        yield new Signature(
            "记者 甲 通讯员 乙", "", "", "记者 " + text + " 通讯员 " + b.get(0), "", both(a, b));
      }
      default -> closing(random);
    };
  }

  private static Signature closing(Random random) {
    List<String> a = names(random, 1 + random.nextInt(2));
    String text = list(a, random);
    return switch (random.nextInt(3)) {
      case 0 -> new Signature("通讯员甲 乙 at the end", "", "", "", "通讯员 " + text, a);
      case 1 -> new Signature("（通讯员 甲） as a line", "", "", "", "（通讯员 " + text + "）", a);
      default -> new Signature("（通讯员甲） at the end", "", "（通讯员" + text + "）", "", "", a);
    };
  }

  private static Signature agency(Random random) {
    String place = pick(random, "北京", "武汉", "成都", "西宁");
    String open =
        pick(random, "新华社", "据新华社")
            + place
            + (1 + random.nextInt(12))
            + "月"
            + (1 + random.nextInt(28))
            + "日电";
    if (random.nextInt(3) == 0) {
      return new Signature("新华社…电", open + pick(random, "　", " "), "", "", "", List.of());
    }
    List<String> a = names(random, 1 + random.nextInt(2));
    return new Signature("新华社…电（记者甲）", open + "（记者" + list(a, random) + "）", "", "", "", a);
  }

  private static Signature author(Random random) {
    List<String> a = names(random, 1);
    String mark = pick(random, "□ ", "◎ ", "○ ", "");
    return new Signature(mark.isEmpty() ? "甲" : "□ 甲", "", "", mark + a.get(0), "", a);
  }

  private static String list(List<String> names, Random random) {
    String between = pick(random, " ", " ", "　", "、");
    List<String> out = new ArrayList<>();
    boolean wide = random.nextInt(8) == 0 && !between.equals("　");
    for (String name : names) {
      out.add(wide && name.length() == 2 ? name.charAt(0) + "　" + name.charAt(1) : name);
    }
    return String.join(between, out);
  }

  static List<String> names(Random random, int n) {
    List<String> out = new ArrayList<>();
    while (out.size() < n) {
      String name = pick(random, SURNAMES) + pick(random, GIVEN);
      if (!out.contains(name)) {
        out.add(name);
      }
    }
    return out;
  }

  private static List<String> both(List<String> a, List<String> b) {
    List<String> out = new ArrayList<>(a);
    out.addAll(b);
    return out;
  }

  private static String space(Random random) {
    return random.nextInt(3) == 0 ? " " : "";
  }

  static String pick(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
