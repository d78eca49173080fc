package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import io.github.qubao.text.Prose;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private final Segmenter segmenter = Segmenter.create();

  /** It is content with less than users get: here it is asked which words there are. */
  private final KeywordExtractor extractor = new KeywordExtractor(segmenter, 0.3);

  private static final String ARTICLE =
      "清晨的薄雾里，老槐树下摆着长凳和保温杯，锅铲声响成一片。\n"
          + "5月18日，云桥县人民医院的医生来到青芦镇沙柳村，开展义诊活动，为村民检查血压。"
          + "当天，医生祁芳和周砚为一百二十名村民看了病，义诊结束后又走访了青芦镇卫生院。\n"
          + "“我把裤子卷起来，扇子一放就去排队了。”村民伍强说。\n"
          + "据统计，今年以来云桥县人民医院已到青芦镇义诊六次，建立健康档案九百份。";

  private List<String> words(String title, String body) {
    return extractor.extract(title, body, 10).stream().map(Keyword::word).toList();
  }

  /** What only a scene or a quotation has is no keyword, however rare. */
  @Test
  void scenesAndQuotationsShowNothing() {
    for (String title : List.of("", "县医院义诊进青芦镇")) {
      List<String> found = words(title, ARTICLE);
      for (String word : List.of("薄雾", "老槐树", "长凳", "保温杯", "锅铲", "裤子", "扇子")) {
        assertFalse(found.contains(word), word + " in " + found);
      }
    }
  }

  /** Fewer is better, but an article still gives what, who and where. */
  @Test
  void whoWhatAndWhereAreGiven() {
    List<String> found = words("", ARTICLE);
    assertTrue(found.size() >= 3, found.toString());
    for (String word : List.of("义诊", "云桥县人民医院", "青芦镇")) {
      assertTrue(found.contains(word), word + " in " + found);
    }
  }

  @Test
  void theTailThatNothingShowsIsCutOff() {
    int all = extractor.extract("", ARTICLE, 100).size();
    assertTrue(all < 20, "of some forty nouns: " + all);
    assertEquals(
        extractor.extract("", ARTICLE, 100).subList(0, 3), extractor.extract("", ARTICLE, 3));
  }

  /** Of a term that recurs no piece is given, and none of one that stands once. */
  @Test
  void termsAreWhole() {
    String body = "6月3日，青芦镇召开种粮大户座谈，农技员讲解育秧要点。种粮大户林小满说，今年多种二百亩。据统计，全镇种粮大户增加到四十户。";
    List<String> found = words("", body);
    assertTrue(found.contains("种粮大户"), found.toString());
    assertFalse(found.contains("大户"), found.toString());
    List<String> once = words("", "6月3日，青芦镇组织走访种粮大户，送去稻种和地膜。");
    assertFalse(once.contains("大户"), once.toString());
  }

  @Test
  void officesNamesAreWhole() {
    String body = "6月3日，云桥县农业农村局到青芦镇检查稻种。云桥县农业农村局的农技员查了十二家门店，青芦镇农技站配合检查稻种。";
    List<String> found = words("", body);
    assertTrue(found.contains("云桥县农业农村局"), found.toString());
    assertFalse(found.contains("农业农村局"), found.toString());
  }

  /** What stands between words is no part of an office's name, nor is an idiom of a term. */
  @Test
  void phrasesAreNoNames() {
    String body = "6月3日，青芦镇卫生院向县疾控中心报告疫情。师生载歌载舞迎六一，师生载歌载舞到傍晚。过往居民和同学停下来看。";
    List<String> found = words("", body);
    assertTrue(found.contains("青芦镇卫生院"), found.toString());
    for (String piece : List.of("向县疾控中心", "载歌载舞", "过往居民", "和同学")) {
      assertTrue(found.stream().noneMatch(w -> w.contains(piece)), piece + " in " + found);
    }
  }

  /** An act and its object are two, though they recur together. */
  @Test
  void actsAndTheirObjectsAreNoTerms() {
    String body = "6月3日，青芦镇检查经营烟花爆竹的店铺。全镇经营烟花爆竹的店铺有九家，烟花爆竹都锁在库房里。";
    List<String> found = words("", body);
    assertTrue(found.contains("烟花爆竹"), found.toString());
    assertFalse(found.contains("经营烟花爆竹"), found.toString());
  }

  @Test
  void whatScenesAreIsKnown() {
    assertTrue(Evidence.acts(Prose.Kind.ACT) && Evidence.acts(Prose.Kind.RESULT));
    assertFalse(Evidence.acts(Prose.Kind.HOOK) || Evidence.acts(Prose.Kind.QUOTATION));
    assertFalse(Evidence.acts(Prose.Kind.STATEMENT));
    assertTrue(Evidence.isOffice("卫生院") && Evidence.isOffice("便民服务中心"));
    assertFalse(Evidence.isOffice("稻种"));
  }

  /** Neither what stands once nor what any report has is a keyword: there may be few. */
  @Test
  void whatNothingShowsIsNone() {
    String body =
        "6月3日，云桥县教育局在青芦镇召开现场会，专家讲解了课程安排，家长提出了线索和建议。"
            + "会后，专家到县城和小区走访，家长说家乡变化大。青芦小学的体温计、窗台和台灯都换了新的。";
    List<String> found = words("", body);
    for (String word : List.of("专家", "家长", "现场会", "线索", "县城", "小区", "家乡", "窗台", "台灯", "体温计")) {
      assertFalse(found.contains(word), word + " in " + found);
    }
  }

  /** Of what stands once a plant, an animal, a disease or a contest is what an article is about. */
  @Test
  void kindsThatArticlesAreAboutNeedNoSecondMention() {
    String body = "6月3日，青芦镇组织农技员查看猕猴桃，布置了防治。据统计，青芦镇去年修好显示屏和保温箱各一台。";
    List<String> found = words("", body);
    assertTrue(found.contains("猕猴桃"), found.toString());
    assertFalse(found.contains("显示屏") || found.contains("保温箱"), found.toString());
  }

  /** A name that is cut wrongly stands where no name can stand; one that recurs is a name. */
  @Test
  void namesOfPeopleStandWhereNamesDo() {
    List<String> cut =
        tagged("收割机/n 在/p 麦海里/nr 穿行/v 。/w 3/m 岁/q 时因患/nr 病/n ，/w 机手/n 边打捆/nr 稻草/n 。/w");
    for (String word : List.of("麦海里", "时因患", "边打捆")) {
      assertFalse(cut.contains(word), word + " in " + cut);
    }
    List<String> whole = tagged("村民/n 祁兰芳/nr 说/v ，/w 医生/n 祁兰芳/nr 来过/v 。/w");
    assertTrue(whole.contains("祁兰芳"), whole.toString());
  }

  /** A short word that always touches other nouns is a piece of terms. */
  @Test
  void whatNeverStandsApartIsNoWord() {
    List<String> found =
        tagged(
            extractor,
            "受/v 热带/n 低压/n 影响/v ，/w 青芦镇/ns 停工/v 。/w 热带/n 气旋/n 离开/v 。/w 机井/n 出水/v ，/w 机井/n 配套/v");
    assertFalse(found.contains("热带"), found.toString());
    assertTrue(found.contains("机井"), found.toString());
  }

  /** What follows a term may change: 消防安全 is one, though 检查 or 培训 always stand behind it. */
  @Test
  void termsGoOnInSeveralWays() {
    List<String> found =
        tagged(
            "开展/v 消防/b 安全/a 检查/vn ，/w 组织/v 消防/b 安全/a 培训/vn ，/w 普及/v 消防/b 安全/a 常识/n 。/w "
                + "青芦镇/ns 消防/b 救援/vn 大队/n 出动/v ，/w 消防/b 救援/vn 大队/n 到达/v");
    assertTrue(found.contains("消防安全"), found.toString());
    assertTrue(found.contains("青芦镇消防救援大队"), found.toString());
    assertFalse(found.contains("安全") || found.contains("救援大队"), found.toString());
  }

  /** What has only such words in it is as general as they are: 管理 服务 中心. */
  @Test
  void termsOfGeneralWordsAreNone() {
    List<String> found =
        tagged("到/v 服务/vn 中心/n 办事/v ，/w 青芦镇/ns 服务/vn 中心/n 搬家/v ，/w 服务/vn 中心/n 开门/v");
    assertFalse(found.contains("服务中心"), found.toString());
  }

  /** 民警 and 学校 are none for a named office. */
  @Test
  void whatAllOfficesHaveIsNone() {
    List<String> named =
        tagged(
            "青芦/ns 派出所/n 民警/n 赶到/v ，/w 沙柳/ns 派出所/n 民警/n 也/d 到/v 。/w 云桥/ns 派出所/n 民警/n 修/v 路/n 。/w "
                + "学校/n 放/v 稻种/n ，/w 稻种/n 够/v 用/v ，/w 稻种/n 好/a 。/w 青芦镇/ns 买/v 稻种/n 、/w 秧盘/n ，/w 秧盘/n 到/v 了/u ，/w 秧盘/n 够/v");
    assertFalse(
        named.contains("派出所") || named.contains("民警") || named.contains("学校"), named.toString());
  }

  /**
   * Who is told with the post is a keyword without it, and what is looked at without the looking.
   */
  @Test
  void postsAndLooksAreNoPart() {
    List<String> found =
        tagged(
            "教导员/n 祁芳菲/n 带队/v ，/w 教导员/n 祁芳菲/n 赶到/v 。/w 周恒毅/n 老人/n 开门/v ，/w 周恒毅/n 老人/n 说/v 。/w "
                + "副县长/n 调研/vn 稻虾/n 共养/vn ，/w 局长/n 调研/vn 稻虾/n 共养/vn");
    assertTrue(found.containsAll(List.of("祁芳菲", "周恒毅")), found.toString());
    for (String word : List.of("教导员", "老人", "调研")) {
      assertTrue(found.stream().noneMatch(w -> w.contains(word)), word + " in " + found);
    }
  }

  /** Whose name is kept back, and what only the writer calls so. */
  @Test
  void whatIsNotNamedIsNone() {
    List<String> found =
        tagged(
            "祁某芳/nr 报警/v ，/w 我院/n 开诊/v ，/w 我院/n 义诊/vn ，/w 我院/n 关门/v ，/w 中共青芦/n 县委/n ，/w 中共青芦/n 县委/n");
    for (String word : List.of("祁某芳", "我院", "中共青芦", "县委")) {
      assertFalse(found.contains(word), word + " in " + found);
    }
    assertFalse(Evidence.isOffice("西南部".substring(1)) || Evidence.isOffice("市常委"));
  }

  private List<String> tagged(String tagged) {
    return tagged(extractor, tagged);
  }

  private static List<String> tagged(KeywordExtractor extractor, String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String t : tagged.split(" ")) {
      String[] cells = t.split("/");
      tokens.add(new Token(at, at + cells[0].length(), PartOfSpeech.ofTag(cells[1])));
      at += cells[0].length();
    }
    String body = tagged.replaceAll("/\\w+ ?", "");
    return extractor.extract("", List.of(), body, tokens, 20).stream().map(Keyword::word).toList();
  }
}
