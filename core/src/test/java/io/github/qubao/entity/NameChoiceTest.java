package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameChoiceTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final String TEXT = "石塘镇党员志愿者在青石沟清淤，云岭县农业农村局送来水泵。";

  private static Words words(String text) {
    return new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
  }

  /** What is chosen with a model whose weights are all of that size, by type. */
  private static List<Entity> chosen(String text, int person, int place, int organization) {
    byte[] weights = new byte[NameModel.FEATURES * NameModel.TYPES];
    for (int f = 0; f < NameModel.FEATURES; f++) {
      weights[f * NameModel.TYPES] = (byte) person;
      weights[f * NameModel.TYPES + 1] = (byte) place;
      weights[f * NameModel.TYPES + 2] = (byte) organization;
    }
    Words words = words(text);
    Names names = new Names(words);
    EntityRecognizer.findByRules(words, names);
    NameChoice.choose(words, names, new NameModel(weights));
    return names.toList();
  }

  @Test
  void theModelTellsTheType() {
    for (Entity.Type type : Entity.Type.values()) {
      List<Entity> found =
          chosen(
              "村民在青石沟清淤。",
              type == Entity.Type.PERSON ? 9 : -9,
              type == Entity.Type.PLACE ? 9 : -9,
              type == Entity.Type.ORGANIZATION ? 9 : -9);
      assertTrue(found.stream().allMatch(e -> e.type() == type), found.toString());
      assertTrue(!found.isEmpty(), type.toString());
    }
  }

  @Test
  void namesAreOfWholeWordsInOrderAndApart() {
    for (int place : new int[] {-1, 0, 1, 9}) {
      List<Integer> edges = new ArrayList<>(List.of(0));
      for (Token t : SEGMENTER.tag(TEXT)) {
        edges.add(t.end());
      }
      int at = 0;
      for (Entity e : chosen(TEXT, -5, place, 0)) {
        assertEquals(e.text(), e.span().in(TEXT));
        assertTrue(e.span().start() >= at, e.toString());
        assertTrue(edges.contains(e.span().start()) && edges.contains(e.span().end()));
        at = e.span().end();
      }
    }
  }

  @Test
  void aTextWithoutWordsHasNoNames() {
    assertEquals(List.of(), chosen("", 9, 9, 9));
    assertEquals(List.of(), chosen("，。\n", 9, 9, 9));
  }

  @Test
  void howPeopleAreCalledIsNoPlace() {
    EntityRecognizer recognizer = new EntityRecognizer(SEGMENTER);
    for (String text : List.of("小张、小李、老王都来了。", "小周、小郑、老秦在修渠。")) {
      List<Entity> found = recognizer.recognize(text);
      assertTrue(found.stream().allMatch(e -> e.type() == Entity.Type.PERSON), found.toString());
    }
  }

  @Test
  void commonWordsOfAListAreNoPlaces() {
    EntityRecognizer recognizer = new EntityRecognizer(SEGMENTER);
    assertEquals(List.of(), recognizer.recognize("石头、沙子、水泥、钢筋、木材价格上涨。"));
  }

  /** A capital before 电 is rare in districts, but it is in every list. */
  @ParameterizedTest
  @ValueSource(strings = {"新华社北京3月5日电", "新华社合肥11月2日电 题：一座小城的变化", "中新社南宁6月1日电 广西今天发布预警。"})
  void placesOfDatelinesAreNoMatterOfChoice(String text) {
    Entity place = new EntityRecognizer(SEGMENTER).recognize(text).get(1);
    assertEquals(text.substring(3, 5), place.text());
    assertTrue(place.probability() > 0.8, place.toString());
  }

  /** Before it stands an agency, and no other house. */
  @Test
  void placesBehindOtherHousesAreOfNoDateline() {
    List<Entity> found = new EntityRecognizer(SEGMENTER).recognize("旅行社北京昨日电话不断。");
    assertEquals(1, found.size(), found.toString());
    assertEquals("北京", found.get(0).text());
    assertTrue(found.get(0).probability() < 0.8, found.toString());
  }
}
