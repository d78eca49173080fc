package io.github.qubao.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Shapes that a text can have, each at any length: what papers print, what PDFs give up, and what
 * nobody prints but somebody sends. The same shape, length and seed give the same text.
 */
final class Shapes {
  /** How a shape goes on: one more piece. */
  private interface Piece extends Function<Random, String> {}

  private record Shape(String head, Piece piece, String tail) {}

  private static final Map<String, Shape> ALL = new LinkedHashMap<>();

  static {
    lines();
    peopleAndRoles();
    bracketsAndBlanks();
    signs();
    units();
    words();
    mixtures();
  }

  private Shapes() {}

  /** The names of all shapes. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /** A text of this shape that has exactly {@code length} UTF-16 units. */
  static String of(String name, int length, long seed) {
    Shape shape = ALL.get(name);
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder(shape.head);
    while (out.length() < length - shape.tail.length()) {
      out.append(shape.piece.apply(random));
    }
    out.setLength(Math.max(0, length - shape.tail.length()));
    out.append(shape.tail);
    out.setLength(Math.max(0, Math.min(out.length(), length)));
    return out.toString();
  }

  private static void shape(String name, Piece piece) {
    shape(name, "", piece, "");
  }

  private static void repeat(String name, String piece) {
    shape(name, "", random -> piece, "");
  }

  private static void shape(String name, String head, Piece piece, String tail) {
    ALL.put(name, new Shape(head, piece, tail));
  }

  private static void lines() {
    shape("prose", Fragments::sentence);
    shape("prose of one character set, no marks", Fragments::han);
    shape("paragraphs of 100 characters", r -> Fragments.prose(r, 100) + "\n\n");
    shape("paragraphs of a sentence", r -> Fragments.sentence(r) + "\n\n");
    repeat("paragraphs of the same sentence", "今天下雨了大家都很高兴。\n\n");
    shape("sentences in lines", r -> Fragments.sentence(r) + "\n");
    shape("a column of 14 characters", r -> Fragments.wrapped(r, 200, 14) + "\n");
    shape("articles", Fragments::article);
    shape("headlines alone", r -> Fragments.headline(r) + "\n\n");
    shape("headlines line by line", r -> Fragments.headline(r) + "\n");
    shape("headlines of a character", "甲。", r -> "\n\n字", "");
    repeat("short headlines and lines", "短题\n今天天气很好大家开会研究工作\n");
    shape("headlines and sentences", r -> Fragments.headline(r) + "\n" + Fragments.sentence(r));
    repeat("a character a line", "字\n");
    repeat("a full stop a line", "。\n");
    shape("mastheads and dates", Fragments::masthead);
    shape("notices", r -> "公告\n" + Fragments.sentence(r) + "区水利局\n2026年3月1日\n\n");
    shape("advertisements", r -> "门面出售　" + Fragments.digits(r, 11) + "\n");
    shape("contact lines", r -> "新闻热线：0571-" + Fragments.digits(r, 8) + " www.a.cn b@c.cn\n");
    shape("tables", r -> Fragments.han(r) + "\t" + Fragments.digits(r, 4) + "\t3.5%\n");
    repeat("references to other pages", "（下转第2版）");
    repeat("references, a line each", "字（下转第2版）\n");
  }

  private static void peopleAndRoles() {
    shape("bylines", r -> "本报讯（记者" + Fragments.person(r) + " 通讯员" + Fragments.person(r) + "）\n");
    shape("bylines in prose", r -> "本报讯（记者" + Fragments.person(r) + "）" + Fragments.sentence(r));
    shape("credits", r -> Fragments.sentence(r) + "（" + Fragments.person(r) + " 摄）\n");
    repeat("credits alone", "（王小二 摄）\n");
    shape("roles of a byline", "（", r -> "本报", "");
    repeat("bylines of roles", "本报记者");
    repeat("editors", "编辑：");
    repeat("sources", "来源");
    shape("roles in an open bracket", "今天开会。（", r -> "记者", "");
    shape("roles of all kinds", "今天开会。（", r -> Fragments.role(r), "");
    shape("roles and names", r -> Fragments.role(r) + " " + Fragments.person(r) + " ");
    shape("names", Fragments::person);
    shape("names in lines", r -> Fragments.person(r) + "　" + Fragments.person(r) + "\n");
    shape("names with dots", r -> Fragments.person(r) + "·");
    repeat("squares and names", "□记者 王小二\n10月1日");
    repeat("captions", "图为开会\n字\n：\n");
    repeat("photographers", "王小二 摄 ");
    repeat("offices with brackets", "医院（北京）");
    repeat("the same headline a line", "春耕备耕正当时\n");
  }

  private static void bracketsAndBlanks() {
    repeat("brackets never closed", "（");
    shape("brackets of all kinds", r -> Fragments.one(r, "（(【〔[《〈“‘「『<{"));
    repeat("brackets never opened", "）");
    repeat("empty brackets", "（）");
    shape("open brackets in prose", r -> "（" + Fragments.sentence(r));
    shape("quotes", r -> "“" + Fragments.sentence(r) + "”");
    repeat("quotes in quotes", "“‘");
    shape("quotes never closed", r -> "“" + Fragments.sentence(r));
    repeat("blanks", " ");
    repeat("ideographic blanks", "　");
    shape("blanks in a caption", "图为大家开会（", r -> " ", "好\n（王小二 摄）");
    shape("blanks in a credit", "今天开会。\n（王小二", r -> " ", "摄）\n");
    repeat("blanks between characters", "开 ");
    repeat("ideographic blanks between characters", "开　会　");
    repeat("line feeds", "\n");
    repeat("carriage returns", "字\r\n");
    repeat("form feeds", "字\f");
  }

  private static void signs() {
    repeat("full stops", "。");
    repeat("commas", "，");
    shape("marks of all kinds", r -> Fragments.one(r, "，。、；：！？…—·～“”‘’（）《》"));
    repeat("dashes and dots", "——……");
    repeat("squares", "□■◆●");
    repeat("clauses", "开会，");
    repeat("semicolons in stress", "会议强调，开会；");
    shape("stress", r -> "会议强调，" + Fragments.sentence(r) + "会议指出：要" + Fragments.sentence(r));
    repeat("stress verbs", "强调指出要求提出");
    shape("lists", r -> Fragments.one(r, "一二三四五六七八九十") + "是" + Fragments.sentence(r));
    shape(
        "numbered headings",
        r -> "（" + Fragments.one(r, "一二三四五") + "）" + Fragments.headline(r) + "\n");
    repeat("colons", "：");
    repeat("a word and a colon", "责任：");
  }

  private static void units() {
    shape("digits", r -> Fragments.digits(r, 1));
    shape("numbers", Fragments::number);
    repeat("Chinese numbers", "一千二百三十四");
    repeat("dates", "2026年3月18日");
    repeat("slashes and dots", "1.2/3-");
    shape("Latin words", r -> Fragments.latin(r) + " ");
    shape("Latin, one word", Fragments::latin);
    repeat("full-width Latin", "ＡＢＣ１２３");
    repeat("addresses", "http://www.a.cn/b@c.d");
    shape("characters beyond the basic plane", r -> Character.toString(0x20000 + r.nextInt(5000)));
    repeat("user-perceived characters", "e\u0301\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67");
    repeat("combining marks", "\u0301");
    repeat("high surrogates", "\uD840");
    repeat("low surrogates", "\uDC00");
    shape("controls", r -> String.valueOf((char) r.nextInt(32)));
    repeat("marks of direction", "字\u202E\u2066\u200B\uFEFF");
    shape("any units", r -> String.valueOf((char) r.nextInt(0x10000)));
    shape("traditional prose", Fragments::traditional);
  }

  private static void words() {
    repeat("a character again and again", "中");
    repeat("a word again and again", "北京");
    repeat("words that overlap", "中国人民大会");
    shape("words", r -> Fragments.word(r));
    shape("words apart", r -> Fragments.word(r) + "、");
    shape("rare characters", r -> String.valueOf((char) (0x4E00 + r.nextInt(0x5100))));
    repeat("places", "江南省青芦市云汀区桂园镇");
    repeat("organisations", "区农业农村局水利站有限公司");
    repeat("of and in", "的在了");
  }

  private static void mixtures() {
    shape("mixture of words", r -> Fragments.any(r));
    shape("mixture of lines", r -> Fragments.any(r) + (r.nextInt(3) == 0 ? "\n" : ""));
    List<String> others = new ArrayList<>(ALL.keySet());
    shape("mixture of shapes", r -> of(others.get(r.nextInt(others.size())), 50, r.nextLong()));
  }
}
