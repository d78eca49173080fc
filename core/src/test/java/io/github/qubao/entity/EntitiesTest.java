package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
  /** The texts of the mentions of whatever has {@code name}, in order. */
  private static String mentions(String text, String name) {
    Entities all = Entities.of(text);
    return all.distinct().stream()
        .filter(d -> d.name().equals(name))
        .flatMap(d -> d.mentions().stream())
        .map(i -> all.mentions().get(i).text())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "区创建全国文明城市工作办公室发出通知。区创文办说，检查从周一开始。, 区创建全国文明城市工作办公室, 区创建全国文明城市工作办公室 区创文办",
    "青川县人民医院开了夜间门诊。县医院的护士很忙。, 青川县人民医院, 青川县人民医院 县医院",
    "青川县卫生健康局举办培训。县卫健局要求抓好落实。, 青川县卫生健康局, 青川县卫生健康局 县卫健局",
    "区委书记万黎明到柳树村走访。万书记说，路要修好。, 万黎明, 万黎明 万书记",
    "村民吴桂兰种了茶。吴桂兰说，收成好。, 吴桂兰, 吴桂兰 吴桂兰",
  })
  void joinsMentions(String text, String name, String expected) {
    assertEquals(expected, mentions(text, name));
  }

  /** Others of the same kind, and others of the same surname, are not joined. */
  @ParameterizedTest
  @CsvSource({
    "青川县中医院开了夜间门诊。县医院的护士很忙。, 青川县中医院, 青川县中医院",
    "青川县教育局举办培训。县财政局要求抓好落实。, 青川县教育局, 青川县教育局",
    "区委书记万黎明到柳树村走访。王书记说，路要修好。, 万黎明, 万黎明",
    "局长万黎明到柳树村走访。万校长说，学校要修好。, 万黎明, 万黎明",
  })
  void keepsOthersApart(String text, String name, String expected) {
    assertEquals(expected, mentions(text, name));
  }

  /** Each mention belongs to one of the distinct ones, in the order of the text. */
  @Test
  void everyMentionIsOfOne() {
    String text = "区委书记万黎明到青川县人民医院走访。万书记和县医院的护士交谈，到柳树镇看望村民吴桂兰。".repeat(20);
    Entities all = Entities.of(text);
    Set<Integer> seen = new HashSet<>();
    for (Entities.Distinct d : all.distinct()) {
      int last = -1;
      for (int i : d.mentions()) {
        assertTrue(i > last && seen.add(i), d.toString());
        assertEquals(d.type(), all.mentions().get(i).type());
        last = i;
      }
      assertEquals(d.name(), all.mentions().get(d.mentions().get(0)).text());
    }
    assertEquals(all.mentions().size(), seen.size());
  }

  @Test
  void emptyTextHasNone() {
    assertEquals(List.of(), Entities.of("").distinct());
    assertEquals(List.of(), Entities.of("").mentions());
  }
}
