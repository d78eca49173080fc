package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeywordExtractorTest {
  private final KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());

  private static List<String> words(List<Keyword> keywords) {
    return keywords.stream().map(Keyword::word).toList();
  }

  /** Tokens as written: words and their tags set apart, {@code 餐饮/n 油烟/n}. */
  private static List<Token> tokens(String tagged) {
    List<Token> out = new ArrayList<>();
    int at = 0;
    for (String t : tagged.split(" ")) {
      String[] cells = t.split("/");
      out.add(new Token(at, at + cells[0].length(), PartOfSpeech.ofTag(cells[1])));
      at += cells[0].length();
    }
    return out;
  }

  private List<String> words(String tagged) {
    String body = tagged.replaceAll("/\\w+ ?", "");
    return words(extractor.extract("", List.of(), body, tokens(tagged), 20));
  }

  @Test
  void keywordsKeepTheirOrderWhateverIsAskedFor() {
    KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());
    String body = "区里优化医疗服务。群众获得医疗服务更方便，医疗服务窗口延时办公。今年雾霾天减少，霾少了。";
    List<Keyword> all = extractor.extract("医疗服务再升级", body, 100);
    assertEquals(1, all.get(0).score(), 1e-9);
    for (int n = 0; n <= all.size(); n++) {
      assertEquals(all.subList(0, n), extractor.extract("医疗服务再升级", body, n));
    }
    for (Keyword k : all) {
      assertTrue(k.score() > 0 && k.score() <= 1, k.toString());
    }
    assertEquals("医疗服务", all.get(0).word(), all.toString());
  }

  @Test
  void rareWordsTellMoreThanCommonOnes() {
    KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());
    List<Keyword> words = extractor.extract("", "餐饮油烟扰民，餐饮油烟治理见效。经济发展，经济向好。霾，霾，霾。", 20);
    List<String> names = words.stream().map(Keyword::word).toList();
    assertTrue(names.contains("餐饮油烟"), names.toString());
    assertTrue(names.contains("霾"), names.toString());
    assertTrue(names.indexOf("餐饮油烟") < names.indexOf("经济"), names.toString());
  }

  /** Whatever the cuts: even where the tagger takes the second word for a verb. */
  @Test
  void compoundsAreWholeHoweverTheyAreCut() {
    assertTrue(words("餐饮/n 油烟/n 扰民/v ，/w 治理/v 餐饮/n 油烟/n").contains("餐饮油烟"));
    assertTrue(words("提升/v 医保/j 服务/v 质量/n ，/w 优化/v 医保/j 服务/vn").contains("医保服务"));
    assertTrue(words("农业/n 社会化/vn 服务/v 好/a ，/w 农业/n 社会化/vn 服务/v").contains("农业社会化服务"));
    assertEquals(List.of("医保", "服务"), words("医保/j ，/w 服务/v 医保/j").subList(0, 2));
  }

  @Test
  void wordsAreCompletedByWhatAlwaysStandsBesideThem() {
    assertTrue(words("非/h 物质/n 遗产/n ，/w 申报/v 非/h 物质/n 遗产/n").contains("非物质遗产"));
    assertTrue(words("新/a 能源/n 汽车/n ，/w 买/v 能源/n 汽车/n").contains("能源汽车"));
    assertFalse(words("在/p 镇江/ns ，/w 在/p 镇江/ns").contains("在镇江"));
  }

  @Test
  void partsCountHalfBesideTheWhole() {
    List<Keyword> all = extractor.extract("餐饮油烟整治", "餐饮油烟扰民。油烟少了，油烟治理见效。", 20);
    assertEquals("餐饮油烟", all.get(0).word());
    assertTrue(all.stream().filter(k -> k.word().equals("油烟")).allMatch(k -> k.score() <= 0.5));
  }

  @Test
  void wordsThatAreCutAlreadyGiveTheSame() {
    Segmenter segmenter = Segmenter.create();
    String title = "医保服务下乡";
    String body = "本报讯（记者林小满）区医保局把医保服务送到村口，高血压患者在家门口报销。";
    assertEquals(
        extractor.extract(title, body, 9),
        extractor.extract(title, segmenter.tag(title), body, segmenter.tag(body), 9));
    assertFalse(words(extractor.extract(title, body, 99)).contains("林小满"));
  }

  @Test
  void anyTextIsTaken() {
    assertEquals(List.of(), extractor.extract("", "", 5));
    assertEquals(List.of(), extractor.extract("", "a1。\uD800", 5));
    assertEquals(List.of(), extractor.extract("医保", "医保", 0));
    assertThrows(IllegalArgumentException.class, () -> extractor.extract("", "好", -1));
  }

  @Test
  void threadsGetTheSame() {
    String body = "区里优化医疗服务。群众获得医疗服务更方便，餐饮油烟治理见效。";
    List<Keyword> expected = extractor.extract("医疗服务", body, 9);
    assertTrue(
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(i -> extractor.extract("医疗服务", body, 9).equals(expected)));
  }

  @Test
  void wordsOfLettersAndDigitsAreWhole() {
    String body = "全区PM2.5浓度下降，新建5G基站三百座。专家说，PM2.5来自燃煤和尾气，5G基站由铁塔公司建设，长30km，见www.example.com。";
    List<String> names = words(extractor.extract("PM2.5浓度下降", body, 20));
    assertTrue(names.contains("5G基站"), names.toString());
    assertTrue(names.stream().anyMatch(w -> w.startsWith("PM2.5")), names.toString());
    assertTrue(
        names.stream().noneMatch(w -> w.contains("km") || w.contains("www")), names.toString());
  }

  @Test
  void numbersOfThingsAreNone() {
    List<String> names = words(extractor.extract("三万亩水稻", "八个月来，三万亩水稻增收，两百名农户受益，水稻产量又增一成。", 20));
    assertTrue(names.contains("水稻"), names.toString());
    assertTrue(
        names.stream().noneMatch(w -> w.startsWith("三万") || w.startsWith("八个")), names.toString());
  }

  /** Who wrote and edited it, and what stands under its pictures, is not what it is about. */
  @Test
  void furnitureGivesNone() {
    String body =
        "云桥融媒讯（记者 林知秋 通讯员 伍佩芝）5月18日，县医院的医生来到青芦镇义诊，为老人量血压。\n"
            + "▲医生在义诊现场（祁芳 摄）\n义诊持续了三个小时，两百名老人做了检查。\n编辑：周砚 审核：韦晴";
    List<String> names = words(extractor.extract("", body, 30));
    for (String name : List.of("林知秋", "伍佩芝", "祁芳", "周砚", "韦晴", "审核", "编辑", "融媒")) {
      assertTrue(names.stream().noneMatch(w -> w.contains(name)), name + " in " + names);
    }
    assertTrue(names.contains("义诊"), names.toString());
  }
}
