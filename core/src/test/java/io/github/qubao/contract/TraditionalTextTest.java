package io.github.qubao.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.keyword.Keyword;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.summary.Summarizer;
import io.github.qubao.summary.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article in traditional characters is read as the same article in simplified ones, and what is
 * given stands in the characters of the text.
 */
class TraditionalTextTest {
  private static final char[] TRADITIONAL = new char[1 << 16];

  static {
    for (int c = 0; c < TRADITIONAL.length; c++) {
      if (!Character.isSurrogate((char) c)) {
        char plain = Segmenter.simplified("" + (char) c).charAt(0);
        TRADITIONAL[plain] = plain == c && TRADITIONAL[plain] != 0 ? TRADITIONAL[plain] : (char) c;
      }
    }
  }

  private static String traditional(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(TRADITIONAL[c]));
    return out.toString();
  }

  @Test
  void theTestWritesTraditionalText() {
    assertTrue(traditional("县农业农村局开会研究。").startsWith("縣農業農村"));
    assertEquals("县农业农村局开会研究。", Segmenter.simplified("縣農業農村局開會研究。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "菱湖县：备足农资保春耕\n本报讯（记者 罗伟 通讯员 储莎）一年之计在于春，春耕在即。连日来，菱湖县供销合作社组织人员到各乡镇了解农户对农资的需求，"
            + "与生产厂家签订采购协议。截至3月1日，已储备各类化肥6000余吨，可满足全县春耕生产需要。\n图为农户选购化肥。罗伟 摄",
        "县医院到白芦镇义诊\n为提高群众的健康意识，6月3日上午，菱湖县人民医院组织八名医生来到白芦镇三汊村，开展义诊活动。"
            + "“不出村就能看专家，省心多了。”村民张彤说。当天共为126名老人测量血压、血糖，发放宣传单300余份。"
            + "县卫生健康局局长李应怀强调，要把义诊办到每个村，要为慢性病人建立档案。\n来源：菱湖县融媒体中心 编辑：段瑞",
        "元旦三天假，果农们怎么过？\n元旦三天假，果农们怎么过？记者来到云桥区杨柳街道的万亩橘园，果农们正忙着采摘。"
            + "云桥区农业农村局技术员祝晓军介绍，今年橘子总产量达到2.3万吨，同比增长12%。"
            + "区发展和改革局会同有关部门建成冷库12座，可储藏鲜果800吨。",
      })
  void isReadAsSimplifiedText(String page) {
    String title = page.substring(0, page.indexOf('\n'));
    String body = page.substring(page.indexOf('\n') + 1);
    String traditional = traditional(body);
    assertNotEquals(body, traditional);
    Qubao qubao = Qubao.create();
    Analysis plain = qubao.analyze(title, body);
    Analysis read = qubao.analyze(traditional(title), traditional);

    assertEquals(plain.topic().topic(), read.topic().topic());
    assertEquals(
        plain.summary().sentences().stream().map(Summary.Sentence::span).toList(),
        read.summary().sentences().stream().map(Summary.Sentence::span).toList());
    assertEquals(plain.summary().text(), Segmenter.simplified(read.summary().text()));
    assertEquals(
        plain.keyPoints().stream().map(k -> k.span() + " " + k.by()).toList(),
        read.keyPoints().stream()
            .map(k -> k.span() + " " + k.by().map(Segmenter::simplified))
            .toList());
    assertEquals(
        plain.keywords().stream().map(Keyword::word).toList(),
        read.keywords().stream().map(k -> Segmenter.simplified(k.word())).toList());
    for (Keyword k : read.keywords()) {
      assertTrue((traditional(title) + "\n" + traditional).contains(k.word()), k.word());
    }
    assertEquals(
        plain.entities().stream().map(TraditionalTextTest::told).toList(),
        read.entities().stream().map(TraditionalTextTest::told).toList());
    for (Entity e : read.entities()) {
      assertEquals(e.span().in(traditional), e.text());
    }
    Summarizer summarizer = new Summarizer();
    Segmenter segmenter = Segmenter.create();
    String headline = summarizer.headline(Document.of(segmenter, traditional)).orElseThrow().text();
    assertEquals(
        summarizer.headline(Document.of(segmenter, body)).orElseThrow().text(),
        Segmenter.simplified(headline));
    assertEquals(traditional(Segmenter.simplified(headline)), headline);
    assertEquals(
        summarizer.summarize(title, body, 160).text(),
        Segmenter.simplified(summarizer.summarize(traditional(title), traditional, 160).text()));
  }

  private static List<Object> told(Entity e) {
    return List.of(
        e.span(), e.type(), e.probability(), e.title().map(Segmenter::simplified), e.level());
  }

  /** Where both forms stand in one text, each name has the title that stands beside it. */
  @Test
  void titlesAreThoseBesideTheName() {
    List<Entity> names = Qubao.create().analyze("", "县长李明说，今天好。縣長王強說，今天好。").entities();
    assertEquals(List.of("县长", "縣長"), names.stream().map(e -> e.title().orElse("")).toList());
  }
}
