package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private final Segmenter segmenter = Segmenter.create();
  private final KeywordExtractor extractor = new KeywordExtractor(segmenter);

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
    assertTrue(found.size() >= 5, found.toString());
    for (String word : List.of("义诊", "云桥县人民医院", "青芦镇", "沙柳村")) {
      assertTrue(found.contains(word), word + " in " + found);
    }
  }

  @Test
  void theTailThatNothingShowsIsCutOff() {
    int all = extractor.extract("", ARTICLE, 100).size();
    assertTrue(all < 20, "of some forty nouns: " + all);
    assertEquals(
        extractor.extract("", ARTICLE, 100).subList(0, 5), extractor.extract("", ARTICLE, 5));
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
    assertFalse(Evidence.tells(Prose.Kind.HOOK) || Evidence.tells(Prose.Kind.QUOTATION));
    assertTrue(Evidence.tells(Prose.Kind.STATEMENT) && Evidence.acts(Prose.Kind.RESULT));
    assertFalse(Evidence.acts(Prose.Kind.STATEMENT));
    assertTrue(Evidence.isOffice("卫生院") && Evidence.isOffice("便民服务中心"));
    assertFalse(Evidence.isOffice("稻种"));
  }
}
