package io.github.qubao.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is asked before a pattern is tried never hides a match of it. */
class KeyedPatternTest {
  private static final List<KeyedPattern> KEYED =
      List.of(
          LineDateline.BARE,
          LineDateline.MANY,
          LineDateline.HOUSE,
          LineDateline.STAMP,
          OpeningReader.DATELINE,
          OpeningReader.SQUARE_DATELINE,
          OpeningReader.WORK,
          OpeningReader.LOOSE_DATELINE);

  /** Pieces of what these match, from the longest forms on. */
  private static final String[] PIECES =
      ("□ 据新华社 本报 本网 云桥日报 云桥晚报 云桥融媒体中心 云桥 青溪县石塘镇柳坪村 电视台 周刊 杂志 新闻 报道 ： : 消息 讯 电 记者 通讯员 祁芳 伍强 、 ， "
              + "2026年 6月3日 12月31日 近日 综合 专 【 】 [ ] （ ） ( ) 《 》 — － 2026-06-03 09:00 www.example.org · 掌上 3-12 。 本 全媒体")
          .split(" ");

  /** What they match whole; the random texts change some of it. */
  private static final String[] FORMS = {
    "云桥日报、云桥网（www.example.org）、掌上云桥讯 ",
    "云桥晚报 6月3日，",
    "□ 据新华社云桥6月3日电 ",
    "[云桥新媒体]",
    "2026-06-03 09:00 ",
    "云桥县融媒体中心（",
    "【云桥，柳溪讯】",
    "摄影 ："
  };

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    if (random.nextBoolean()) {
      text.append(FORMS[random.nextInt(FORMS.length)]);
      if (random.nextBoolean()) {
        text.deleteCharAt(random.nextInt(text.length()));
      }
    }
    int pieces = 1 + random.nextInt(10);
    for (int n = 0; n < pieces; n++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? " ".repeat(random.nextInt(12)) : "");
    }
    return text.toString();
  }

  @Test
  void hidesNoMatch() {
    Random random = new Random(36);
    int[] found = new int[KEYED.size()];
    for (int n = 0; n < 50_000; n++) {
      String text = text(random);
      for (int k = 0; k < found.length; k++) {
        Matcher bare = KEYED.get(k).pattern().matcher(text);
        Matcher keyed = KEYED.get(k).at(text, 0, text.length());
        assertEquals(bare.lookingAt() ? bare.end() : -1, keyed == null ? -1 : keyed.end(), text);
        found[k] += keyed == null ? 0 : 1;
      }
    }
    for (int k = 0; k < found.length; k++) {
      assertTrue(found[k] > 100, "too few of " + KEYED.get(k).pattern());
    }
  }

  /** The longest that a dateline can be before what tells it. */
  @Test
  void seesTheLongestForms() {
    String name = "青".repeat(10) + "—－" + "云".repeat(12) + "融媒体中心";
    String blanks = " ".repeat(9);
    for (String text :
        List.of(
            "□" + blanks + name + blanks + "综合采编报道" + blanks + "2026年12月31日讯",
            "□"
                + blanks
                + "据新华社"
                + blanks
                + "云".repeat(12)
                + blanks
                + "2026年12月31日"
                + blanks
                + "综合电",
            "□" + blanks + "据新华社" + "a".repeat(24) + "（")) {
      boolean strict = OpeningReader.DATELINE.pattern().matcher(text).lookingAt();
      boolean loose = OpeningReader.LOOSE_DATELINE.pattern().matcher(text).lookingAt();
      assertTrue(strict || loose, text);
      assertEquals(strict, OpeningReader.DATELINE.at(text, 0, text.length()) != null, text);
      assertEquals(loose, OpeningReader.LOOSE_DATELINE.at(text, 0, text.length()) != null, text);
    }
  }

  @Test
  void rolesAndOfficesHaveTheirCharacters() {
    Pattern office =
        Pattern.compile(
            "云上[HAN]{2,6}|[HANA-Za-z0-9·]{1,22}?(?:报|周刊|台|网|新闻|广电|之窗|报业|传媒|社|局|办|部|委|会|院|馆|站|所|队|处|科|中心|公司|集团|银行|学校|[中小]学|党校|幼儿园|街道|镇|乡|村|社区|政府|联通|电信|基金会|客户端|在线|发布)[A-Za-z]{0,8}"
                .replace("HAN", Characters.HAN));
    String[] words =
        ("云上 柳坪 县 A b z 7 · 报 周刊 台 网 新闻 广电 之窗 报业 传媒 社 局 办 部 委 会 院 馆 站 所 队 处 科 中心 公司 集团 银行 学校 中学 小学 党校 "
                + "幼儿园 街道 镇 乡 村 社区 政府 联通 电信 基金会 客户端 在线 发布 本报 特约 记者 记　者 通讯员 实习生 报道员 评论员 撰稿人 通讯 撰稿 融媒 区")
            .split(" ");
    Random random = new Random(36);
    for (int n = 0; n < 50_000; n++) {
      StringBuilder made = new StringBuilder();
      for (int k = random.nextInt(4); k >= 0; k--) {
        made.append(words[random.nextInt(words.length)]);
      }
      String text = made.toString();
      int end = text.length();
      assertEquals(office.matcher(text).matches(), BylineWords.endsAsOffice(text, 0, end), text);
      assertTrue(
          !BylineWords.ROLES.matcher(text).find() || BylineWords.mayHaveRole(text, 0, end), text);
    }
  }
}
