package io.github.qubao.summary;

import io.github.qubao.segment.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a report has and no reader needs: bylines, and who else was there. */
final class Boilerplate {
  private static final Pattern BYLINE =
      Pattern.compile(
          "\\s*(?:本报讯?|本台消息|据?新华社|中新社|央视网消息)[^，。：；“]{0,20}?(?:讯|电|消息)?\\s*"
              + "[（(][^（）()]{0,60}(?:记者|通讯员|新闻联播)[^（）()]{0,60}[）)]\\s*[，,：:]?\\s*");

  private static final String[] ENDINGS = {
    "参加会议", "参加会见", "参加会谈", "参加调研", "参加活动", "参加座谈", "参加学习", "参加上述活动", "出席会议", "出席活动", "陪同调研",
    "陪同参加", "参加", "陪同", "列席会议", "主持会议", "作表态发言", "作交流发言", "等参加", "同机抵达", "等到机场迎接", "献花圈", "其他事项",
  };
  private static final Pattern CREDIT =
      Pattern.compile(
          "[（(](?:[^（）()]*(?:记者|通讯员|编辑|来源|作者)[^（）()]*|[^（）()]{1,24}(?:摄|摄影|供图|供稿|制图|图|文))[）)]");
  private static final String[] BEGINNINGS = {"会前", "会后，", "会上，与会", "参会人员", "与会人员", "出席会议的"};

  private Boilerplate() {}

  /** Offset at which the text itself begins. */
  static int bylineEnd(String body) {
    Matcher m = BYLINE.matcher(body);
    return m.lookingAt() ? m.end() : 0;
  }

  /** Whether a sentence only tells who else was there, what went before, or whose picture it is. */
  static boolean isEmpty(String body, Span s) {
    for (String b : BEGINNINGS) {
      if (body.startsWith(b, s.start())) {
        return true;
      }
    }
    if ("（(".indexOf(body.charAt(s.start())) >= 0
        && CREDIT.matcher(body).region(s.start(), s.end()).matches()) {
      return true;
    }
    int end = s.end();
    while (end > s.start() && "。！”".indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    if (s.start() == 0 || s.length() > 160) {
      return false;
    }
    for (String e : ENDINGS) {
      if (end - e.length() >= s.start() && body.startsWith(e, end - e.length())) {
        return true;
      }
    }
    return false;
  }
}
