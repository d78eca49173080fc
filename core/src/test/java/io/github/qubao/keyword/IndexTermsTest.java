package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTermsTest {
  private final Segmenter segmenter = Segmenter.create();

  /** It is content with less than users get: here it is asked which words there are. */
  private final KeywordExtractor extractor = new KeywordExtractor(segmenter, 0.3);

  private List<String> words(String title, String body) {
    return extractor.extract(title, body, 10).stream().map(Keyword::word).toList();
  }

  /** A word of two characters that any report may have is none; one that names a subject is. */
  @Test
  void shortWordsAreOfAClosedList() {
    for (String word : List.of("医保", "义诊", "玉米", "消防", "稻种", "小麦", "枇杷")) {
      assertTrue(IndexTerms.has(word, segmenter::knows), word);
    }
    for (String word : List.of("品种", "果实", "种植", "整治", "佳节", "劳动力", "编织袋", "企业家", "病", "灯")) {
      assertFalse(IndexTerms.has(word, segmenter::knows), word);
    }
    assertTrue(IndexTerms.has("收割机", segmenter::knows));
    assertTrue(IndexTerms.has("沙柳", w -> false), "what no lexicon has is no common word");
  }

  /** However often a general word stands there, it is no keyword. */
  @Test
  void generalWordsAreNoneHoweverOften() {
    String body =
        "6月3日，青芦镇农技员到沙柳村查看枇杷。枇杷的果实大，果实甜，果实一天卖完。" + "沙柳村的劳动力不够，劳动力要从镇上请，劳动力一天两百元。枇杷换了品种，品种有三个，品种都好。";
    List<String> found = words("", body);
    assertTrue(found.contains("枇杷"), found.toString());
    for (String word : List.of("果实", "劳动力", "品种")) {
      assertFalse(found.contains(word), word + " in " + found);
    }
  }

  /** An office of which only the level or the field is told is that of any place. */
  @Test
  void officesWithoutTheirPlaceAreNone() {
    for (String office : List.of("县教育局", "教育局", "市文明办", "区政协", "交通运输局", "县河长办")) {
      assertTrue(IndexTerms.isBareOffice(office, segmenter::knows), office);
    }
    for (String office : List.of("云桥县教育局", "青芦镇卫生院", "市中区教育局", "沙柳派出所", "区域", "教育")) {
      assertFalse(IndexTerms.isBareOffice(office, segmenter::knows), office);
    }
  }

  @Test
  void termsOfPeopleAndDeedsAreGeneral() {
    for (String term : List.of("消防官兵", "设卡行动", "三合一现象", "专业合作社", "沙柳警方", "沙柳村干部")) {
      assertTrue(IndexTerms.isGeneralTerm(term), term);
    }
    for (String term : List.of("消防安全", "残疾人服务中心", "稻虾共养")) {
      assertFalse(IndexTerms.isGeneralTerm(term), term);
    }
  }

  /** A term of a field is one though each of its words is general, and without what is before. */
  @Test
  void termsOfAFieldAreWhole() {
    String body = "6月3日，青芦镇召开居民消防安全培训，讲解灭火器的用法。居民消防安全培训来了两百人，青芦镇今年办了六次。";
    List<String> found = words("", body);
    assertTrue(found.contains("消防安全培训"), found.toString());
    assertFalse(found.stream().anyMatch(w -> w.contains("居民")), found.toString());
    assertTrue(words("", "6月3日，青芦镇检查安全生产，走访了九家工厂。").contains("安全生产"));
  }

  /** One thing is one keyword: in full, and neither its parts nor its short form beside it. */
  @Test
  void oneThingIsOneKeyword() {
    String body = "6月3日，青芦派出所到沙柳村查看枇杷园。青芦派出所的民警说，沙柳枇杷熟了，青芦所每天巡逻。" + "沙柳枇杷卖到省城，沙柳村种枇杷四百亩，枇杷一斤十元。";
    List<String> found = words("", body);
    for (String word : found) {
      for (String other : found) {
        assertTrue(word.equals(other) || !other.contains(word), word + " and " + other);
      }
    }
    assertFalse(found.contains("青芦所") && found.contains("青芦派出所"), found.toString());
  }

  /** Who stands once says something or wrote it; a place that stands once is where it was. */
  @Test
  void whoPassesByIsNone() {
    String body = "6月3日，青芦镇卫生院的医生来到沙柳村义诊，为老人量血压。义诊持续三小时。农户祁兰芳说，沙柳村离县城远。";
    List<String> found = words("", body);
    assertFalse(found.contains("祁兰芳"), found.toString());
    assertTrue(found.containsAll(List.of("沙柳村", "义诊")), found.toString());
  }

  /** A caption that says a sentence again shows nothing: what it has did not recur. */
  @Test
  void whatIsSaidAgainWordForWordCountsOnce() {
    String clause = "沙柳村的村民们卷起袖管，挥动锄头清淤泥";
    String text = "6月3日，青芦镇" + clause + "。\n" + clause + "\n全镇清渠九里。";
    List<Span> sentences =
        List.of(
            new Span(0, text.indexOf('\n')),
            new Span(text.indexOf('\n') + 1, text.lastIndexOf('\n')),
            new Span(text.lastIndexOf('\n') + 1, text.length()));
    List<Span> kept = Repeats.without(text, sentences);
    assertEquals(List.of(sentences.get(0), sentences.get(2)), kept);
    List<String> found = words("", text);
    assertTrue(
        found.stream().noneMatch(w -> w.contains("锄头") || w.contains("卷起")), found.toString());
  }
}
