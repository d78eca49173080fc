package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.page.Article.Contributor;
import io.github.qubao.page.Article.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class BylineTest {
  @Test
  void aBylineMayEndABodyOverTwoLines() {
    assertTrue(Byline.endsBody("大家高兴。（记者 周砚）"));
    assertTrue(Byline.endsBody("大家高兴。（记", "者 周砚）"));
    assertFalse(Byline.endsBody("大家高兴（真的）"));
  }

  @Test
  void namesComeWithTheirRoles() {
    UnwrappedText text = new UnwrappedText(LineScanner.scan("本报讯（记者周砚 通讯员林小满 何 秋）今天开会。"));
    List<Contributor> writers = Byline.writers(text, text);
    assertEquals(List.of("周砚", "林小满", "何秋"), writers.stream().map(Contributor::name).toList());
    assertEquals(
        List.of(Role.REPORTER, Role.CORRESPONDENT, Role.CORRESPONDENT),
        writers.stream().map(Contributor::role).toList());
  }

  /** 实习 may stand before a role, and begins one. */
  @Test
  void studentsAreWriters() {
    for (String line : List.of("记者 周砚 实习生 林小满", "实习记者周砚 实习生林小满")) {
      assertEquals(List.of("周砚", "林小满"), names(Byline.ofLines(LineScanner.scan(line))));
    }
    for (String text : List.of("本报讯（记者周砚 实习生林小满）今天开会。", "水渠修好了。（云汀区融媒体中心 周砚 实习生 林小满）")) {
      UnwrappedText lines = new UnwrappedText(LineScanner.scan(text));
      assertEquals(List.of("周砚", "林小满"), names(Byline.writers(lines, lines)), text);
    }
  }

  private static List<String> names(List<Contributor> writers) {
    return writers.stream().map(Contributor::name).toList();
  }

  /** Where writers work is written among their names. */
  @Test
  void districtsAreNoAuthors() {
    for (String line : List.of("通讯员 石桥镇 林渡", "通讯员 林渡 江夏区")) {
      assertEquals(List.of("林渡"), names(Byline.ofLines(LineScanner.scan(line))), line);
    }
    for (String end : List.of("（石桥镇 林渡）", "（高新区 林渡）")) {
      UnwrappedText text = new UnwrappedText(LineScanner.scan("水渠修好了。" + end));
      assertEquals(List.of("林渡"), names(Byline.writers(text, text)), end);
    }
    UnwrappedText place = new UnwrappedText(LineScanner.scan("水渠修好了。（江夏区）"));
    assertEquals(List.of(), names(Byline.writers(place, place)));
    UnwrappedText picture = new UnwrappedText(LineScanner.scan("水渠修好了。（石桥镇供图）"));
    assertEquals(List.of(), names(Byline.credit(picture)));
  }
}
