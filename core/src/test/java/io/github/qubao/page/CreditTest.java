package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.qubao.text.Span;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CreditTest {
  /** What a credit in brackets is, in the form that takes cubic time. */
  private static final Pattern SLOW =
      Pattern.compile("[（(]\\s*([^（）()，。]{1,24}?)\\s*(?:摄影报道|摄影|摄|供图|图)\\s*[）)][。\\s]*$");

  private static final String PIECES = "（）()，。 王李摄影报道供图\t";

  @Test
  void isReadAsTheSlowPatternReadsIt() {
    Random random = new Random(20261127);
    int found = 0;
    for (int n = 0; n < 200_000; n++) {
      StringBuilder text = new StringBuilder("好（");
      for (int i = random.nextInt(9); i > 0; i--) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      text.append(random.nextBoolean() ? "摄" : "").append(random.nextInt(4) == 0 ? "" : "）");
      Matcher slow = SLOW.matcher(text);
      Span names = Credit.names(text.toString());
      if (slow.find() && !slow.group(1).isBlank() && !slow.group(1).equals("供")) {
        assertEquals(new Span(slow.start(1), slow.end(1)), names, text.toString());
        found++;
      } else if (names != null && text.charAt(text.length() - 1) != '摄' && names.length() > 0) {
        assertEquals("供", slow.group(1), text.toString());
      }
    }
    assertEquals(true, found > 10_000, found + " credits");
  }

  @Test
  void standsWithOrWithoutBrackets() {
    assertEquals("王小二", names("大家开会。（王小二 摄）"));
    assertEquals("王小二 李明", names("大家开会。（ 王小二 李明　摄影报道 ）。").strip());
    assertEquals("记者 王小二", names("大家开会。 记者 王小二 摄"));
    assertEquals("通讯员 王小二", names("大家开会。通讯员 王小二/摄"));
    assertEquals("王小二", names("大家开会。　特约摄影 王小二"));
    assertNull(Credit.names("大家开会。（摄）"));
    assertNull(Credit.names("大家都来学摄影 王小二"));
    assertNull(Credit.names("大家开会，大家都来摄。"));
  }

  private static String names(String text) {
    Span names = Credit.names(text);
    assertNotNull(names, text);
    return names.in(text);
  }
}
