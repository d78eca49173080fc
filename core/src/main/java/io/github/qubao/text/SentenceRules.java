package io.github.qubao.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stateless and thread-safe. Tells by its cues what a sentence does; see {@link Prose.Kind}. */
final class SentenceRules {
  /** What says when: a sentence that has it tells an act or a state, and is no hook. */
  static final Cue WHEN =
      new Cue(
          Pattern.compile(
              "[0-9０-９一二三四五六七八九十]{1,3}月[0-9０-９一二三四五六七八九十]{1,3}日|[0-9０-９]{1,2}日[，上下晚凌起至]|近日|日前|近期|连日来|当天|当日|当晚|昨[日天]|今[日天][，上下]|今年|去年"
                  + "|[年月]以来|截至|目前|[本上][周月]|前不久|不久前|[上下]午|[一二三四]季度|[0-9０-９]{4}年|[上下]半年"),
          "0123456789０１２３４５６７８９一二三四五六七八九十月日上下不今前去年当截昨本目近连",
          "0123456789０１２３４５６７８９一二三四五六七八九十月日前期天晚年以至周不久午季半");

  private static final List<String> ACTS =
      List.of(
          "举行", "召开", "开展", "组织", "启动", "举办", "发布", "印发", "开工", "投用", "投入使用", "揭牌", "开通", "建成",
          "破获", "抓获", "查处", "立案", "判决", "签约", "调研", "检查", "部署", "出台", "公布", "推出", "慰问", "走访", "培训",
          "督导", "整治", "竣工", "通过验收", "挂牌", "成立", "新增", "实施", "投入", "完成", "获评", "入选", "获得", "接待",
          "救助", "通报", "研究", "听取", "擒获", "挡获", "侦破", "捣毁", "查获", "追回", "救出", "营救", "发放", "捐赠", "赠送",
          "送去", "看望");

  /** The first character of each act. */
  private static final String ACT_FIRSTS =
      ACTS.stream().map(a -> a.substring(0, 1)).collect(Collectors.joining());

  static final Cue RESULT =
      new Cue(
          Pattern.compile("截至|累计|据统计|据介绍|共有|[，计总已]共|达到?[0-9０-９]|已有|完成|同比|增长|下降|提高|减少|增收|实现|突破"),
          "下共减同增完实已总截据提突累计达，",
          "0123456789０１２３４５６７８９至计统介有共到成比长降高少收现破");

  static final Cue DEMAND =
      new Cue(
          Pattern.compile("(?:强调|要求|指出|提出)(?:[，,：:]|了?[一二三四五六七八九][点个项])|^(?:要|必须|务必|切实|确保)"),
          "切务强必指提确要");

  static final Cue SPEAKER =
      new Cue(
          Pattern.compile(
              "(?:说|说道|讲道|表示|介绍|笑道|回忆道|感慨道|感叹|告诉记者|连连称赞|竖起大拇指)["
                  + Characters.SENTENCE_ENDS
                  + "]?$"),
          "介告回感竖笑表说讲连");

  /** With this a script of television marks what somebody says. */
  private static final String SOUND = "【同期声】";

  /** A sentence that only says whose the words before it are is no longer. */
  private static final int LONGEST_SPEAKER = 60;

  private static final String[] ATTENDING = {
    "参加会议", "参加会见", "参加会谈", "参加调研", "参加活动", "参加座谈", "参加学习", "参加上述活动", "出席会议", "出席活动", "陪同调研",
    "一同调研", "陪同参加", "参加检查", "陪同检查", "参加", "陪同", "列席会议", "主持会议", "作表态发言", "作交流发言", "作了发言", "等参加",
    "同机抵达", "参加调研或座谈", "陪同调研或座谈", "在主席台就坐", "在主席台就座", "等到机场迎接", "献花圈", "其他事项", "出席会议并讲话", "出席仪式",
    "参会",
  };

  private static final String[] ATTENDANCE_FIRST = {"会前", "会后，", "会上，与会", "参会人员", "与会人员", "出席会议的"};

  /** What a sentence may end with behind its last word. */
  private static final String STOPS = Characters.SENTENCE_ENDS + Characters.CLOSERS;

  private static final int LONGEST_ATTENDANCE = 160;

  private SentenceRules() {}

  static boolean saysWhen(String s) {
    return WHEN.isIn(s);
  }

  static boolean tellsAct(String s) {
    for (int i = 0; i + 1 < s.length(); i++) {
      for (int at = ACT_FIRSTS.indexOf(s.charAt(i)); at >= 0; at = next(at)) {
        if (s.startsWith(ACTS.get(at), i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The next act that begins as act {@code at}; -1 if there is none. */
  private static int next(int at) {
    return ACT_FIRSTS.indexOf(ACT_FIRSTS.charAt(at), at + 1);
  }

  static boolean asks(String s) {
    int end = s.length();
    while (end > 0 && Characters.CLOSERS.indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "？?".indexOf(s.charAt(end - 1)) >= 0;
  }

  /** Whether it is somebody's words, or says only whose the words before are. */
  static boolean quotes(String s, boolean afterQuotation) {
    if (s.startsWith(SOUND)) {
      return true;
    }
    int close = closeOfQuote(s);
    if (close > 0) {
      boolean whole = close >= s.length() - 2;
      boolean said = close >= 8 && endsWords(s.charAt(close - 1));
      return whole && close > 4 || said;
    }
    return s.length() <= LONGEST_SPEAKER && SPEAKER.isIn(s) && (afterQuotation || s.length() <= 14);
  }

  private static boolean endsWords(char c) {
    return c == '，' || Characters.SENTENCE_ENDS.indexOf(c) >= 0;
  }

  /** Where the quotation closes that opens the sentence; -1 if there is none. */
  private static int closeOfQuote(String s) {
    char c = s.charAt(0);
    int kind = "“「『\"".indexOf(c);
    return kind < 0 ? -1 : s.indexOf("”」』\"".charAt(kind), 1);
  }

  static boolean tellsResult(String s) {
    return hasDigit(s) && RESULT.isIn(s);
  }

  static boolean demands(String s) {
    return DEMAND.isIn(s);
  }

  /** Whether it only tells who else was there, or what went before. */
  static boolean isAttendance(String s, boolean first) {
    for (String b : ATTENDANCE_FIRST) {
      if (s.startsWith(b)) {
        return true;
      }
    }
    int end = s.length();
    while (end > 0 && STOPS.indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    if (first || s.length() > LONGEST_ATTENDANCE) {
      return false;
    }
    for (String e : ATTENDING) {
      if (s.startsWith(e, end - e.length())) {
        return !tellsActBefore(s, end);
      }
    }
    return false;
  }

  /** Whether a sentence tells an act and when it was before its last clause. */
  private static boolean tellsActBefore(String s, int end) {
    int comma = s.lastIndexOf('，', end);
    return comma > 0 && saysWhen(s) && tellsAct(s.substring(0, comma));
  }

  static boolean hasDigit(String s) {
    for (int i = 0; i < Objects.requireNonNull(s).length(); i++) {
      char c = s.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        return true;
      }
    }
    return false;
  }
}
