package io.github.qubao.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report opens with and no reader needs: 本报讯（通讯员…）, 新华社某地某日电（记者…）. */
final class Boilerplate {
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*(?:本报讯?|本台消息|据?新华社|中新社)[^，。：；“]{0,20}?(?:讯|电|消息)?\\s*"
              + "[（(][^（）()]{0,60}(?:记者|通讯员)[^（）()]{0,60}[）)]\\s*[，,]?\\s*");

  private Boilerplate() {}

  /** Offset at which the text itself begins. */
  static int bylineEnd(String body) {
    Matcher m = BYLINE.matcher(body);
    return m.lookingAt() ? m.end() : 0;
  }
}
