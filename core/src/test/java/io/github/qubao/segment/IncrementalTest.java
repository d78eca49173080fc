package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.segment.Segmenter.GraphToken;
import io.github.qubao.segment.Segmenter.Incremental;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A text in pieces has the words of the text as a whole. */
class IncrementalTest {
  private static final List<Segmenter> SEGMENTERS = segmenters();

  private static List<Segmenter> segmenters() {
    Lexicon own =
        Lexicon.builtIn()
            .with(List.of("长".repeat(200), "长".repeat(199) + "农", "民种", "，民", "，"))
            .withWords(List.of(new Lexicon.Word("次性", "x-c", 500)))
            .without(List.of("起来", "人工", "许司桀", "龘龘"));
    return List.of(
        Segmenter.create(),
        Segmenter.builder().lexicon(own).build(),
        Segmenter.builder().granularity(Granularity.FINE).build(),
        Segmenter.builder().granularity(Granularity.COARSE).build(),
        Segmenter.builder().lexicon(own).granularity(Granularity.COARSE).build(),
        Segmenter.builder()
            .foldTraditional(false)
            .unknownWords(false)
            .dates(Segmenter.DateStyle.SPLIT)
            .build(),
        Segmenter.builder().hanLpCompatible(true).build(),
        Segmenter.builder().hanLpCompatible(true).lexicon(own).build());
  }

  /** Texts in which words could depend on what was dropped, or had not come yet. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "全区12个乡镇的农技员、38家合作社负责人参加早稻育秧现场会，COVID-19期间增长18.5%。",
            "区委书记许司桀到区农业农村局调研，（通讯员 万黎明）2022年9月15日，",
            "通讯员" + " 王解放".repeat(13) + "报道",
            "想起来一次性交纳费用的人工智能企业……",
            "人工",
            "农民",
            "的",
            "一",
            "次",
            "性",
            "交",
            "不是",
            "12",
            "，",
            "，，",
            "。",
            "龘",
            "𠀀",
            "A",
            " ",
            "\n",
            "第3",
            "2022年",
            "王",
            "小",
            "明",
            "长长",
            "民种",
            "买买提·阿不都·",
            "通讯员 王解放 ",
            "二十一",
            "個",
            "國家電力公司",
            "国家电力公司",
            "北京大学",
            "https://a.cn/b?c=",
            "abc-",
            "\uD840",
            "🙂‍🔧",
            "想",
            "和",
            "在");
    Arbitrary<String> runs =
        parts
            .tuple2()
            .flatMap(
                t ->
                    Arbitraries.integers()
                        .between(1, 900)
                        .map(
                            n ->
                                (t.get1() + t.get2())
                                    .repeat(1 + n / (t.get1() + t.get2()).length())));
    Arbitrary<String> mixed = parts.list().ofMaxSize(400).map(l -> String.join("", l));
    return Arbitraries.oneOf(
        mixed, Arbitraries.oneOf(mixed, runs).list().ofMaxSize(5).map(l -> String.join("", l)));
  }

  @Property(tries = 400)
  void piecesHaveTheWordsOfTheWhole(@ForAll("texts") String text, @ForAll long seed) {
    Random random = new Random(seed);
    int longest = 1 << random.nextInt(13);
    for (Segmenter s : SEGMENTERS) {
      if (random.nextInt(3) == 0) {
        assertEquals(s.graph(text), inPieces(text, s.graphPieces(), random, longest));
        continue;
      }
      boolean tagged = random.nextBoolean();
      assertEquals(
          tagged ? s.tag(text) : s.segment(text),
          inPieces(text, tagged ? s.tagPieces() : s.segmentPieces(), random, longest));
    }
  }

  private static List<Token> inPieces(String text, Incremental words, Random random, int longest) {
    List<Token> out = new ArrayList<>();
    char[] chars = text.toCharArray();
    for (int at = 0; at < chars.length; ) {
      int n = Math.min(chars.length - at, random.nextInt(longest + 1));
      take(
          random.nextBoolean() ? words.add(chars, at, n) : words.add(text.substring(at, at + n)),
          text,
          words,
          out);
      at += n;
      assertTrue(words.end() <= at);
    }
    take(words.finish(), text, words, out);
    return out;
  }

  private static <T> void take(List<T> given, String text, Incremental<T> words, List<T> out) {
    for (T t : given) {
      assertEquals(token(t).in(text), words.word(token(t)));
    }
    out.addAll(given);
    int end = out.stream().mapToInt(t -> token(t).end()).max().orElse(0);
    assertEquals(end, words.end());
  }

  private static Token token(Object given) {
    return given instanceof GraphToken g ? g.token() : (Token) given;
  }

  /** The longer text takes no more room, and what is given is not far behind what came. */
  @Test
  void whatIsHeldDoesNotGrowWithTheText() {
    Map<String, String> texts =
        Map.of(
            "news",
            "区农业农村局在永安街道召开现场会，12名农技员参加。莲花湖边的水田3月8日插完了早稻，",
            "names",
            "通讯员 王解放 ",
            "numbers",
            "二十一",
            "one word",
            "人工",
            "digits",
            "7",
            "letters",
            "a",
            "blanks",
            " ",
            "without marks",
            "农民种植水稻区委召开会议这个想法不是一次性交纳费用");
    Settings settings = TinyDictionary.settings(Dictionary.builtIn(), Lexicon.builtIn());
    texts.forEach(
        (name, part) -> {
          for (Granularity g : Granularity.values()) {
            int few =
                mostHeld(
                    part,
                    40_000,
                    new PieceWorker<>(settings, true, new PlainGiver(settings, g, true)));
            int many =
                mostHeld(
                    part,
                    320_000,
                    new PieceWorker<>(settings, true, new PlainGiver(settings, g, true)));
            assertTrue(
                many <= few + few / 8 && many < 1 << 15, name + " " + g + ": " + few + ", " + many);
          }
        });
  }

  private static int mostHeld(String part, int length, PieceWorker<Token> worker) {
    String piece = part.repeat(100 / part.length() + 1);
    int most = 0;
    for (int n = 0; n < length; n += piece.length()) {
      worker.add(piece);
      most = Math.max(most, worker.held());
    }
    worker.finish();
    return most;
  }

  @Test
  void aFinishedTextTakesNoMore() {
    Incremental<Token> words = Segmenter.create().tagPieces();
    assertEquals(List.of(), words.finish());
    assertEquals(0, words.end());
    assertThrows(IllegalStateException.class, () -> words.add("农民"));
    assertThrows(IllegalStateException.class, words::finish);
    Incremental<Token> others = Segmenter.create().segmentPieces();
    assertEquals(List.of(), others.add("农民种水稻"));
    List<Token> tokens = others.finish();
    assertEquals("农民", others.word(tokens.get(0)));
    assertThrows(
        IndexOutOfBoundsException.class, () -> others.word(new Token(4, 9, PartOfSpeech.NONE)));
    assertThrows(IndexOutOfBoundsException.class, () -> others.add(new char[3], 2, 2));
  }
}
