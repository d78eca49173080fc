package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words and sentences come back as they were before the page was set. */
class UnwrappedTextTest {
  @Test
  void wrappingLeavesNothingBetweenChineseCharacters() {
    assertEquals("区农业农村局召开现场会。", join("区农业农\n村局召开\n现场会。"));
    assertEquals("区农业农村局召开现场会。", join("　　区农业农 \r\n  村局召开　\r\n现场会。"));
  }

  @Test
  void latinWordsKeepTheirSpace() {
    assertEquals("使用open source软件", join("使用open\nsource软件"));
    assertEquals("Hello World 2.0版", join("Hello\nWorld 2.0版"));
  }

  @Test
  void numbersAndUnitsStayTogether() {
    assertEquals("9月14日下午", join("9月14\n日下午"));
    assertEquals("2022年", join("2022\n年"));
    assertEquals("全长18kg", join("全长18\nkg"));
  }

  @Test
  void spacesInsideALineStay() {
    assertEquals("（记者周砚 通讯员何知秋）", join("（记者周砚 通讯员何知\n秋）"));
    assertEquals("备足稻种 抢抓农时", join("备足稻种 抢抓农时"));
  }

  private static String join(String page) {
    return new UnwrappedText(LineScanner.scan(page)).text();
  }
}
