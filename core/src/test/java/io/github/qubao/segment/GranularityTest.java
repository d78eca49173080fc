package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter.Granularity;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GranularityTest {
  private static final Segmenter FINE = Segmenter.builder().granularity(Granularity.FINE).build();
  private static final Segmenter COARSE =
      Segmenter.builder().granularity(Granularity.COARSE).build();

  private static String words(Segmenter segmenter, String text) {
    return segmenter.segment(text).stream().map(t -> t.in(text)).collect(Collectors.joining(" "));
  }

  /** Each is given as it is to come out. */
  private static void coarse(String... expected) {
    for (String e : expected) {
      assertEquals(e, words(COARSE, e.replace(" ", "")));
    }
  }

  @Test
  void numeralsAndMeasuresAreOneWord() {
    coarse(
        "他 买 了 三本 书",
        "全镇 有 一千二百户 农民",
        "来 了 300多名 志愿者",
        "这 是 二十一世纪 的 事",
        "工期 十八个 月",
        "他 第一次 来",
        "召开 第三次 会议");
  }

  @Test
  void determinersAndMeasuresAreOneWord() {
    coarse("这个 村 不 大", "那次 会议", "每位 老人 都 有", "这两年 变化 大");
  }

  @Test
  void datesAreOneWord() {
    coarse("会议 于 2025年3月8日 召开", "一九九八年十二月三十一日 竣工");
    Segmenter split =
        Segmenter.builder()
            .dates(Segmenter.DateStyle.SPLIT)
            .granularity(Granularity.COARSE)
            .build();
    assertEquals("会议 于 2025年3月8日 召开", words(split, "会议于2025年3月8日召开"));
  }

  @Test
  void officesAndInstitutionsAreOneWord() {
    coarse("国家电力公司 的 工程", "他 在 北京大学 读书", "由 上海市教育局 负责", "广东省人民医院 的 医生", "中国科学院 的 专家");
  }

  @Test
  void whatIsNoNameIsLeftAlone() {
    coarse("上海 的 公司 很多", "北京 举行 会议", "有关 部门 参加", "一心一意 搞 建设");
  }

  @Test
  void namesInSeveralPartsAreOneWord() {
    coarse("买买提·阿不都 来 了", "欧阳明月 来 了");
  }

  @Test
  void longWordsAreCutForSearch() {
    String words = " " + words(FINE, "北京大学、清华大学和农业农村局的工作人员") + " ";
    for (String part : List.of("北京", "清华", "大学", "农业", "农村", "工作")) {
      assertTrue(words.contains(" " + part + " "), words);
    }
    assertEquals("酒店 的 预订 率 提高", words(FINE, "酒店的预订率提高"), "what a suffix derives");
    Segmenter own =
        Segmenter.builder()
            .lexicon(Lexicon.builtIn().with(List.of("农业农村局")))
            .granularity(Granularity.FINE)
            .build();
    assertTrue(words(own, "区农业农村局").contains("农业农村局"), "a user's word stays whole");
  }

  @Test
  void tokensCoverAnyTextAndTagsAreGivenWhereTheyAreAskedFor() {
    Random random = new Random(17);
    String of = "北京大学这个三本2025年3月8日国家电力公司买·提a１ \n。，\uD83D\uDE00\uD800的一二十";
    for (int n = 0; n < 2000; n++) {
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        b.append(of.charAt(random.nextInt(of.length())));
      }
      String text = b.toString();
      for (Segmenter s : List.of(FINE, COARSE)) {
        int at = 0;
        for (Token t : s.tag(text)) {
          assertEquals(at, t.start());
          assertTrue(t.end() > at && t.partOfSpeech() != PartOfSpeech.NONE, text);
          at = t.end();
        }
        assertEquals(text.length(), at);
        assertEquals(
            s.tag(text).stream().map(Token::end).toList(),
            s.segment(text).stream().map(Token::end).toList());
        assertTrue(s.segment(text).stream().allMatch(t -> t.tag().isEmpty()));
      }
    }
  }

  @Test
  void partsOfArraysAndOtherSequencesAreSegmented() {
    Segmenter s = Segmenter.create();
    TokenBuffer a = new TokenBuffer();
    TokenBuffer b = new TokenBuffer();
    s.segment("农民种水稻", a);
    s.segment("稻农民种水稻田".toCharArray(), 1, 5, b);
    assertEquals(a.size(), b.size());
    assertEquals(a.end(0), b.end(0));
    s.segment(new StringBuilder("农民种水稻"), b);
    assertEquals(a.size(), b.size());
    assertThrows(IndexOutOfBoundsException.class, () -> s.segment(new char[3], 1, 3, b));
  }

  @Test
  void aTokenHasAPlace() {
    assertThrows(IllegalArgumentException.class, () -> new Token(-1, 1, PartOfSpeech.NOUN));
    assertThrows(IllegalArgumentException.class, () -> new Token(2, 1, PartOfSpeech.NOUN));
  }

  @Test
  void traditionalWordsAreCutAsSimplifiedOnes() {
    assertEquals("清华 大学", words(FINE, "清华大学"));
    assertEquals("清華 大學", words(FINE, "清華大學"));
    assertEquals("協和 醫院", words(FINE, "協和醫院"));
  }

  @Test
  void whatWasTakenOutComesBackInNoGranularity() {
    List<String> out = List.of("北京", "大学", "一个", "国家电力公司");
    for (Granularity granularity : List.of(Granularity.FINE, Granularity.COARSE)) {
      Segmenter s =
          Segmenter.builder()
              .lexicon(Lexicon.builtIn().without(out))
              .granularity(granularity)
              .build();
      String text = "北京大学有一个国家电力公司的学生";
      s.segment(text).forEach(t -> assertFalse(out.contains(t.in(text)), t.in(text)));
    }
  }

  @Test
  void officesOfUnknownDistrictsAreOneWord() {
    coarse("国家安全部 的 通报", "云汀区教育局 的 通知", "青芦镇人民政府 的 通知", "云桥县人民医院 的 医生");
    coarse("全部 完成");
  }
}
