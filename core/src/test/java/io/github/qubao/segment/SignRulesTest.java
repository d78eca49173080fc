package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignRulesTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static List<String> words(String text) {
    return SEGMENTER.segment(text).stream().map(t -> t.in(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.linxi.example/a?b=1&c=2",
        "www.linxi.example",
        "ftp://files.linxi.example/x.zip",
        "ｗｗｗ．ｌｉｎｘｉ．ｅｘａｍｐｌｅ",
        "news@linxi.example",
        "00:1A:2B:3C:4D:5E",
        "192.168.1.20",
        "V2.0.1",
        "report_2024.pdf",
        "１３８－１２３４－５６７８",
        "１，２３４．５６",
        "C++",
        "C#",
        "CO₂",
        "PM2.5",
        "3·15",
        "👨‍👩‍👧",
        "👍🏽",
        "🇨🇳",
        "1️⃣",
        "☀️",
        "ありがとう",
        "カタカナー",
        "한국어",
        "Привет",
        "Ελλάδα",
        "cafe\u0301",
        "18.5％",
      })
  void isOneToken(String token) {
    assertEquals(List.of(token), words(token));
    assertEquals(List.of("在", token, "处"), words("在" + token + "处"));
  }

  @Test
  void marksOfTheSentenceStayOutside() {
    assertEquals(List.of("（", "https://a.example/b", "）", "。"), words("（https://a.example/b）。"));
    assertEquals(List.of("https://a.example/b", "."), words("https://a.example/b."));
  }

  @Test
  void raisedUnitsStandApartFromTheirNumber() {
    assertEquals(List.of("300", "m³"), words("300m³"));
    assertEquals(List.of("18kg"), words("18kg"));
  }

  @Test
  void emojiThatAreNotJoinedStandApart() {
    assertEquals(List.of("😀", "😀", "🎉"), words("😀😀🎉"));
    assertEquals(List.of("🇨🇳", "🇨🇳"), words("🇨🇳🇨🇳"));
  }

  @Test
  void scriptsStandApart() {
    assertEquals(List.of("Привет", " ", "мир"), words("Привет мир"));
    assertEquals(List.of("한국", "カナ"), words("한국カナ"));
  }

  @Test
  void radicalsAreLookedUpAsTheirCharacters() {
    assertEquals(List.of("⼈⺠", "医院"), words("⼈⺠医院"));
    assertEquals(List.of("⻄部"), words("⻄部"));
  }

  @Test
  void datesOfFullWidthDigitsKeepTheirParts() {
    assertEquals(List.of("２００７", "－", "０６", "－", "１１１５：０６"), words("２００７－０６－１１１５：０６"));
  }
}
