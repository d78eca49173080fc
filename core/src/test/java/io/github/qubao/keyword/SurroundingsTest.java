package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {
  private final Segmenter segmenter = Segmenter.create();

  /** The word as the text around it shows it; the tokens are written {@code 餐饮/n 油烟/n}. */
  private String whole(String tagged, String word, boolean name) {
    List<Token> tokens = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String t : tagged.split(" ")) {
      String[] cells = t.split("/");
      tokens.add(
          new Token(
              text.length(), text.length() + cells[0].length(), PartOfSpeech.ofTag(cells[1])));
      text.append(cells[0]);
    }
    return new Surroundings("", List.of(), text.toString(), tokens, segmenter::knows)
        .whole(word, name, 2);
  }

  /** What always has the same beside it ends within a longer word, which is given if it is told. */
  @ParameterizedTest
  @CsvSource({
    "到/v 石杉/n 付镇/n 看/v 矿/n ，/w 石杉/n 付孔庄村/n 的/u 矿/n 、/w 石杉/n 付双岭/n 的/u 矿/n, 石杉, 石杉付",
    "茶/n 旧意/n 深/d 暖/v 山乡/n ，/w “/w 茶/n 旧意/n 深/a ”/w 项目组/n, 茶旧意, 茶旧意深",
    "在/p 交/v 茶险/n 责任/n 内/f ，/w 超出/v 交/v 茶险/n 范围/n, 茶险, 交茶险",
    "“/w 学/v 祁芳/nr 义诊/vn ”/w 开始/v ，/w “/w 学/v 祁芳/nr 义诊/vn ”/w 结束/v, 祁芳义诊, 学祁芳义诊",
    "召开/v 推进/v 茶园/n 建设/vn 调度/vn 会议/n ，/w 参加/v 茶园/n 建设/vn 调度/vn 会议/n, 茶园建设调度, 茶园建设调度会议",
    "青芦/n 五好/j 小/a 公民/n 2013/m 授奖/v ，/w 青芦/n 五好/j 小/a 公民/n 2013/m, 青芦五好, 青芦五好小公民",
    "评/v 最/d 美/a 茶乡/n 家庭/n ，/w 获/v 最/d 美/a 茶乡/n 家庭/n, 美茶乡家庭, 最美茶乡家庭",
    "评/v 四十/m 载双桥/n 华彩/n ，/w 看/v 四十/m 载双桥/n 华彩/n, 载双桥华彩, 四十载双桥华彩",
  })
  void wordsAreWhole(String tagged, String piece, String whole) {
    assertEquals(whole, whole(tagged, piece, false));
  }

  /** Who and what stands beside a word and is none of it. */
  @ParameterizedTest
  @CsvSource({
    "青芦/n 人居/n 整治/vn 工作/vn 开始/v ，/w 青芦/n 人居/n 整治/vn 工作/vn 结束/v, 青芦人居整治, false",
    "开展/v 稻鸭/n 共养/vn 的/u 村/n ，/w 开展/v 稻鸭/n 共养/vn 的/u 户/n, 稻鸭共养, false",
    "第二/m 届/q 茶农/n 趣味/n 赛歌会/n 开幕/v ，/w 第二/m 届/q 茶农/n 趣味/n 赛歌会/n, 茶农趣味赛歌会, false",
    "县长/n 祁芳菲/nr 说/v ，/w 县长/n 祁芳菲/nr 到会/v, 祁芳菲, true",
    "祁建国/nr 说/v ，/w 祁建军/nr 笑/v ，/w 祁建国/nr 和/c 祁建军/nr 走/v, 祁建国, true",
    "云桥县/ns 青芦镇/ns 卫生院/n 的/u 医生/n ，/w 云桥县/ns 青芦镇/ns 卫生院/n, 青芦镇卫生院, true",
  })
  void neighboursThatAreNoPartStayOutside(String tagged, String word, boolean name) {
    assertEquals(word, whole(tagged, word, name));
  }

  /** A phrase that goes on and on is none, nor is an office whose name stands before it. */
  @Test
  void whatCannotBeToldIsNone() {
    assertEquals(
        "",
        whole(
            "督导/vn 检茶/vn 安全/a 生产/n 大棚/n 排查/vn ，/w 再/d 检茶/vn 安全/a 生产/n 大棚/n 排查/vn", "检茶安全", false));
    assertEquals("", whole("东宏/n 茶矿/n 公司/n 、/w 亿林/n 茶矿/n 公司/n 停产/v", "茶矿公司", false));
    // Of 中山 蔬菜 基地 the place is no keyword by itself.
    assertEquals("", whole("到/p 中山/ns 蔬菜/n 基地/n", "中山", true));
    assertEquals("中山", whole("到/p 中山/ns 看/v 蔬菜/n 基地/n", "中山", true));
  }

  /** What mostly stands in quotation marks with little more ends within that. */
  @Test
  void whatIsQuotedIsWhole() {
    String tagged = "开展/v “/w 五查/n 一/m 改/v ”/w 行动/vn ，/w “/w 五查/n 一/m 改/v ”/w 结束/v";
    assertEquals("五查一改", whole(tagged, "五查", false));
    assertEquals("义诊", whole("做/v “/w 义诊/vn ”/w ，/w 看/v “/w 义诊/vn ”/w", "义诊", false));
    assertEquals("五查", whole(tagged + " ，/w 五查/n 、/w 五查/n", "五查", false));
  }

  /** With the single character that the title and the text have behind it a word is whole. */
  @Test
  void titlesHaveTheHeads() {
    List<Token> titled =
        List.of(
            new Token(0, 2, PartOfSpeech.NOUN),
            new Token(2, 3, PartOfSpeech.NOUN),
            new Token(3, 5, PartOfSpeech.VERB));
    String body = "青芦镇的竹马灯亮了，竹马是篾匠扎的。";
    Surroundings around =
        new Surroundings("竹马灯开演", titled, body, segmenter.tag(body), segmenter::knows);
    assertEquals("竹马灯", around.whole("竹马", false, 3));
    Surroundings apart =
        new Surroundings("竹马灯开演", titled, "竹马亮了。", segmenter.tag("竹马亮了。"), segmenter::knows);
    assertEquals("竹马", apart.whole("竹马", false, 2));
  }

  /** What follows a name of two characters is sometimes cut with it. */
  @Test
  void namesOfPeopleEndWhereTheyMostlyEnd() {
    String tagged = "村民/n 祁菲住/nr 在/p 镇上/s ，/w 祁菲/nr 说/v ，/w 祁菲/nr 笑/v";
    assertEquals("祁菲", whole(tagged, "祁菲住", true));
    assertEquals("祁菲菲", whole("村民/n 祁菲菲/nr 说/v ，/w 祁菲菲/nr 笑/v", "祁菲菲", true));
  }

  /** Names behind labels and those alone in a bracket, however they are cut. */
  @Test
  void authorsAreNone() {
    KeywordExtractor extractor = new KeywordExtractor(segmenter);
    String text = "5月18日，青芦镇卫生院的医生到沙柳村义诊，为老人量血压，沙柳村的义诊持续三小时。";
    for (String body :
        List.of(
            "（通讯员 林玄 余恒正）" + text,
            text + "祁芳菲、周恒毅）",
            text + "\n（祁芳菲 周恒毅 摄）",
            "记录者/祁芳菲\n" + text,
            "报道：林玄 祁芳菲\n" + text,
            text + "\n来源：\n青芦日报\n作者：\n区报道组 祁芳菲")) {
      List<String> found = extractor.extract("", body, 20).stream().map(Keyword::word).toList();
      assertTrue(found.contains("义诊"), found.toString());
      for (String name : List.of("祁芳菲", "恒毅", "林玄", "青芦日报", "报道组")) {
        assertFalse(found.stream().anyMatch(w -> w.contains(name)), body + " " + found);
      }
    }
    // In a sentence they are who it is about.
    assertEquals(0, BylineNames.endOfNames("祁芳菲说，", 0, 2));
    assertEquals(4, BylineNames.endBehindLabel("，作者祁芳走进", 4));
  }
}
