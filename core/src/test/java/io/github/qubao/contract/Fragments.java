package io.github.qubao.contract;

import java.util.List;
import java.util.Random;

/** Pieces of district news, and of what breaks programs, drawn at random. */
final class Fragments {
  private static final List<String> WORDS =
      List.of(
          "全区", "农民", "种植", "水稻", "会议", "工作", "推进", "建设", "服务", "社区", "企业", "项目", "学校", "老人", "医生",
          "道路", "安全", "检查", "活动", "志愿者", "合作社", "群众", "负责人", "防汛", "物资", "采摘", "茶园", "食堂", "垃圾分类",
          "养老", "高质量发展", "乡村振兴", "部署", "完成", "开展", "的", "在", "了", "和", "对");

  private static final String SURNAMES = "赵钱孙李周吴郑王冯陈何沈许孟";
  private static final String GIVEN = "小大一明华建国志文海云山秋禾晓";
  private static final String HAN = "人民区市镇村水田山路学校开会今天下雨高兴工作农业林草花木金土火";
  private static final String TRADITIONAL = "農業區會議開學習國際發展鄉鎮電話號碼";
  private static final List<String> ROLES =
      List.of("记者", "本报记者", "通讯员", "编辑", "来源", "作者", "摄", "责任编辑", "首席", "特约");

  /** Beside the words: what has a meaning in a page or a text, and what has none anywhere. */
  static final List<String> SPECIAL =
      List.of(
          "本报讯",
          "（记者",
          "通讯员",
          "）",
          "（",
          "摄）",
          "图为",
          "【",
          "】",
          "“",
          "”",
          "《",
          "》",
          "。",
          "，",
          "：",
          "；",
          "！",
          "？",
          "……",
          "——",
          "、",
          " ",
          "　",
          "\n",
          "\n\n",
          "\r\n",
          "\f",
          "\t",
          "\u2028",
          "会议强调，",
          "指出：",
          "要求，",
          "要",
          "一是",
          "二是",
          "（一）",
          "第2版",
          "责任编辑：",
          "来源：",
          "作者：",
          "编辑",
          "新华社北京3月1日电",
          "2026年3月18日",
          "星期三",
          "8.6万亩",
          "3.5%",
          "10:30",
          "0571-12345678",
          "www.a.cn",
          "a@b.cn",
          "COVID-19",
          "□",
          "■",
          "●",
          "·",
          "|",
          "丨",
          "公告",
          "令",
          "（下转第2版）",
          "农历",
          "出售　",
          "区政府",
          "有限公司",
          "王小二",
          "欧阳明",
          "10月1日",
          "\uD840\uDC00",
          "\uD840",
          "\uDC00",
          "\uFEFF",
          "\u200B",
          "\u202E",
          "\u0000",
          "\u0001",
          "\uFFFF",
          "e\u0301",
          "\uD83D\uDE00",
          "農業",
          "Ａ",
          "１",
          "x",
          "7",
          ".",
          "-",
          "/",
          "(",
          ")",
          "[",
          "]",
          "\"",
          "本报",
          "据",
          "讯",
          "电",
          "消息",
          "人");

  private Fragments() {}

  static String one(Random r, String of) {
    return String.valueOf(of.charAt(r.nextInt(of.length())));
  }

  static String word(Random r) {
    return WORDS.get(r.nextInt(WORDS.size()));
  }

  static String role(Random r) {
    return ROLES.get(r.nextInt(ROLES.size()));
  }

  static String han(Random r) {
    return one(r, HAN);
  }

  static String person(Random r) {
    return one(r, SURNAMES) + one(r, GIVEN) + (r.nextBoolean() ? one(r, GIVEN) : "");
  }

  static String digits(Random r, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append((char) ('0' + r.nextInt(10)));
    }
    return out.toString();
  }

  static String number(Random r) {
    return digits(r, 1 + r.nextInt(4)) + one(r, ".,%‰年月日元亩个万-/:") + digits(r, 2);
  }

  static String latin(Random r) {
    StringBuilder out = new StringBuilder();
    for (int i = 2 + r.nextInt(7); i > 0; i--) {
      out.append((char) ('a' + r.nextInt(26)));
    }
    return out.toString();
  }

  static String sentence(Random r) {
    return clause(r) + (r.nextBoolean() ? "，" + clause(r) : "") + "。";
  }

  private static String clause(Random r) {
    StringBuilder out = new StringBuilder();
    for (int i = 3 + r.nextInt(6); i > 0; i--) {
      out.append(word(r));
    }
    return out.toString();
  }

  static String traditional(Random r) {
    StringBuilder out = new StringBuilder();
    for (int i = 10 + r.nextInt(20); i > 0; i--) {
      out.append(one(r, TRADITIONAL));
    }
    return out.append("。").toString();
  }

  static String headline(Random r) {
    StringBuilder out = new StringBuilder();
    for (int i = 3 + r.nextInt(3); i > 0; i--) {
      out.append(word(r));
    }
    return out.toString();
  }

  static String prose(Random r, int length) {
    StringBuilder out = new StringBuilder();
    while (out.length() < length - 1) {
      out.append(sentence(r));
    }
    out.setLength(length - 1);
    return out.append("。").toString();
  }

  static String wrapped(Random r, int length, int width) {
    String text = prose(r, length);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i += width) {
      out.append(text, i, Math.min(text.length(), i + width)).append('\n');
    }
    return out.toString();
  }

  static String masthead(Random r) {
    return "云汀区报 2026年" + (1 + r.nextInt(12)) + "月18日 星期三 第" + (1 + r.nextInt(8)) + "版 综合新闻\n";
  }

  static String article(Random r) {
    return headline(r)
        + "\n\n本报讯（记者"
        + person(r)
        + " 通讯员"
        + person(r)
        + "）"
        + wrapped(r, 200 + r.nextInt(300), 16)
        + "\n"
        + (r.nextInt(3) == 0 ? clause(r) + "。\n（" + person(r) + " 摄）\n\n" : "");
  }

  /** A word, a sentence's part, a sign or a unit. */
  static String any(Random r) {
    return switch (r.nextInt(4)) {
      case 0 -> word(r);
      case 1 -> r.nextInt(4) == 0 ? sentence(r) : person(r);
      case 2 -> r.nextInt(8) == 0 ? String.valueOf((char) r.nextInt(0x10000)) : han(r);
      default -> SPECIAL.get(r.nextInt(SPECIAL.size()));
    };
  }
}
