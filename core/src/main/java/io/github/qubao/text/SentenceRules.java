package io.github.qubao.text;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Stateless and thread-safe. Tells by its cues what a sentence does; see {@link Prose.Kind}. */
final class SentenceRules {
  /** Words that say when: a sentence that has one tells an act or a state, and is no hook. */
  static final Cue WHEN =
      new Cue(
          Pattern.compile(
              "近日|日前|近期|连日来|当天|当日|当晚|昨[日天]|今[日天][，上下]|今年|去年"
                  + "|[年月]以来|截至|目前|[本上][周月]|前不久|不久前|[上下]午|[一二三四]季度|[上下]半年"),
          "一二三四上下不今前去年当截昨本日月目近连",
          "日前期天晚年以至周月不久午季半");

  private static final String DIGITS = "0123456789０１２３４５６７８９";

  private static final String NUMERALS = "一二三四五六七八九十";

  static final Cue ACT =
      new Cue(
          Pattern.compile(
              "举行|召开|开展|组织|启动|举办|发布|印发|开工|投用|投入使用|揭牌|开通|建成|破获|抓获"
                  + "|查处|立案|判决|签约|调研|检查|部署|出台|公布|推出|慰问|走访|培训|督导|整治|竣工"
                  + "|通过验收|挂牌|成立|新增|实施|投入|完成|获评|入选|获得|接待|救助|通报|研究|听取|擒获"
                  + "|挡获|侦破|捣毁|查获|追回|救出|营救|发放|捐赠|赠送|送去|看望"),
          "举召开组启发印投揭建破抓查立判签调检部出公推慰走培督整竣通挂成新实完获入接救研听擒挡侦捣追营捐赠送看",
          "行开展织动办布发工用入牌通成获处案决约研查署台出问访训导治过立增施评选得待助报究取破毁回救放赠送去望");

  static final Cue RESULT =
      new Cue(
          Pattern.compile("截至|累计|据统计|据介绍|共有|[，计总已]共|达到?[0-9０-９]|已有|完成|同比|增长|下降|提高|减少|增收|实现|突破"),
          "下共减同增完实已总截据提突累计达，",
          "0123456789０１２３４５６７８９至计统介有共到成比长降高少收现破");

  /** Somebody demands, */
  static final Cue STRESS =
      new Cue(Pattern.compile("(?:强调|要求|指出|提出)(?:[，,：:]|了?[一二三四五六七八九][点个项])"), "强要指提", "调求出");

  /** or a demand goes on. */
  private static final String[] MUST = {"要", "必须", "务必", "切实", "确保"};

  private static final String[] SAYS = {
    "说", "说道", "讲道", "表示", "介绍", "笑道", "回忆道", "感慨道", "感叹", "告诉记者", "连连称赞", "竖起大拇指"
  };

  /** With this a script of television marks what somebody says. */
  private static final String SOUND = "【同期声】";

  /** A sentence that only says whose the words before it are is no longer. */
  private static final int LONGEST_SPEAKER = 60;

  /** Nor is one that has no words before it. */
  private static final int LONGEST_BARE_SPEAKER = 14;

  private static final String[] ATTENDING = {
    "参加会议", "参加会见", "参加会谈", "参加调研", "参加活动", "参加座谈", "参加学习", "参加上述活动", "出席会议", "出席活动", "陪同调研",
    "一同调研", "陪同参加", "参加检查", "陪同检查", "参加", "陪同", "列席会议", "主持会议", "作表态发言", "作交流发言", "作了发言", "等参加",
    "同机抵达", "参加调研或座谈", "陪同调研或座谈", "在主席台就坐", "在主席台就座", "等到机场迎接", "献花圈", "其他事项", "出席会议并讲话", "出席仪式",
    "参会",
  };

  /** The last character of each of those: most sentences end with none. */
  private static final String ATTENDING_LASTS =
      Arrays.stream(ATTENDING).map(a -> a.substring(a.length() - 1)).collect(joining());

  private static final String[] ATTENDANCE_FIRST = {"会前", "会后，", "会上，与会", "参会人员", "与会人员", "出席会议的"};

  /** What a sentence may end with behind its last word. */
  private static final String STOPS = Characters.SENTENCE_ENDS + Characters.CLOSERS;

  private static final int LONGEST_ATTENDANCE = 160;

  private SentenceRules() {}

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
    return s.length() <= (afterQuotation ? LONGEST_SPEAKER : LONGEST_BARE_SPEAKER) && endsAsSaid(s);
  }

  /**
   * Whether it says when.
   *
   * @param sentence whose signs tell whether it may
   * @param own what of it is asked
   */
  static boolean saysWhen(Piece sentence, String own) {
    return sentence.has(Sign.DATE) && namesDay(own) || sentence.has(Sign.WHEN) && WHEN.isIn(own);
  }

  /** Whether it says when in numbers: 6月3日, 3日上午, 2026年. */
  static boolean namesDay(String s) {
    for (int i = 1; i < s.length(); i++) {
      boolean day =
          switch (s.charAt(i)) {
            case '年' ->
                isDigit(s, i - 1) && isDigit(s, i - 2) && isDigit(s, i - 3) && isDigit(s, i - 4);
            case '月' -> isNumeral(s, i - 1) && isDayBehind(s, i + 1);
            case '日' ->
                isDigit(s, i - 1) && i + 1 < s.length() && "，上下晚凌起至".indexOf(s.charAt(i + 1)) >= 0;
            default -> false;
          };
      if (day) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDayBehind(String s, int from) {
    int end = from;
    while (end < from + 3 && isNumeral(s, end)) {
      end++;
    }
    return end > from && s.startsWith("日", end);
  }

  private static boolean isDigit(String s, int i) {
    return i >= 0 && i < s.length() && DIGITS.indexOf(s.charAt(i)) >= 0;
  }

  private static boolean isNumeral(String s, int i) {
    return isDigit(s, i) || i < s.length() && NUMERALS.indexOf(s.charAt(i)) >= 0;
  }

  static boolean tellsAct(Piece sentence, String main) {
    return sentence.has(Sign.ACT) && ACT.isIn(main);
  }

  static boolean tellsResult(Piece sentence) {
    return sentence.has(Sign.DIGIT) && sentence.has(Sign.RESULT) && RESULT.isIn(sentence.text());
  }

  private static boolean endsAsSaid(String s) {
    int last = s.length() - 1;
    int end = Characters.SENTENCE_ENDS.indexOf(s.charAt(last)) >= 0 ? last : last + 1;
    return endsWithAny(s, end, SAYS);
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

  /**
   * Whether somebody demands.
   *
   * @param own what of the sentence is no purpose
   */
  static boolean demands(Piece sentence, String own) {
    return beginsWithAny(own, MUST) || sentence.has(Sign.STRESS) && STRESS.isIn(own);
  }

  /** Whether it only tells who else was there, or what went before. */
  static boolean isAttendance(String s, boolean first) {
    if (beginsWithAny(s, ATTENDANCE_FIRST)) {
      return true;
    }
    int end = s.length();
    while (end > 0 && STOPS.indexOf(s.charAt(end - 1)) >= 0) {
      end--;
    }
    if (first || s.length() > LONGEST_ATTENDANCE) {
      return false;
    }
    return end > 0
        && ATTENDING_LASTS.indexOf(s.charAt(end - 1)) >= 0
        && endsWithAny(s, end, ATTENDING)
        && !tellsActBefore(s, end);
  }

  private static boolean beginsWithAny(String s, String[] words) {
    for (String word : words) {
      if (!s.isEmpty() && s.charAt(0) == word.charAt(0) && s.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithAny(String s, int end, String[] words) {
    for (String word : words) {
      if (s.startsWith(word, end - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence tells an act and when it was before its last clause. */
  private static boolean tellsActBefore(String s, int end) {
    int comma = s.lastIndexOf('，', end);
    return comma > 0 && (namesDay(s) || WHEN.isIn(s)) && ACT.isIn(s.substring(0, comma));
  }
}
