package io.github.qubao.summary;

import io.github.qubao.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stateless and thread-safe. What the text of a clause tells for a headline, and how it is
 * shortened.
 */
final class HeadlineText {
  private static final int SHORTEST = 5;

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
              + "|近年来|今年以来|今年(?!.{6})|一直以来|长期以来|.{0,12}(?:以来|之际|期间|获悉|了解到?)$|记者|会上|会议(?:听取|学习|传达|指出|强调|认为)|会前|会后|其中|此次|这是|通过|借助|利用|目前|眼下|如今|走进|来到|编者按|[是要]|这|该|此|其|他|她|它"
              + "|.{4,40}后$|.{2,40}现场$|.{0,14}是第.{1,8}[个届].{2,24}(?:日|周|节)”?$|.{0,8}主题是|.{0,10}(?:旺季|季节|时节|伊始|清晨|早晨|傍晚|夜晚|时分|前后|第一天|节日|假期)$)");

  /** What a clause ends with that only says who says so. */
  private static final Pattern SAYS =
      Pattern.compile(
          "(?:说|称|反映|坦言|感慨|直言|指出|表示|认为|强调|通报|介绍|显示|发现|宣布|获悉|提出|透露|消息|声明|报道|告诉记者|是|问题|情况|主持会议|主持并讲话|讲话|出席活动|参加会议|(?:陪同|参加|出席|列席|参与)[^，]{0,8}|主办|协办|承办)$");

  /** The same where what follows is the act of who stands before. */
  static final Pattern DECIDES = Pattern.compile("(?:决定|宣布|明确|计划|联合下发通知|下发通知|印发通知|发出通知)$");

  /** Behind a subject: with whom, by what means or where it went, before the clause of the act. */
  static final Set<String> MEANS =
      Set.of(
          "联合", "会同", "携手", "协同", "带着", "依托", "结合", "针对", "围绕", "按照", "立足", "聚焦", "坚持", "通过", "利用",
          "借助", "根据", "抓住", "瞄准", "紧扣", "踩着", "冒着", "以", "从", "来到", "走进", "深入", "赴", "前往");

  /** What may be left out before a verb. */
  private static final Pattern ADVERBS =
      Pattern.compile(
          "(?:积极|认真|扎实|全面|进一步|隆重|正式|顺利|成功|精心|专门|集中|圆满|有序|大力|持续|充分|切实)(?=[\\u4e00-\\u9fff]{2})");

  private static final Pattern WHERE =
      Pattern.compile("在[^，在]{2,16}(?=(?:举行|召开|举办|开展|启动|开幕|揭牌|开工))");

  private static final Pattern TOGETHER =
      Pattern.compile("(?:联合|会同|携手|协同)[^，]{2,24}(?=(?:举行|召开|举办|开展|启动|组织))");

  /** Somebody speaks: 我想问一下. */
  private static final Pattern SPOKEN =
      Pattern.compile("你|您|咱|我(?!县|区|市|镇|乡|省|国|州|旗|村|校|院|局|街)|[…？?]$");

  static final Pattern POINTS_BACK = Pattern.compile("这|该|其中|此|预计");

  /** Verbs of the way to an act, and what may stand before them in the clause. */
  private static final Pattern ON_THE_WAY =
      Pattern.compile(
          "(?:(?:组织|带领|率领|率|带着|带上|怀着|携带|肩负|顶着|冒着|联合|会同|携手|先后|在[^，]{1,16}下)[^，]{0,16}?)?"
              + "(?:来到|走进|前往|奔赴|赶赴|深入到?|抵达|赴|驱车|走上)[^，]{2,24}"
              + "|(?:带领|率领|率|带着|带上|怀着|携带|肩负|顶着|冒着|本着|秉持|联合(?!收割|国)|会同|携手|协同|依托|围绕|通过|利用)[^，]{2,40}");

  static final Pattern MOVES = Pattern.compile("来到|走进|前往|奔赴|赶赴|深入|抵达|赴");

  /** The verbs that most acts of districts are told by; what stands before may be left out. */
  private static final Pattern ACT =
      Pattern.compile(
          "(?:集中|共同|联合|全面|正式|依法|积极|顺利|成功)?"
              + "(?:开展|举行|举办|召开|启动|实施|推出|成立|建成|完成|发布|出台|印发|破获|抓获|查处|追回|走访|慰问|捐赠|签订|开通|(?:妥善|成功)?(?:化解|调解|救助|帮助|整治|改造|新增|检查)了)");

  /** An occasion's theme before its name: 以“…”为主题的. */
  static final Pattern THEME =
      Pattern.compile("(?:一[场次届项期])?以[“\"][^”\"，]{1,40}(?:，[^”\"，]{1,40}){0,2}[”\"]为主题的");

  /** Under whose lead, with whose help. */
  private static final Pattern UNDER =
      Pattern.compile("在[^，在]{2,24}(?:带领|陪同|指导|支持|帮助|配合|搀扶|见证|组织|号召)下");

  /** With whom, before the act. */
  private static final Pattern WITH =
      Pattern.compile("(?:与|和|同|联合|会同)[^，、]{2,24}(?=(?:共同|联合|一起|携手)[^，]{4})");

  /** A list of those whom it is done to. */
  private static final Pattern TO_MANY =
      Pattern.compile("对[^，]{2,24}、[^，]{2,24}?(?=启动|开展|进行|实施|展开)");

  /** How long, how many in the party. */
  private static final Pattern MEASURED = Pattern.compile("为期[^，的]{1,6}的|等?一行[0-9一二三四五六七八九十余多]*人?");

  /** What an office's name ends with; departments and lists behind it are left out. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^[^，、“”（）]{1,24}(?:局|医院|卫生院|法院|检察院|学院|中心|站|所|支队|大队|镇|乡|街道|村|社区|公司|学校|中学|小学|幼儿园|党委|政府|委员会|办公室|协会)(?![书副主党组长干全])");

  private static final Pattern TITLED = Pattern.compile("[^，“”]{0,8}(?:长|书记|主任|主席|委员)[^，“”、]{2,4}");

  /** Three offices or more, or two of which one is a list: …、…等部门. */
  private static final Pattern MANY_OFFICES =
      Pattern.compile("[^，“”]{1,20}、[^，“”]{1,30}等(?:有关|相关|多个?|[0-9一二三四五六七八九十]+个?)?(?:部门|单位)");

  private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]{0,60}[）)]");

  private static final Pattern QUOTED = Pattern.compile("“[^“”]{0,80}”");

  private HeadlineText() {}

  /** Who and what, shortened until it fits; empty if it cannot be. */
  static Optional<String> fitting(String subject, String act) {
    String s = shortened(subject + act);
    if (s.length() > Summary.Headline.MAX_CHARS) {
      s = compressed(subject, act);
    }
    boolean fits = s.length() <= Summary.Headline.MAX_CHARS && s.length() >= SHORTEST;
    return fits ? Optional.of(s) : Optional.empty();
  }

  /** An office without what is behind it, and the act without what stands before its verb. */
  private static String compressed(String subject, String act) {
    Matcher office = OFFICE.matcher(subject);
    String who = lastTitle(shortened(subject));
    if (MANY_OFFICES.matcher(subject).matches()) {
      who = "多部门";
    } else if (office.find()) {
      who = office.group();
    }
    String what = shortened(act);
    if (who.isEmpty() || who.length() + what.length() <= Summary.Headline.MAX_CHARS) {
      return who + what;
    }
    Matcher verb = ACT.matcher(what);
    while (verb.find()) {
      String s = who + what.substring(verb.start());
      boolean tells = what.length() - verb.end() > 1;
      if (s.length() <= Summary.Headline.MAX_CHARS && tells && isBalanced(s)) {
        return s;
      }
    }
    return who + what;
  }

  /** Of somebody's titles the last one, with the name: 县长祁芳. */
  private static String lastTitle(String who) {
    String last = who.substring(who.lastIndexOf('、') + 1);
    return TITLED.matcher(last).matches() ? last : who;
  }

  private static boolean isBalanced(String s) {
    int depth = 0;
    for (int i = 0; i < s.length() && depth >= 0; i++) {
      char c = s.charAt(i);
      depth += Characters.nesting(c);
    }
    return depth == 0;
  }

  /** Whether somebody speaks, or a scene is painted, outside of quotes. */
  static boolean isNoNews(String clause) {
    String s = QUOTED.matcher(clause).replaceAll("");
    return SPOKEN.matcher(s).find() || Scenes.isOne(s);
  }

  /** Whether a scene is painted outside of quotes. */
  static boolean isScene(String clause) {
    return Scenes.isOne(QUOTED.matcher(clause).replaceAll(""));
  }

  /** Whether a clause only leads to the act: who came with what, and where to. */
  static boolean isOnTheWay(String clause) {
    return ON_THE_WAY.matcher(clause).matches();
  }

  /** Whether a clause says only when, what for or who says so. */
  static boolean leads(String clause) {
    return clause.isEmpty()
        || ONLY_WHEN.matcher(clause).matches()
        || LEADS.matcher(trimmed(WHEN.matcher(clause).replaceFirst(""))).lookingAt()
        || SAYS.matcher(clause).find() && !DECIDES.matcher(clause).find();
  }

  /** Without asides and when it was; if too long, without what can be spared. */
  static String shortened(String clause) {
    String s = ASIDE.matcher(clause).replaceAll("");
    s = WHEN.matcher(s).replaceFirst("");
    for (Pattern p : List.of(THEME, UNDER, MEASURED, ADVERBS, WHERE, TOGETHER, WITH, TO_MANY)) {
      if (s.length() > Summary.Headline.MAX_CHARS) {
        s = p.matcher(s).replaceFirst("");
      }
    }
    return trimmed(s);
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
}
