package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notices and letters (通知, 公开信) on a page: whom they are written to, and who signs them. */
class NoticesTest {
  private static final PageReader READER = new PageReader(Segmenter.create());

  private static final String NOTICE =
      """
      云桥县教育局
      关于做好中小学放寒假工作的通知
      各乡镇中心校、县直各学校：
      现将全县中小学寒假有关事项通知如下：
      一、放假时间。1月24日至2月22日。
      二、有关要求。各学校要做好安全教育，严禁集体补课。
      云桥县教育局

      """;

  private static final String REPORT =
      """
      石塘镇举办春耕培训

      本报讯（记者 祁芳）6月3日，石塘镇举办春耕技术培训，80名农民参加。
      大家听得很认真。
      """;

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(TextBlock::text).toList();
  }

  @Test
  void whomItIsWrittenToIsNoHeadline() {
    Article notice = READER.read(NOTICE).articles().get(0);
    assertEquals("关于做好中小学放寒假工作的通知", notice.title());
    assertEquals("各乡镇中心校、县直各学校：", paragraphs(notice).get(0));
    Article letter = READER.read("致全县家长的一封信\n尊敬的家长朋友：\n寒假将至，请您留意以下几件事。\n").articles().get(0);
    assertEquals("致全县家长的一封信", letter.title());
    assertEquals("尊敬的家长朋友：", paragraphs(letter).get(0));
  }

  @Test
  void aHeadlineMayHaveAColonWithin() {
    Article report = READER.read("广大农户：冬灌正当时\n本报讯（记者 祁芳）6月3日，县农业农村局发出冬灌提示。\n").articles().get(0);
    assertEquals("广大农户：冬灌正当时", report.title());
  }

  /**
   * The office that signs has no stop behind it, which an article's last line else lacks if it goes
   * on.
   */
  @Test
  void whoSignsANoticeEndsIt() {
    Page page = READER.read(NOTICE + REPORT);
    assertEquals(2, page.articles().size());
    List<String> notice = paragraphs(page.articles().get(0));
    assertEquals("云桥县教育局", notice.get(notice.size() - 1));
    assertEquals(
        List.of("本报讯（记者 祁芳）6月3日，石塘镇举办春耕技术培训，80名农民参加。大家听得很认真。"), paragraphs(page.articles().get(1)));
  }
}
