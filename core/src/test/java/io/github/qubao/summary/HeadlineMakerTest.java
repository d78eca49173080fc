package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineMakerTest {
  private static String headline(String body) {
    return new Summarizer()
        .headline(Document.of(Segmenter.create(), body))
        .map(Summary.Headline::text)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "近日县水务局组织干部清理河道。, 县水务局组织干部清理河道",
    "县水务局6月3日上午组织干部清理河道。, 县水务局组织干部清理河道",
    "昨天（6月3日）下午县水务局组织干部清理河道。, 县水务局组织干部清理河道",
  })
  void leavesOutWhen(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    "县自然资源局组织编制近期建设规划。, 县自然资源局组织编制近期建设规划",
    "柳溪镇近期建设规划通过评审。, 柳溪镇近期建设规划通过评审",
    "近期建设规划通过专家评审。, 近期建设规划通过专家评审",
    "县教育局部署今年工作任务。, 县教育局部署今年工作任务",
    "县统计局公布7月份物价变动情况表。, 县统计局公布7月份物价变动情况表",
    "县委印发《今年重点工作安排》并作出部署。, 县委印发《今年重点工作安排》并作出部署",
  })
  void keepsATimeThatIsPartOfAName(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @Test
  void nothingButMarksGivesNone() {
    assertEquals("", headline("。。。"));
    assertEquals("", headline("（）"));
    assertEquals("", headline(" \n"));
  }
}
