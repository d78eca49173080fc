package io.github.qubao.topic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicClassifierTest {
  private final Segmenter segmenter = Segmenter.create();
  private final TopicClassifier classifier = TopicClassifier.builtIn(segmenter);

  @Test
  void filesPlainCases() {
    assertEquals(Topic.AGRICULTURE, classifier.classify("水稻丰收", "收割机在稻田里来回穿梭，农户忙着晒粮。").topic());
    assertEquals(Topic.HEALTHCARE, classifier.classify("流感疫苗接种", "区疾控中心组织医院为老人接种流感疫苗。").topic());
    assertEquals(Topic.ENVIRONMENT, classifier.classify("湿地候鸟增多", "生态环境部门修复湿地，治理水污染。").topic());
    assertEquals(
        Topic.GOVERNANCE, classifier.classify("区纪委通报案件", "纪检监察机关查处违纪党员干部，召开警示教育会议。").topic());
  }

  @Test
  void evidenceIsWordsOfTheText() {
    String title = "家庭医生进社区";
    String body = "区卫健局组织家庭医生为老人测血压，建立健康档案，医院专家讲解用药常识。";
    Classification c = classifier.classify(title, body);
    assertFalse(c.evidence().isEmpty());
    for (Classification.Evidence e : c.evidence()) {
      assertTrue(e.weight() > 0);
      e.titleSpan().ifPresent(s -> assertEquals(e.text(), s.in(title)));
      e.bodySpan().ifPresent(s -> assertEquals(e.text(), s.in(body)));
      assertTrue(e.titleSpan().isPresent() || e.bodySpan().isPresent());
    }
  }

  @Test
  void whatSaysNothingIsUncertain() {
    for (String text :
        List.of(
            "",
            " \n",
            "会议",
            "asdf qwer zxcv uiop hjkl",
            "ዜና ሰላም ለዓለም ሁሉ ይሁን",
            "！！！？？？",
            "\uD800\uD800")) {
      Classification c = classifier.classify("", text);
      assertTrue(c.uncertain(), text);
      assertTrue(c.probability() < 0.5, text);
      assertEquals(List.of(), c.topics());
    }
  }

  @Test
  void probabilitiesHoldForAnyText() {
    Random random = new Random(5);
    for (int n = 0; n < 500; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(300); i > 0; i--) {
        b.append(
            (char)
                (random.nextBoolean() ? 0x4E00 + random.nextInt(0x5000) : random.nextInt(0x10000)));
      }
      check(classifier.classify(b.substring(0, b.length() / 3), b.toString()));
    }
    check(classifier.classify("", "医".repeat(10_000)));
  }

  private static void check(Classification c) {
    double sum = 0;
    for (double p : c.probabilities().values()) {
      assertTrue(p >= 0 && p <= 1, c.toString());
      sum += p;
    }
    assertEquals(1, sum, 1e-6);
    assertTrue(c.probabilities().values().stream().allMatch(p -> p <= c.probability()));
  }

  @Test
  void trainingIsRepeatableAndSurvivesAFile() throws IOException {
    List<LabelledText> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      articles.add(new LabelledText("球赛" + i, "球队在体育馆比赛，球员进球，观众欢呼。" + i, new Topic("sport")));
      articles.add(new LabelledText("股市" + i, "股票价格上涨，银行降低利率，投资者买入基金。" + i, new Topic("money")));
    }
    byte[] first = bytes(TopicTrainer.create().train(articles));
    assertArrayEquals(first, bytes(TopicTrainer.create().train(articles)));
    TopicClassifier read = TopicClassifier.load(new ByteArrayInputStream(first), segmenter);
    assertEquals(new Topic("sport"), read.classify("", "球员在体育馆比赛，进球很多。").topic());
    assertEquals(new Topic("money"), read.classify("", "银行利率下降，股票基金上涨。").topic());
    assertThrows(
        IllegalArgumentException.class, () -> TopicTrainer.create().train(articles.subList(0, 3)));
  }

  @Test
  void damagedModelsAreRefused() throws IOException {
    byte[] good = bytes(classifier);
    Random random = new Random(9);
    for (int n = 0; n < 300; n++) {
      byte[] bad = good.clone();
      bad[n < 40 ? n : random.nextInt(bad.length)] ^= (byte) (1 + random.nextInt(255));
      assertThrows(ModelFormatException.class, () -> load(bad));
    }
    for (int length : new int[] {0, 3, 15, 16, 20, 1000, good.length - 1}) {
      byte[] cut = java.util.Arrays.copyOf(good, length);
      assertThrows(ModelFormatException.class, () -> load(cut));
    }
  }

  private void load(byte[] bytes) throws IOException {
    TopicClassifier.load(new ByteArrayInputStream(bytes), segmenter);
  }

  private static byte[] bytes(TopicClassifier c) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    c.save(out);
    return out.toByteArray();
  }
}
