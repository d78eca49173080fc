package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Surnames;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = Segmenter.create();

  private static List<String> words(Segmenter s, String text) {
    return s.segment(text).stream().map(t -> t.in(text)).toList();
  }

  @Test
  void segmentsOrdinaryText() {
    assertEquals(List.of("农民", "种植", "水稻", "。"), words(segmenter, "农民种植水稻。"));
  }

  @Test
  void tokensCoverAnyText() {
    Random random = new Random(7);
    TokenBuffer buffer = new TokenBuffer();
    for (int n = 0; n < 5_000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        b.append(
            (char)
                (random.nextInt(3) == 0
                    ? random.nextInt(0x10000)
                    : 0x4E00 + random.nextInt(0x400)));
      }
      String text = b.toString();
      List<Token> tokens = segmenter.segment(text);
      segmenter.segment(text, buffer);
      assertEquals(tokens.size(), buffer.size());
      int at = 0;
      for (int i = 0; i < tokens.size(); i++) {
        Token t = tokens.get(i);
        assertEquals(at, t.start());
        assertTrue(t.end() > t.start());
        assertEquals(t.start(), buffer.start(i));
        assertEquals(t.end(), buffer.end(i));
        assertEquals(PartOfSpeech.NONE, t.partOfSpeech());
        at = t.end();
      }
      assertEquals(text.length(), at);
    }
  }

  @Test
  void partsOfSpeechComeWhenAskedFor() {
    String text = "农民种植水稻。";
    List<Token> tagged = segmenter.tag(text);
    assertEquals(PartOfSpeech.NOUN, tagged.get(0).partOfSpeech());
    assertEquals(PartOfSpeech.PUNCTUATION, tagged.get(tagged.size() - 1).partOfSpeech());
    assertThrows(IndexOutOfBoundsException.class, () -> new TokenBuffer().start(0));
  }

  @Test
  void rulesFindNumbersDatesAndCodes() {
    assertEquals(
        List.of("2022年", "9月", "15日", "，", "增长", "18.5%", "，", "10万", "亩"),
        words(segmenter, "2022年9月15日，增长18.5%，10万亩"));
    Segmenter split = Segmenter.builder().dates(Segmenter.DateStyle.SPLIT).build();
    assertEquals(List.of("2022", "年", "9", "月", "15", "日"), words(split, "2022年9月15日"));
    assertEquals(List.of("COVID-19", "——", "18kg", "……"), words(segmenter, "COVID-19——18kg……"));
    assertEquals(List.of("１.２", "元"), words(segmenter, "１.２元"));
  }

  @Test
  void ordinalsAreOneToken() {
    assertEquals(List.of("第12", "次", "会议"), words(segmenter, "第12次会议"));
    assertEquals(List.of("第", "。"), words(segmenter, "第。"));
  }

  @Test
  void numeralAndMeasureAreApart() {
    assertEquals(List.of("一", "个", "村", "，", "这", "次"), words(segmenter, "一个村，这次"));
  }

  /** What somebody says follows a mark: no name takes the verb before it. */
  @Test
  void noNameEndsWithWhatItsBearerSays() {
    Segmenter s = Segmenter.create();
    assertEquals(List.of("梁耀", "说", "，", "今天", "好", "。"), words(s, "梁耀说，今天好。"));
    assertEquals(List.of("教师", "宋琴", "说", "：", "“", "好", "。", "”"), words(s, "教师宋琴说：“好。”"));
    assertEquals(List.of("教師", "宋琴", "說", "，", "好", "。"), words(s, "教師宋琴說，好。"));
    assertEquals(List.of("他", "说", "，", "小说", "，", "传说", "。"), words(s, "他说，小说，传说。"));
  }

  @Test
  void aNameIsPartedFromWhereItsBearerGoes() {
    for (String text : List.of("副市长 伍强 来 云桥县 调研", "县长 戴明溪 率 县直 部门", "书记 沈祖望 从 镇政府 出发")) {
      assertEquals(
          text.replace("副市长", "副 市长"), String.join(" ", words(segmenter, text.replace(" ", ""))));
    }
    assertEquals(List.of("哈斯额尔敦", "说", "。"), words(segmenter, "哈斯额尔敦说。"));
  }

  @Test
  void namesThatNoLexiconHasAreFound() {
    String text = "区委书记许司桀、通讯员龚昱彤、记者俞昕晔到场。";
    List<String> words = words(segmenter, text);
    assertTrue(words.containsAll(List.of("许司桀", "龚昱彤", "俞昕晔")), words.toString());
    String byline = "通讯员沈佳禾 万黎明）";
    assertEquals(List.of("通讯员", "沈佳禾", " ", "万黎明", "）"), words(segmenter, byline));
    String apart = "（通讯员 万黎明）";
    assertEquals(List.of("（", "通讯员", " ", "万黎明", "）"), words(segmenter, apart));
    assertTrue(
        segmenter.tag(byline).stream().anyMatch(t -> t.partOfSpeech() == PartOfSpeech.PERSON));
  }

  @Test
  void unknownWordsAreLeftApartWhenNotAskedFor() {
    Segmenter off = Segmenter.builder().unknownWords(false).build();
    assertEquals(List.of("龚", "昱", "彤"), words(off, "龚昱彤"));
    Segmenter hanLp = Segmenter.builder().hanLpCompatible(true).build();
    assertEquals(List.of("龚", "昱", "彤"), words(hanLp, "龚昱彤"));
  }

  /** A character that the user names is never put together with others. */
  @Test
  void usersSingleCharactersStayWhole() {
    Segmenter own = Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("昱"))).build();
    assertEquals(List.of("昱"), words(own, "龚昱彤").stream().filter(w -> w.contains("昱")).toList());
    List<Token> tagged = own.tag("龚昱彤");
    assertTrue(tagged.stream().allMatch(t -> t.partOfSpeech() != PartOfSpeech.NONE));
  }

  @Test
  void partsOfSpeechDependOnWhatStandsAround() {
    String text = "他领导大家。这位领导很好。";
    List<Token> tokens = segmenter.tag(text).stream().filter(t -> t.in(text).equals("领导")).toList();
    assertEquals(2, tokens.size());
    assertEquals(PartOfSpeech.VERB, tokens.get(0).partOfSpeech());
    assertEquals(PartOfSpeech.NOUN, tokens.get(1).partOfSpeech());
  }

  /** Long runs of characters that no lexicon has, and an end in the middle of one. */
  @Test
  void longRunsOfUnknownCharactersAreCovered() {
    for (int n : new int[] {1, 2, 63, 64, 65, 129, 10_000}) {
      String text = "龘".repeat(n);
      int at = 0;
      for (Token t : segmenter.tag(text)) {
        assertEquals(at, t.start());
        at = t.end();
      }
      assertEquals(n, at);
    }
  }

  /** No place where all paths meet for more than a thousand characters, then one no word covers. */
  @Test
  void pathsThatNeverMeetAreSettled() {
    Segmenter hanLp = Segmenter.builder().hanLpCompatible(true).build();
    TokenBuffer buffer = new TokenBuffer();
    for (int n = 500; n < 530; n++) {
      for (String end : List.of("星期一", "一", "龘", "12")) {
        String text = "人工".repeat(n) + end;
        hanLp.segment(text, buffer);
        assertEquals(text.length(), buffer.end(buffer.size() - 1));
        segmenter.segment(text, buffer);
        assertEquals(text.length(), buffer.end(buffer.size() - 1));
      }
    }
  }

  @Test
  void usersPartsOfSpeechHold() {
    Lexicon own = Lexicon.builtIn().with(java.util.Map.of("领导", PartOfSpeech.PROPER_NAME));
    String text = "他领导大家";
    for (boolean unknown : new boolean[] {true, false}) {
      Segmenter s = Segmenter.builder().lexicon(own).unknownWords(unknown).build();
      assertEquals(PartOfSpeech.PROPER_NAME, s.tag(text).get(1).partOfSpeech());
    }
  }

  @Test
  void usersWordsNeverCutNumbersAndLatinWords() {
    Segmenter own =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("AI", "5G"))).build();
    assertEquals(List.of("AIGC"), words(own, "AIGC"));
    assertEquals(List.of("5GHz"), words(own, "5GHz"));
    assertEquals(List.of("AI", "农业"), words(own, "AI农业"));
  }

  @Test
  void hanLpNumbersStayWholeBesideUsersWords() {
    Segmenter own =
        Segmenter.builder()
            .hanLpCompatible(true)
            .lexicon(Lexicon.builtIn().with(List.of("昱")))
            .build();
    assertEquals(List.of("2022", "昱"), words(own, "2022昱"));
  }

  @Test
  void usersWordsWinOverLongerBuiltInOnes() {
    Segmenter own = Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("民"))).build();
    assertTrue(words(own, "农民种植水稻，人民代表大会").contains("民"));
    Segmenter two =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("甲乙", "丙丁", "甲乙丙丁"))).build();
    assertEquals(List.of("甲乙丙丁"), words(two, "甲乙丙丁"));
  }

  @Test
  void unfitWordsAreRefused() {
    Lexicon lexicon = Lexicon.builtIn();
    assertThrows(IllegalArgumentException.class, () -> lexicon.with(List.of("长".repeat(201))));
    assertThrows(
        IllegalArgumentException.class,
        () -> lexicon.with(java.util.Map.of("昱", PartOfSpeech.NONE)));
    String longest = "长".repeat(200);
    Segmenter own = Segmenter.builder().lexicon(lexicon.with(List.of(longest))).build();
    String text = "，".repeat(3) + "农民".repeat(1948) + longest + "。";
    assertTrue(words(own, text).contains(longest));
  }

  @Test
  void namesWithoutEndTakeNoLonger() {
    String text = "通讯员" + " 万黎明".repeat(200_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(20), () -> segmenter.segment(text));
  }

  @Test
  void threadsShareASegmenter() throws Exception {
    String text = "区委书记许司桀到区农业农村局调研早稻育秧，第12次会议研究10万亩高标准农田建设。".repeat(20);
    List<Token> alone = segmenter.tag(text);
    java.util.concurrent.ExecutorService pool =
        java.util.concurrent.Executors.newFixedThreadPool(8);
    try {
      List<java.util.concurrent.Future<Boolean>> all = new java.util.ArrayList<>();
      for (int n = 0; n < 200; n++) {
        all.add(pool.submit(() -> segmenter.tag(text).equals(alone)));
      }
      for (java.util.concurrent.Future<Boolean> same : all) {
        assertTrue(same.get());
      }
    } finally {
      pool.shutdown();
    }
  }

  /** Rules cut a traditional form where they cut the simplified one; only folding asks for it. */
  @Test
  void rulesSeeTraditionalFormsAsSimplifiedOnes() {
    String[][] pairs = {
      {"8时间", "8時間"},
      {"会议18时开始", "會議18時開始"},
      {"8时", "8時"},
      {"24时，25时", "24時，25時"},
      {"1.2万吨3亿元", "1.2萬噸3億元"},
      {"第12通讯员张召开", "第12通訊員張召開"},
      {"通讯员 万 黎明", "通訊員 萬 黎明"},
      {"记者 刘 建设、张 召开", "記者 劉 建設、張 召開"},
      {"编辑刘建设", "編輯劉建設"},
      {"摄影 陈 光明", "攝影 陳 光明"},
      {"实习生 赵 国庆。责编 孙 建国", "實習生 趙 國慶。責編 孫 建國"},
    };
    Segmenter unfolded = Segmenter.builder().foldTraditional(false).build();
    for (String[] pair : pairs) {
      assertEquals(tagged(segmenter, pair[0]), tagged(segmenter, pair[1]), pair[0]);
    }
    assertEquals(List.of("8", "時"), words(unfolded, "8時"));
  }

  private static List<String> tagged(Segmenter s, String text) {
    return s.tag(text).stream().map(Token::toString).toList();
  }

  /** Any name of a byline, in either form: its surname, or a surname's form, before a word. */
  @Test
  void everySurnameOfABylineIsFolded() {
    char[] forms = Dictionary.builtIn().chars().forms(true);
    int tried = 0;
    for (char c = 0x3400; c < 0xA000; c++) {
      char simplified = forms[c];
      if (simplified != c && Surnames.isSurname(simplified)) {
        tried++;
        String text = "记者 " + c + "召开";
        // Where the traditional form begins a word of the lexicon, that word may win.
        if (!words(segmenter, text).contains(String.valueOf(c))) {
          assertEquals(tagged(segmenter, "记者 " + simplified + "召开"), tagged(segmenter, text), text);
        }
      }
    }
    assertTrue(tried > 50, tried + " forms");
  }

  @Test
  void traditionalTextIsLookedUpSimplified() {
    assertEquals(List.of("農民", "種植", "水稻"), words(segmenter, "農民種植水稻"));
  }

  @Test
  void usersWordsWinAndStayWithTheirInstance() {
    Segmenter own =
        Segmenter.builder().lexicon(Lexicon.builtIn().with(List.of("民种", "ABC稻"))).build();
    assertEquals(List.of("农", "民种", "植", "水稻"), words(own, "农民种植水稻"));
    assertEquals(List.of("ABC稻", "好"), words(own, "ABC稻好"));
    assertEquals(List.of("农民", "种植", "水稻"), words(segmenter, "农民种植水稻"));
    assertThrows(IllegalArgumentException.class, () -> Lexicon.builtIn().with(List.of("")));
  }

  @Test
  void wordsDoNotDependOnWherePiecesFall() {
    Random random = new Random(11);
    String sentence = "全区12个乡镇的农技员、38家合作社负责人参加早稻育秧现场会，COVID-19期间增长18.5%。";
    List<String> alone = words(segmenter, sentence);
    StringBuilder text = new StringBuilder();
    List<String> expected = new java.util.ArrayList<>();
    for (int n = 0; n < 2_000; n++) {
      String pad = "\n".repeat(1 + random.nextInt(3));
      text.append(pad).append(sentence);
      expected.addAll(alone);
    }
    assertEquals(
        expected, words(segmenter, text.toString()).stream().filter(w -> !w.isBlank()).toList());
  }

  @Test
  void aBufferIsReusedWithoutTraces() {
    TokenBuffer buffer = new TokenBuffer();
    segmenter.tag("农民种植水稻。".repeat(1000), buffer);
    segmenter.segment("农民", buffer);
    assertEquals(1, buffer.size());
    assertEquals(PartOfSpeech.NONE, buffer.partOfSpeech(0));
    segmenter.segment("", buffer);
    assertEquals(0, buffer.size());
  }

  @Test
  void damagedLexiconsAreRefused() throws java.io.IOException {
    byte[] good;
    try (java.io.InputStream in = Dictionary.class.getResourceAsStream("lexicon.bin")) {
      good = java.util.Objects.requireNonNull(in).readAllBytes();
    }
    Random random = new Random(13);
    for (int n = 0; n < 20; n++) {
      byte[] bad = good.clone();
      bad[n < 16 ? n : random.nextInt(bad.length)] ^= 0x41;
      assertThrows(
          java.io.IOException.class,
          () -> DictionaryFormat.read(new java.io.ByteArrayInputStream(bad)));
    }
    byte[] cut = java.util.Arrays.copyOf(good, good.length / 2);
    assertThrows(
        java.io.IOException.class,
        () -> DictionaryFormat.read(new java.io.ByteArrayInputStream(cut)));
  }
}
