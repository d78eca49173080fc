package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.text.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {
  @ParameterizedTest
  @CsvSource({
    "云桥县开展义诊。, true",
    "她来到青石村。, true",
    "她家在村口。, false",
    "12户村民增收。, false",
    "我县迎来丰收。, false",
    "县公安局破案。, true",
    "市检察院发布公告。, true",
    "云桥警方追回赃款。, true",
    "民警赶到现场。, false",
    "全县农村面貌一新。, false",
    "各局结局已定。, false",
    "老人住院了。, false",
    "该镇该村该所都来了。, false",
    "柳湖社区有人值班。, true",
    "天晴了。, false",
  })
  void namesOfPlacesAndOffices(String sentence, boolean named) {
    assertEquals(named, Naming.of(sentence, SentenceSplitter.split(sentence))[0]);
  }
}
