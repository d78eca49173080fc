package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnerCaptionsTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String ABOVE = "古渡口迎来春游人\n本报讯（记者 祁芳）春分这天，古渡口的渡船加开了八\n班，船工从早忙到晚，没有歇过一口气。\n";

  private static final String BELOW = "“一船能坐三十人。”船工说，往年只有十来人，如\n今不一样了。\n";

  private static List<Article> read(String between) {
    return READER.read(ABOVE + between + BELOW).articles();
  }

  /** The text goes on below it. */
  @Test
  void interruptsAnArticle() {
    for (String caption :
        List.of(
            "▲ 3月6日，县消防救援大队在城东市场开展春\n季演练，检验水源不足时的供水能力。\n通讯员 伍强 摄\n",
            "◀ 渡船载着游人离岸。　特约摄影 伍强\n",
            "▼ 夕阳下的渡口。通讯员 伍强/摄\n")) {
      List<Article> articles = read(caption);
      assertEquals(
          List.of(Article.Kind.ARTICLE, Article.Kind.PHOTO),
          articles.stream().map(Article::kind).toList(),
          caption);
      assertEquals(2, articles.get(0).paragraphs().size(), caption);
      assertEquals("伍强", articles.get(1).credit().orElseThrow().name(), caption);
    }
  }

  @Test
  void namesWhoTookThePhoto() {
    assertEquals(1, read("▲ 县文化馆也来了人，在船上教大家唱渔歌。\n").size());
  }

  /** Neither does a mark have to point at the photo, where paragraphs are indented. */
  @Test
  void isNotIndentedAsParagraphsAre() {
    List<Article> articles =
        READER
            .read(
                "古渡口迎来春游人\n　　本报讯（记者 祁芳）春分这天，古渡口的渡船加\n开了八班，船工从早忙到晚，没有歇过一口\n气。\n"
                    + "渡船载着游人离岸，远处是新修的码头和\n石阶。（伍强 摄）\n"
                    + "　　“一船能坐三十人。”船工说，往年只有\n十来人，如今不一样了。\n")
            .articles();
    assertEquals(2, articles.size());
    assertEquals(2, articles.get(0).paragraphs().size());
    assertEquals(Article.Kind.PHOTO, articles.get(1).kind());
  }

  /** A line set apart under a photo, as sites have it. */
  @Test
  void mayStandAlone() {
    List<Article> articles =
        READER
            .read(
                "古渡口迎来春游人\n\n春分这天，古渡口的渡船加开了八班，船工从早忙到晚，没有歇过一口气，直到天黑透了才收桨回家。\n\n"
                    + "▲渡船载着游人离岸\n\n"
                    + "“一船能坐三十人。”船工说，往年只有十来人，如今不一样了，连外县的人也坐着大巴赶来看花。\n")
            .articles();
    assertEquals(
        List.of(Article.Kind.ARTICLE, Article.Kind.PHOTO),
        articles.stream().map(Article::kind).toList());
    assertEquals(2, articles.get(0).paragraphs().size());
  }

  @Test
  void anAdvertisementIsNone() {
    List<Article> articles = read("广告 云桥县农商银行春耕贷 手机一点 当天到账\n");
    assertEquals(1, articles.size());
    assertEquals(false, articles.toString().contains("春耕贷"));
  }
}
