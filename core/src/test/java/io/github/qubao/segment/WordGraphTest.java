package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.segment.Segmenter.GraphToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordGraphTest {
  private static final Segmenter NORMAL = Segmenter.create();
  private static final Segmenter FINE = Segmenter.builder().granularity(Granularity.FINE).build();
  private static final Segmenter COARSE =
      Segmenter.builder().granularity(Granularity.COARSE).build();

  private static String shown(String text) {
    return NORMAL.graph(text).stream()
        .map(g -> g.token().in(text) + "+" + g.positionIncrement() + "/" + g.positionLength())
        .collect(Collectors.joining(" "));
  }

  /** Word, increment, length. */
  @ParameterizedTest
  @CsvSource({
    "北京大学, 北京大学+1/2 北京+0/1 大学+1/1",
    "'这个，', '这个+1/2 这+0/1 个+1/1 ，+1/1'",
    "国家电力公司, 国家电力公司+1/3 国家+0/1 电力+1/1 公司+1/1",
    "他和农民, 他+1/1 和+1/1 农民+1/1",
    "'', ''"
  })
  void wordsHaveTheirPlaces(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "北京大学",
            "这",
            "个",
            "三",
            "本",
            "2025年",
            "3月",
            "8日",
            "国家电力公司",
            "國家電力公司",
            "农业农村局",
            "买买提",
            "·",
            "提",
            "a",
            "１",
            " ",
            "\n",
            "。",
            "，",
            "\uD83D\uDE00",
            "\uD800",
            "的",
            "一",
            "二十",
            "世纪",
            "多",
            "小时",
            "区",
            "人民医院",
            "韩小雨",
            "说",
            "第",
            "和",
            "发展",
            "改革",
            "委员会",
            "上",
            "下",
            "月",
            "半")
        .list()
        .ofMaxSize(40)
        .map(l -> String.join("", l));
  }

  /** It holds the words of each granularity and no others, and every way through it is the text. */
  @Property(tries = 500)
  void theGraphIsThatOfTheThreeGranularities(@ForAll("texts") String text) {
    List<GraphToken> graph = NORMAL.graph(text);
    Set<String> spans = new TreeSet<>();
    List<Token> all = new ArrayList<>(NORMAL.tag(text));
    all.addAll(FINE.tag(text));
    all.addAll(COARSE.tag(text));
    all.forEach(t -> spans.add(t.start() + "-" + t.end()));
    Set<String> found = new TreeSet<>();
    graph.forEach(
        g -> assertTrue(found.add(g.token().start() + "-" + g.token().end()), "each once"));
    assertEquals(spans, found);
    List<Token> fine = FINE.tag(text);
    int position = -1;
    int end = 0;
    for (GraphToken g : graph) {
      position += g.positionIncrement();
      assertEquals(fine.get(position).start(), g.token().start());
      assertEquals(fine.get(position + g.positionLength() - 1).end(), g.token().end());
      assertTrue(g.positionIncrement() > 0 || g.token().end() < end, "the longest first");
      end = g.token().end();
    }
  }

  @Test
  void withHanLpsWordsThereIsOneGranularity() {
    Segmenter s = Segmenter.builder().hanLpCompatible(true).build();
    String text = "这个北京大学的三本书";
    List<GraphToken> graph = s.graph(text);
    assertEquals(s.tag(text), graph.stream().map(GraphToken::token).toList());
    assertTrue(graph.stream().allMatch(g -> g.positionIncrement() == 1 && g.positionLength() == 1));
  }

  @Test
  void whatIsNoPlaceIsRefused() {
    Token t = new Token(0, 1, PartOfSpeech.NOUN);
    assertThrows(IllegalArgumentException.class, () -> new GraphToken(t, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> new GraphToken(t, 1, 0));
  }
}
