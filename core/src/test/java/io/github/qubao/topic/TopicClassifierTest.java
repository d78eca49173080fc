package io.github.qubao.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TopicClassifierTest {
  private final Segmenter segmenter = Segmenter.create();
  private final TopicClassifier classifier = TopicClassifier.builtIn(segmenter);

  @Test
  void filesPlainCases() {
    assertEquals(
        Topic.AGRICULTURE, classifier.classify("水稻丰收", "收割机在稻田里来回穿梭，农户忙着晒粮。").mostProbable());
    assertEquals(
        Topic.HEALTHCARE, classifier.classify("流感疫苗接种", "区疾控中心组织医院为老人接种流感疫苗。").mostProbable());
    assertEquals(
        Topic.ENVIRONMENT, classifier.classify("湿地候鸟增多", "生态环境部门修复湿地，治理水污染。").mostProbable());
    assertEquals(
        Topic.GOVERNANCE,
        classifier.classify("区纪委通报案件", "纪检监察机关查处违纪党员干部，召开警示教育会议。").mostProbable());
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
            "会议会议会议会议会议会议会议会议",
            "医院医院医院医院医院医院医院医院",
            "2023年11月1日 12345 67890",
            "asdf qwer zxcv uiop hjkl",
            "The district council met on Tuesday to talk about the budget.",
            "東京都の区議会は本日、新しい予算案を可決した。市民の生活を支援するための対策が含まれている。",
            "市役所は、農業や医療の計画を市民に説明し、来年の環境対策についても話し合った。",
            "서울시는 오늘 새로운 예산안을 발표했다. 시민들의 생활을 지원한다.",
            "ዜና ሰላም ለዓለም ሁሉ ይሁን",
            "👍🎉👍🎉👍🎉👍🎉👍🎉👍🎉",
            "！！！？？？",
            "\uD800\uD800")) {
      for (Classification c :
          List.of(classifier.classify("", text), classifier.classify(text, ""))) {
        assertTrue(c.isUncertain(), text);
        assertTrue(c.probability() < 0.5, text);
        assertEquals(List.of(), c.topics());
        assertEquals(List.of(), c.evidence());
        check(c);
      }
    }
  }

  @Test
  void gibberishIsUncertain() {
    Random random = new Random(7);
    int uncertain = 0;
    String common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";
    for (int n = 0; n < 200; n++) {
      StringBuilder any = new StringBuilder();
      StringBuilder usual = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        any.append((char) (0x4E00 + random.nextInt(0x5000)));
        usual.append(common.charAt(random.nextInt(common.length())));
      }
      assertTrue(classifier.classify("", any.toString()).isUncertain(), any.toString());
      Classification c = classifier.classify("", usual.toString());
      assertTrue(c.isUncertain() || c.probability() < 0.75, usual + " is " + c);
      uncertain += c.isUncertain() ? 1 : 0;
    }
    assertTrue(uncertain > 190, "uncertain are " + uncertain);
  }

  @Test
  void anArticleAboutTwoShowsBoth() {
    shows(
        "湿地里养出生态鱼",
        "湖区退耕还湿以后，候鸟回来了，水质明显好转。养殖户按照保护要求减少投饵，发展生态渔业，水产合作社的收入不降反升。"
            + "农技人员指导农户种植水生蔬菜，农民种稻养鱼，一亩田两份收成。",
        Topic.ENVIRONMENT,
        Topic.AGRICULTURE);
    shows(
        "畜禽粪污变肥料",
        "养猪场的粪污曾经直排进河，水体发黑发臭。如今，区里建起处理中心，收集全区猪场、牛场的粪污，发酵成有机肥还到果园和菜地。" + "河水变清了，农民的肥料钱也省了。",
        Topic.ENVIRONMENT,
        Topic.AGRICULTURE);
    shows(
        "区委巡察组向卫健局反馈巡察情况",
        "区委第二巡察组向区卫生健康局党组反馈巡察情况，指出履行全面从严治党责任不够有力、基层党组织建设薄弱等问题。" + "局党组表示，将压实整改责任，规范药品采购，改进医院服务。",
        Topic.GOVERNANCE,
        Topic.HEALTHCARE);
  }

  private void shows(String title, String body, Topic first, Topic second) {
    Classification c = classifier.classify(title, body);
    assertEquals(Set.of(first, second), new HashSet<>(c.topics()), c.toString());
    assertEquals(c.mostProbable(), c.topics().get(0));
    assertTrue(c.probabilities().getOrDefault(first, 0.0) >= Classification.SECONDARY_THRESHOLD);
    assertTrue(c.probabilities().getOrDefault(second, 0.0) >= Classification.SECONDARY_THRESHOLD);
  }

  @Test
  void anArticleAboutOneShowsOne() {
    Classification c =
        classifier.classify("早稻育秧忙", "眼下正是早稻育秧时节，农户在秧田里铺盘、播种、盖膜，农技人员现场指导，全区备足稻种和化肥。");
    assertEquals(List.of(Topic.AGRICULTURE), c.topics());
  }

  @Test
  void topicsAreThoseAboveTheBar() {
    Map<Topic, Double> p =
        Map.of(Topic.OTHER, 0.5, Topic.AGRICULTURE, 0.1, Topic.HEALTHCARE, 0.099);
    assertEquals(
        List.of(Topic.OTHER, Topic.AGRICULTURE),
        new Classification(Topic.OTHER, p, Classification.Decision.DECIDED, List.of()).topics());
    assertEquals(
        List.of(),
        new Classification(Topic.OTHER, p, Classification.Decision.TOO_LITTLE, List.of()).topics());
  }

  /** Texts of which the model is less and less sure: what it answers, it answers as before. */
  @Test
  void whoAbstainsAnswersOnlyWhatItIsSureOf() {
    TopicClassifier careful = classifier.abstain(0.02);
    TopicClassifier bold = classifier.abstain(0.5);
    String farm =
        "早稻育秧时节，农户在秧田里铺盘、播种、盖膜，农技人员现场指导，全区备足稻种和化肥。合作社的插秧机检修完毕，种粮大户老李说，今年的水稻面积"
            + "又增加了三十亩。区农业农村局组织技术员下到田间，指导农民防治病虫害，抓好春耕备耕，粮食产量有望再创新高。";
    assertEquals(Topic.AGRICULTURE, careful.classify("早稻育秧忙", farm).topic().orElseThrow());
    String both = "区人大代表视察医院和湿地，农民种稻养鱼，会议研究了学校的足球赛和景区的门票。";
    Classification answer = careful.classify("", both);
    assertEquals(Classification.Decision.ABSTAINED, answer.decision(), answer.toString());
    assertTrue(answer.topic().isEmpty() && answer.topics().isEmpty());
    Classification plain = bold.classify("", both);
    assertEquals(plain.probabilities(), answer.probabilities());
    assertEquals(answer.mostProbable(), plain.topic().orElseThrow());
  }

  @Test
  void anErrorThatNoAnswerKeepsIsNamed() {
    for (double wrong : new double[] {0, 1, -1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> classifier.abstain(wrong));
    }
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> classifier.abstain(1e-9))
                .getMessage());
    assertTrue(message.contains("held out"), message);
    classifier.abstain(Double.parseDouble(message.substring(message.lastIndexOf(' ') + 1)));
  }

  @Test
  void theModelSaysWhatItIs() {
    TopicClassifier.Info info = classifier.info();
    assertEquals(classifier.topics(), List.copyOf(info.articles().keySet()));
    assertTrue(info.articles().values().stream().allMatch(n -> n > 100), info.toString());
    assertTrue(info.macroF1() > 0.8 && info.accuracy() > 0.8, info.toString());
    assertTrue(info.heldOut() > 1000, info.toString());
    assertFalse(info.name().isEmpty() || info.date().isEmpty());
  }

  @Test
  void traditionalCharactersCountAsSimplifiedOnes() {
    Classification simplified = classifier.classify("区医院义诊", "区疾控中心组织医院为老人接种流感疫苗，医生量血压。");
    Classification traditional = classifier.classify("區醫院義診", "區疾控中心組織醫院為老人接種流感疫苗，醫生量血壓。");
    assertEquals(simplified.probabilities(), traditional.probabilities());
    assertEquals(Topic.HEALTHCARE, traditional.topic().orElseThrow());
    assertFalse(traditional.evidence().isEmpty());
  }

  @Test
  void manyAreAnsweredInTheirOrder() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String body = i % 3 == 0 ? "农户在秧田里播种，收割机收水稻。" : i % 3 == 1 ? "医生为老人接种疫苗，医院义诊。" : "";
      documents.add(Document.of(segmenter, "第" + i + "篇", body));
    }
    List<Classification> one = documents.stream().map(classifier::classify).toList();
    assertEquals(one, classifier.classifyAll(documents));
    assertEquals(one, classifier.classifyAll(documents.stream()).toList());
    assertEquals(one, classifier.classifyAll(documents.stream().parallel()).toList());
    assertEquals(List.of(), classifier.classifyAll(List.of()));
    assertEquals(3, one.stream().map(Classification::topic).distinct().count());
    assertEquals(
        classifier.classify("", "农户在秧田里播种，收割机收水稻。"), classifier.classify("农户在秧田里播种，收割机收水稻。"));
  }

  /** A stream without end: what is not asked for is not answered. */
  @Test
  void aStreamIsAnsweredAsItComes() {
    Stream<Document> endless = Stream.generate(() -> Document.of(segmenter, "农户在秧田里播种，收割机收水稻。"));
    assertEquals(5, classifier.classifyAll(endless).limit(5).count());
  }

  @Test
  void asAMapItIsPlainValues() {
    Classification c = classifier.classify("区医院义诊", "区疾控中心组织医院为老人接种流感疫苗，医生量血压。");
    Map<String, @Nullable Object> map = c.toMap();
    assertEquals(
        List.of("topic", "scores", "uncertain", "topics", "evidence"), List.copyOf(map.keySet()));
    assertEquals("healthcare", map.get("topic"));
    assertEquals(List.of("healthcare"), map.get("topics"));
    assertTrue(
        String.valueOf(map.get("scores")).matches("\\{governance=[\\d.E-]+, environment=.*"),
        map.toString());
    Map<String, @Nullable Object> nothing = classifier.classify("").toMap();
    assertTrue(nothing.containsKey("topic"));
    assertNull(nothing.get("topic"));
    assertEquals(true, nothing.get("uncertain"));
  }

  @Test
  void furtherTopicsComeByTheBarThatIsAskedFor() {
    Map<Topic, Double> p = Map.of(Topic.OTHER, 0.5, Topic.AGRICULTURE, 0.3, Topic.HEALTHCARE, 0.2);
    Classification c =
        new Classification(Topic.OTHER, p, Classification.Decision.DECIDED, List.of());
    assertEquals(List.of(Topic.OTHER), c.topics(1));
    assertEquals(List.of(Topic.OTHER, Topic.AGRICULTURE), c.topics(0.25));
    assertEquals(3, c.topics(0).size());
    assertThrows(IllegalArgumentException.class, () -> c.topics(1.1));
    assertThrows(IllegalArgumentException.class, () -> c.topics(Double.NaN));
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
    for (String word : List.of("医", "疫苗", "会议强调", "农业农村局", "a", "\uDC00")) {
      check(classifier.classify("", word.repeat(10_000)));
      check(classifier.classify(word.repeat(10_000), word));
    }
  }

  /** Of a document whose words are there already, evidence included. */
  @Test
  void aCallAllocatesLittle() {
    String sentence = "收割机在稻田里来回穿梭，农户忙着晒粮；区医院组织义诊，湿地来了候鸟，";
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < 500; i++) {
      body.append(sentence).append((char) ('一' + 37 * i)).append((char) ('丁' + 91 * i));
    }
    Document document = Document.of(segmenter, "水稻丰收", body.substring(0, 500));
    classifier.classify(document);
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    for (int i = 0; i < 100; i++) {
      classifier.classify(document);
    }
    long each = (threads.getThreadAllocatedBytes(id) - before) / 100;
    assertTrue(each < 20_000, each + " bytes a call");
  }

  /** The model has some sixty thousand grams; a short text must not pay for them. */
  @Test
  void whatACallAllocatesDependsOnTheText() {
    String body = "收割机在稻田里来回穿梭，农户忙着晒粮。";
    classifier.classify("水稻丰收", body);
    var threads =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    for (int i = 0; i < 100; i++) {
      classifier.classify("水稻丰收", body);
    }
    long each = (threads.getThreadAllocatedBytes(id) - before) / 100;
    assertTrue(each < 60_000, each + " bytes a call");
  }

  /** What a call leaves behind for the next one is room only. */
  @Test
  void answersDoNotDependOnThoseBefore() {
    Random random = new Random(11);
    String pool = "收割机在稻田里来回穿梭，农户忙着晒粮。区医院组织义诊，湿地来了候鸟；会议强调a1👍";
    for (int n = 0; n < 200; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(n % 10 == 0 ? 4000 : 200); i > 0; i--) {
        text.append(pool.charAt(random.nextInt(pool.length())));
      }
      String title = text.substring(0, text.length() / (2 + random.nextInt(20)));
      assertEquals(
          TopicClassifier.builtIn(segmenter).classify(title, text.toString()),
          classifier.classify(title, text.toString()));
    }
  }

  @Test
  void theRestOfALongTextIsNotReadButIsNoTrouble() {
    String body = "收割机在稻田里来回穿梭，农户忙着晒粮。".repeat(20_000);
    Classification c = classifier.classify("水稻丰收", body);
    assertEquals(Topic.AGRICULTURE, c.topic().orElseThrow());
    c.evidence().forEach(e -> e.bodySpan().ifPresent(s -> assertEquals(e.text(), s.in(body))));
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
}
