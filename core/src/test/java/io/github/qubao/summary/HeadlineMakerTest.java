package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.qubao.document.Document;
import io.github.qubao.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineMakerTest {
  private static String headline(String body) {
    return new Summarizer()
        .headline(Document.of(Segmenter.create(), body))
        .map(Summary.Headline::text)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "近日县水务局组织干部清理河道。, 县水务局组织干部清理河道",
    "县水务局6月3日上午组织干部清理河道。, 县水务局组织干部清理河道",
    "昨天（6月3日）下午县水务局组织干部清理河道。, 县水务局组织干部清理河道",
  })
  void leavesOutWhen(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    "县自然资源局组织编制近期建设规划。, 县自然资源局组织编制近期建设规划",
    "柳溪镇近期建设规划通过评审。, 柳溪镇近期建设规划通过评审",
    "近期建设规划通过专家评审。, ''",
    "县教育局部署今年工作任务。, 县教育局部署今年工作任务",
    "县统计局公布7月份物价变动情况表。, 县统计局公布7月份物价变动情况表",
    "县委印发《今年重点工作安排》并作出部署。, 县委印发《今年重点工作安排》并作出部署",
  })
  void keepsATimeThatIsPartOfAName(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    // means and the way before the act
    "云桥县公安局历时12天，辗转三省四市，破获3起盗窃案件。, 云桥县公安局破获3起盗窃案件",
    "县教育局深入走访，制定方案，6月3日召开校园安全会。, 县教育局召开校园安全会",
    // a purpose and an occasion before the act
    "为进一步改善人居环境，6月3日，柳溪镇开展环境整治行动。, 柳溪镇开展环境整治行动",
    "柳溪镇开展义诊活动，让群众在家门口看上病。, 柳溪镇开展义诊活动",
    // who called whom together, before what they did
    "青湖县妇联牵头，组织县总工会、县民政局等单位到敬老院开展春节慰问活动。, 青湖县妇联开展春节慰问活动",
    // a theme between the verb and what it does
    "县中医院在老城广场隆重举办了以“健康同行”为主题的“中医进万家”大型义诊活动。, 县中医院举办了“中医进万家”大型义诊活动",
    // what is held stands behind the comma
    "6月3日，云桥县召开贯彻落实全市会议精神，加强春耕备耕工作推进会。, 云桥县召开加强春耕备耕工作推进会",
    // to whom, before a verb that says little
    "云桥县市场监管局组织人员对城关一中、城关二中、明德学校开展食品安全专项检查。, 云桥县市场监管局开展食品安全专项检查",
  })
  void tellsTheAct(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    // 反诈 and 侦查 are no verbs of their sentence
    "6月3日，云桥县公安局反诈中心抓获2名犯罪嫌疑人。, 云桥县公安局反诈中心抓获2名犯罪嫌疑人",
    "县委副书记、县长祁芳调研重点项目建设情况。, 县委副书记、县长祁芳调研重点项目建设情况",
    "来自县中医院的30名医务人员参加义诊。, 来自县中医院的30名医务人员参加义诊",
    "当日，该县宣传部门为12个试点村配发了相机。, ''",
    // a title whose place and 长 stand apart
    "6月3日，云桥市长祁芳到青湖区调研旧城改造工作。, 云桥市长祁芳到青湖区调研旧城改造工作",
    // what a thing is like before what it is
    "云桥县柳溪镇青山村一占地十余亩，存有五百吨稻草的造纸厂突发大火。, 云桥县柳溪镇青山村一造纸厂突发大火",
    // half of a list is no name
    "云桥县委第一、第二巡察组深入县教育局、县民政局等12个单位开展巡察。, 云桥县委第一、第二巡察组开展巡察",
  })
  void namesWhoItWas(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    "县长祁芳深入项目现场，了解工程进度，要求施工企业保证安全，加快推进项目建设。, 加快推进",
    "云桥县公安局城关派出所接到报警：河边有一名老人走失。, 走失",
    "校长祁芳说，举办比赛是为了增强认同感、自豪感。近日，明德学校举办跳绳比赛。, 认同感",
    "县公安局抓获4名犯罪嫌疑人，涉案资金200余万元。, 涉案",
    "何大哥回到家时，没见到83岁的老母亲。县公安局城关派出所民警找到走失老人。, 何大哥",
  })
  void givesNobodyAnothersAct(String body, String part) {
    assertFalse(headline(body).contains(part), headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    "微风拂面，稻浪金黄。6月3日，柳溪镇举办第二届稻田音乐节。, 柳溪镇举办第二届稻田音乐节",
    "“路灯亮了，夜里出门踏实多了。”村民祁芳说。近日，柳溪镇完成12条村道亮化。, 柳溪镇完成12条村道亮化",
    "元宵节将至，夜里怎么逛？6月3日晚，云桥县第三届灯会在古城广场精彩启幕。, 云桥县第三届灯会在古城广场精彩启幕",
  })
  void leavesOutScenesAndWhatIsSaid(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    // of several leaders the first, without his party
    "市委副书记、市长祁芳，市委常委、组织部部长韦晴一行，深入柳溪镇调研基层党建工作。, 市委副书记、市长祁芳深入柳溪镇调研基层党建工作",
    "6月3日，市政府副秘书长祁芳一行在县长韦晴陪同下，到柳溪镇督查防汛工作。, 市政府副秘书长祁芳到柳溪镇督查防汛工作",
    "市委常委、副市长祁芳，市委副秘书长韦晴，市水务局局长伍强深入柳溪镇督查防汛工作。, 市委常委、副市长祁芳深入柳溪镇督查防汛工作",
    // a theme goes whole, but stays where nothing else is told
    "近日，一场以“书香满城，悦读人生”为主题的读书分享会，在云桥县图书馆举办。, 一场读书分享会在云桥县图书馆举办",
    "近日，一场以“健康同行”为主题的大型义诊活动，在柳溪镇敬老院启动。, 一场大型义诊活动在柳溪镇敬老院启动",
    "6月3日，云桥县妇联开展以“巾帼心向党”为主题的活动。, 云桥县妇联开展以“巾帼心向党”为主题的活动",
    // offices in a list; 街道 is no word of speech
    "祁河县公安局、教育局、交通运输局、市场监督管理局等部门联合属地街道，对校车开展为期一个月的安全专项整治。, 祁河县多部门对校车开展安全专项整治",
    // for whom, and what for
    "6月3日，云桥县中医院专家一行8人来到柳溪镇敬老院，为老人开展义诊，发放药品200份。, 云桥县中医院为老人开展义诊 发放药品200份",
    "为群众办实事，为企业解难题。6月3日，云桥县税务局举办政策宣讲会。, 云桥县税务局举办政策宣讲会",
    // what came of it
    "近日，柳溪镇将3处闲置校舍改造成村史馆，新增展陈面积800平方米。, 柳溪镇将3处闲置校舍改造成村史馆",
  })
  void tellsWhoAndTheActWhole(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  /** No headline begins or ends within a name, a number or a list. */
  @ParameterizedTest
  @CsvSource({
    "云桥县公安局联手县消防大队在中山街、北门市场等路段开展夜查行动。, 云桥县公安局开展夜查行动",
    "青湖县气象台6月3日8时发布暴雨黄色预警：预计未来6小时全县有大雨。, 青湖县气象台发布暴雨黄色预警",
    "石门镇中小学生田径运动会在镇中心小学开幕。, 石门镇中小学生田径运动会在镇中心小学开幕",
    "云桥县政府副县长扎西当周带领县应急局人员，对在建工地进行了检查。, 云桥县政府副县长扎西当周对在建工地进行了检查",
    "县中医院开展“清风 健康” 义诊活动。, 县中医院开展“清风 健康” 义诊活动",
  })
  void tearsNothing(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  /** What was done, by whom, though the clause before tells only by what means or what for. */
  @ParameterizedTest
  @CsvSource({
    "云桥县公安局通过开展专项行动，破获盗窃案件3起。, 云桥县公安局破获盗窃案件3起",
    "近日，青山村以打造电商园为抓手，建成直播间12个。, 青山村建成直播间12个",
    "6月3日，柳溪派出所民警祁芳外出办事，返乡途中协助同事抓获一名网上逃犯。, 柳溪派出所民警祁芳协助同事抓获一名网上逃犯",
    "6月3日，云桥县政府组织城管、公安、自然资源等单位200人，依法强制拆除柳溪镇的两处违建。, 云桥县政府强制拆除柳溪镇的两处违建",
    "6月3日，县食品药品监管局组成6个执法组，对云桥县中药材市场开展专项突击检查。, 县食品药品监管局对云桥县中药材市场开展专项突击检查",
    "近日，云桥市市长祁芳莅临我场进行调研，了解我场的生产情况。, ''",
    "记者6月3日从县水务局获悉，云桥县柳溪水库扩容工程开工。, 云桥县柳溪水库扩容工程开工",
  })
  void tellsTheActBehindMeans(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  /** What is too long loses where, the titles or half of what it is done to, never the verb. */
  @ParameterizedTest
  @CsvSource({
    "6月5日，柳溪街道社区卫生服务中心将在青山小区老年公寓开展老年人免费体检活动。, 柳溪街道社区卫生服务中心将开展老年人免费体检活动",
    "云桥县政府副县长祁芳带领县应急管理局等部门负责人，对乡镇应急站建设、生态文明小康村建设的安全生产工作开展情况进行了检查。, 云桥县政府副县长祁芳对安全生产工作开展情况进行了检查",
    "省委网信办副主任、云桥县融媒体中心建设指导组组长祁芳带领调研组来我县指导融媒体中心和新时代文明实践中心建设工作。, ''",
    "5月10日，云桥县人民医院内科、普外科、中医科等专家、骨干在柳溪镇卫生院开展了“健康扶贫巡回义诊”活动。, 云桥县人民医院在柳溪镇卫生院开展了“健康扶贫巡回义诊”活动",
  })
  void keepsTheVerbAndItsObject(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  /** Twenty years are no day. */
  @Test
  void keepsHowLongItWas() {
    assertEquals("县志愿服务队在柳溪镇敬老院工作了20年", headline("县志愿服务队在柳溪镇敬老院工作了20年。"));
  }

  @Test
  void takesTheNewsBeforeTheBackground() {
    assertEquals("柳溪镇青山村获评“省级美丽乡村”", headline("云桥县柳溪镇青山村是一座古村，有三百年历史。6月3日，柳溪镇青山村获评“省级美丽乡村”。"));
  }

  /** What always was so, a list of places and the head of a list are no headline. */
  @ParameterizedTest
  @ValueSource(strings = {"云桥县位于南江省东部，是山水之城。", "云桥村、青山村、柳溪村。", "现将参赛结果公示如下。"})
  void whereNothingIsDoneThereIsNone(String body) {
    assertEquals("", headline(body));
  }

  /** A scene, somebody's story, one step of a story, means and praise are rather none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云桥县柳溪镇的茶山被雾裹得只剩下影子。",
        "村民祁芳一边剥着豆角，一边跟邻居算账。",
        "水管员清理沟渠38公里。",
        "云桥县公安局立即调看沿街视频。",
        "云桥客运站以“暖心旅途”创建为抓手。",
        "青山村过去十年九涝。",
        "柳溪镇的培训工作做得有声有色。",
      })
  void ratherNoneThanABadOne(String body) {
    assertEquals("", headline(body));
  }

  @ParameterizedTest
  @CsvSource({
    // a time within what is held
    "6月3日，柳溪实验小学召开秋季研学行前会。, 柳溪实验小学召开秋季研学行前会",
    // what somebody does while he speaks
    "6月3日，云桥县县长祁芳检查防汛工作时强调：要守住底线。, 云桥县县长祁芳检查防汛工作",
    // how often is no part of a name
    "云桥县邮政分公司年年有新招，开通客货邮班线9条。, 云桥县邮政分公司开通客货邮班线9条",
    // 住建 in a list is no verb
    "6月3日，云桥县燃气专班组织县住建、市场监管、应急等单位对城区餐饮场所开展联合检查。, 云桥县燃气专班对城区餐饮场所开展联合检查",
    // how much was done, with a figure
    "今年以来，云桥市血防站共查螺2.6万亩。, 云桥市血防站共查螺2.6万亩",
  })
  void tellsWhatOfficesDo(String body, String expected) {
    assertEquals(expected, headline(body));
  }

  @Test
  void anItemOfARuleIsNoHeadline() {
    String body = "请注意防御。\n1.县政府按照职责做好防暴雨工作；\n2.县供电公司切断室外电源。";
    assertFalse(headline(body).startsWith("1"), headline(body));
  }

  @Test
  void joinsTwoShortActs() {
    assertEquals("云桥县破获盗窃案 追回电缆三吨", headline("近日，云桥县破获盗窃案，追回电缆三吨。"));
  }

  @Test
  void nothingButMarksGivesNone() {
    assertEquals("", headline("。。。"));
    assertEquals("", headline("（）"));
    assertEquals("", headline(" \n"));
  }
}
