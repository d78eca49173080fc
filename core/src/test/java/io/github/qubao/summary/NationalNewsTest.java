package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.text.Prose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalNewsTest {
  /** A district is told by its offices too, and its 商务部门 is no ministry. */
  @ParameterizedTest
  @CsvSource({
    "false, 6月3日，记者从青川区商务部门获悉，三处菜场改造完工。",
    "false, 云桥市渔政中队6月3日夜里查获三起电鱼案。",
    "false, 消防站接到报警，河滩上有人被困。",
    "false, 云桥法院执行局收到一封来信。",
    "true, 商务部6月3日发布消息，前五个月进出口增长。",
    "true, 6月3日，前五个月的收支数据公布。",
  })
  void areToldByWhoActs(boolean national, String text) {
    assertEquals(national, NationalNews.is("", text, Prose.of(text)));
  }
}
