package io.github.qubao.summary;

import io.github.qubao.segment.Token;
import io.github.qubao.text.Characters;
import io.github.qubao.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stateless and thread-safe. What the text of a clause tells for a headline. */
final class HeadlineText {
  static final int SHORTEST = 5;

  private static final String DAY =
      "(?:[0-9０-９]{2,4}年)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?|[0-9０-９]{1,2}日)(?:[至—-][0-9０-９月]{1,5}日)?"
          + "(?:凌晨|清晨|上午|中午|下午|傍晚|晚间?|起|以来)?(?:[0-9零一二三四五六七八九十]{1,3}[点时](?:半|许|左右|[0-9一二三四五六七八九十]{1,3}分)?)?"
          + "|近日|近期|日前|连日来|当[天日晚]|[今昨][天日晚](?:（[^（）]{1,12}）)?(?:上午|下午)?|今年|去年|前年|这几天|最近|前不久|不久前";

  /** Nouns that a time before them belongs to: 编制近期建设规划, 部署今年工作, 比去年同期. */
  private static final String NAMED_BY_TIME =
      "(?:重点|主要|经济|建设|发展|收支|财政){0,2}(?:规划|计划|工作|任务|目标|要点|重点|安排|打算|形势|情况|预算|同期)";

  /** A title may begin with a time: 《今年工作要点》. */
  private static final Pattern WHEN =
      Pattern.compile("(?<![到至于从由在自《“0-9０-９])(?:" + DAY + ")(?![的国至份—-]|" + NAMED_BY_TIME + ")");

  private static final Pattern ONLY_WHEN = Pattern.compile("(?:截至)?(?:" + DAY + ")(?:前后?|当天|时)?");

  /** What a clause begins with that only leads to the act. */
  private static final Pattern LEADS =
      Pattern.compile(
          "(?:为(?!期|何|什么|民|主|首)|随着|经过|根据|按照|依托|据|截至|自(?!然|来|己|愿|动|助)|针对|围绕|由于|当(?!地|选|场|年)|正值|时值|得益于|面对|鉴于|在.{0,24}(?:下|中|上|后|时|里|前|际)$"
              + "|近年来|今年以来|今年(?!.{6})|一直以来|长期以来|.{0,12}(?:以来|之际|期间|获悉|了解到?)$|记者|会上|会议(?:听取|学习|传达|指出|强调|认为)|会前|会后|其中|此次|这是|通过|借助|利用|目前|眼下|如今|走进|来到|编者按|[是要]|这|此|其|他|她|它"
              + "|.{4,40}后$|.{2,40}现场$|.{0,14}是第.{1,8}[个届].{2,24}(?:日|周|节)”?$|.{0,8}主题是|.{0,10}(?:旺季|季节|时节|伊始|清晨|早晨|傍晚|夜晚|时分|前后|第一天|节日|假期)$)");

  /** What a clause ends with that only says who says so. */
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:说|称|指控|反映|坦言|感慨|直言|指出|表示|认为|强调|通报|介绍|显示|发现|宣布|获悉|提出|透露|消息|声明|报道|告诉记者|是|主持会议|主持并讲话|讲话|出席活动|参加会议|主办|协办|承办)$");

  /** The same where what follows is the act of who stands before. */
  private static final Pattern DECIDES = Pattern.compile("(?:决定|宣布|明确|计划|联合下发通知|下发通知|印发通知|发出通知)$");

  /** Somebody speaks: 我想问一下. */
  private static final Pattern SPOKEN =
      Pattern.compile("你|您|咱|我(?![县区市镇乡省国州旗村校院局街场队所厂社园站馆会行司部军党])|[…？?]$");

  private static final Pattern QUOTED = Pattern.compile("“[^“”]{0,80}”");

  private static final Pattern CROWD = Pattern.compile("[挤围坐站排]满|水泄不通|排起长队|扶老携幼|有说有笑|早早地|载歌载舞|欢乐的");

  private static final Pattern LONG =
      Pattern.compile("近年来|近几年|近些年|长期以来|一直以来|多年来|这些年|历年来|.{2,6}年以来");

  /** 街道 and its like end with 道, too. */
  private static final Pattern SAYS_WHAT =
      Pattern.compile(
          "(?:说|指控|(?<![街频通管轨跑赛渠步车隧河航国省县乡村大绿栈坡水干匝便古索味报知])道|称|表示|指出|强调|介绍|认为|坦言|感慨|要求|提出|透露|报警|求助|报案|告诉[^，]{0,6})$");

  /** What follows is told by a paper that learnt it, or by somebody who knows, in plain words. */
  private static final Pattern LEARNT =
      Pattern.compile("(?:获悉|了解到?|得知|看到|介绍|告诉记者|据统计|说|称|表示|透露|显示)$");

  /** What somebody said while doing what stands before it: 检查防汛工作时强调. */
  private static final Pattern WHILE_SAID =
      Pattern.compile("时(?:，|,)?(?:强调|指出|要求|表示)(?:，|,|：|:)?$");

  private static final Pattern NAMED = Pattern.compile(NAMED_BY_TIME);

  private static final Pattern TITLE =
      Pattern.compile("(?:书记|主任|委员|主席|常委|[县市区镇乡局院所处科校台站队会厅]长|部长|组长|理事长|秘书长|检察长|巡视员|调研员)$");

  private HeadlineText() {}

  /** Whether a scene is painted outside of quotes. */
  static boolean isScene(String clause) {
    String s = QUOTED.matcher(clause).replaceAll("");
    return Scenes.isOne(s) || CROWD.matcher(s).find();
  }

  /** Whether a clause says only when, what for or who says so. */
  static boolean leads(String clause) {
    return clause.isEmpty()
        || ONLY_WHEN.matcher(clause).matches()
        || LEADS.matcher(trimmed(WHEN.matcher(clause).replaceFirst(""))).lookingAt()
        || SAYS.matcher(clause).find() && !DECIDES.matcher(clause).find();
  }

  /** Without marks and blanks around it. */
  static String trimmed(String s) {
    int start = 0;
    int end = s.length();
    while (start < end && isEdge(s.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(s.charAt(end - 1))) {
      end--;
    }
    return s.substring(start, end);
  }

  private static boolean isEdge(char c) {
    return "，,、；;：:。！!？?．.—".indexOf(c) >= 0 || Characters.isBlank(c);
  }

  /** Whether a sentence is an item of a numbered list: 1.政府及…. */
  static boolean isItem(String text, Span s) {
    int i = s.start();
    while (i < s.end() && i < s.start() + 2 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > s.start()
        && i + 1 < s.end()
        && ".．、)）".indexOf(text.charAt(i)) >= 0
        && !Character.isDigit(text.charAt(i + 1));
  }

  /** Whether a sentence tells what has gone on for long. */
  static boolean isBackground(String sentence) {
    return LONG.matcher(sentence).lookingAt();
  }

  /** Whether what follows is what somebody says. */
  static boolean says(String clause) {
    return SAYS_WHAT.matcher(clause).find();
  }

  /** How many units at a clause's end tell that somebody spoke while doing what it tells. */
  static int whileSaid(String clause) {
    Matcher m = WHILE_SAID.matcher(clause);
    return m.find() ? clause.length() - m.start() : 0;
  }

  /** Whether what follows is a report of what is new: 记者从县水务局获悉. */
  static boolean learns(String clause) {
    return LEARNT.matcher(clause).find();
  }

  /** Whether it only says who reports: 云桥新闻网讯. */
  static boolean reports(String clause) {
    return clause.endsWith("报道") || clause.endsWith("讯");
  }

  /** Whether somebody speaks outside of quotes. */
  static boolean isSpoken(String clause) {
    return SPOKEN.matcher(QUOTED.matcher(clause).replaceAll("")).find();
  }

  /** Whether a time names what follows: 近期建设规划, 7月份的物价, 今年工作要点. */
  static boolean isNamedByTime(String text, List<Token> words, int from, int end) {
    int at = words.get(end - 1).end();
    return at < text.length() && "的国份".indexOf(text.charAt(at)) >= 0
        || NAMED.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Whether what stands before 、 is a title without a name: 县委副书记. */
  static boolean isTitle(String who) {
    return TITLE.matcher(who).find();
  }
}
