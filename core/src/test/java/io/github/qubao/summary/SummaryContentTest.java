package io.github.qubao.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.text.Prose;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What of an article its summary tells, and what it leaves out. */
class SummaryContentTest {
  private static final String ACT = "6月3日，云桥县中医院组织医护人员到青山村开展义诊，为群众量血压、测血糖。";

  private final Summarizer summarizer = new Summarizer();

  @Test
  void picksTheResultNotTheAttendance() {
    String body =
        "本报讯（通讯员林小满）3月16日，区农业农村局召开早稻育秧现场会。区委办公室、区财政局、各乡镇负责人参加会议。"
            + "今年全区计划种植早稻8.6万亩，目前已备足稻种430吨。大家纷纷表示很受鼓舞。";
    String summary = summarizer.summarize("全区备足早稻稻种", body, 60).text();
    assertEquals("3月16日，区农业农村局召开早稻育秧现场会。今年全区计划种植早稻8.6万亩，目前已备足稻种430吨。", summary);
  }

  /** Pages write the headline above the text, and some close it with a quotation mark. */
  @Test
  void theHeadlineIsNoSentenceOfItsSummary() {
    String title = "云桥县的茶农有了“新帮手”";
    String body =
        title + "\n6月3日，云桥县农业农村局组织农技员在青山村开展采茶机培训，72名茶农参加。" + "截至目前，全县已培训茶农620人次，发放采茶机85台。";
    assertFalse(summarizer.summarize(title, body, 160).text().contains(title));
  }

  @Test
  void attendanceListsAreLeftForLast() {
    String body =
        "本报讯（记者林小满）11月6日，区委召开冬修水利动员会。区委常委、副区长周立，区直有关部门、各乡镇主要负责人参加会议。"
            + "会前，参会人员观看了警示片。区委办公室主任陪同。今冬全区将疏浚沟渠210公里，加固塘堰86口。";
    String summary = summarizer.summarize("全区冬修水利启动", body, 70).text();
    assertEquals("11月6日，区委召开冬修水利动员会。今冬全区将疏浚沟渠210公里，加固塘堰86口。", summary);
    String three = summarizer.summarizeBySentences("", body, 2).text();
    assertFalse(three.contains("参加会议") || three.contains("会前") || three.contains("陪同"), three);
  }

  @Test
  void creditsAreLeftForLast() {
    String body = "近日，清河区文化馆组织剪纸课，120名学生学剪窗花。（林小满 摄）";
    for (int n : new int[] {40, 80, 160, 400}) {
      assertFalse(summarizer.summarize("", body, n).text().contains("摄"), n + "");
    }
  }

  @Test
  void theSummaryTellsTheActAndNoHook() {
    String body = "山村的清晨，炊烟袅袅。“看病不用跑远路了！”村民祁大妈说。老人看病怎么办？" + ACT;
    assertEquals(ACT, summarizer.summarize("", body, 60).text());
    String purpose = "为扎实推进健康乡村建设，提高群众健康水平。" + ACT;
    assertEquals(ACT, summarizer.summarize("", purpose, 60).text());
  }

  @Test
  void aListHasNoGap() {
    String body =
        "7月11日，北滩区召开安全生产会议，副区长庞志远出席会议并讲话。会议提了三条。一是抓重点，对液化气餐饮店逐店过筛，发现一户清一户。"
            + "二是抓高温，室外作业避开午后两小时。三是抓演练，每个镇8月底前组织一次停电条件下的应急演练。";
    for (int chars = 40; chars <= 160; chars += 20) {
      String text = summarizer.summarize("", body, chars).text();
      boolean one = text.contains("一是");
      assertEquals(one, text.contains("二是"), text);
      assertEquals(one, text.contains("三是"), text);
    }
  }

  @Test
  void aCutSentenceTellsTheAct() {
    String body = "为进一步提高群众健康意识，普及急救知识，" + ACT;
    Summarizer cutting = summarizer.with(Summarizer.LongSentence.CUT);
    for (int chars = 20; chars < 50; chars++) {
      String text = cutting.summarize("", body, chars).text();
      assertTrue(text.contains("中医院"), text);
      assertTrue(text.length() <= chars, text);
    }
  }

  /** Purpose, occasion and time alone are no summary, however short it must be. */
  @Test
  void aCutSentenceDoesNotEndBeforeTheAct() {
    String body =
        "正值重阳节到来之际，为弘扬敬老传统，提高老人的健康意识，根据县里安排，6月3日上午，云桥县中医院组织医护人员到青山村、石门村、"
            + "柳湖社区和敬老院开展义诊，为老人量血压、测血糖、看眼睛，并送上药品。";
    Summarizer cutting = summarizer.with(Summarizer.LongSentence.CUT);
    for (int chars = 40; chars < body.length(); chars++) {
      String text = cutting.summarize("", body, chars).text();
      assertTrue(text.contains("中医院"), text);
      assertFalse(text.endsWith("上午……") || text.endsWith("安排……"), text);
    }
  }

  @Test
  void aSceneBeforeTheNewsIsNoSummary() {
    String scene = "6月3日清晨，青山村的果园里枝头挂满了果子，村民们忙着采摘、装箱，脸上满是笑容，到处是一派忙碌的景象。";
    assertEquals(ACT, summarizer.summarize("", scene + ACT, 80).text());
  }

  /** How things stand in the end is told where there is room, though it is short. */
  @Test
  void whatCameOfItIsTold() {
    String body =
        "6月3日上午，云桥县公安局青山派出所接到菜农伍某求助，称装有三万元货款的布包落在了进城的班车上。"
            + "民警调取沿线监控，逐站查看，又与客运公司的调度室联系，请驾驶员收车后帮忙寻找。"
            + "班车当天跑了四个来回，车上的人换了一拨又一拨，谁也说不清布包是在哪一站不见的。"
            + "民警又到终点站挨个座位翻找，最后在后排的夹缝里看到了它，里面的钱一分不少。"
            + "目前，布包已如数归还失主。";
    String text = summarizer.summarize("", body, 160).text();
    assertTrue(text.contains("青山派出所") && text.contains("归还失主"), text);
  }

  /** What is called by its kind only is named, or left out. */
  @Test
  void aFirmIsNamedBeforeItIsPointedAt() {
    String body =
        "云桥县恒丰腌菜有限公司的车间里，工人们正把一箱箱腌菜装上货车，准备发往南江。"
            + "该公司今年已发货1.2万箱，产值2300万元，带动青山镇120户农户增收。"
            + "镇上的路修宽了，货车能一直开到厂门口，老板伍强说日子好过多了。";
    for (int chars : new int[] {40, 80, 160}) {
      String text = summarizer.summarize("", body, chars).text();
      assertTrue(!text.contains("该公司") || text.contains("恒丰"), text);
    }
  }

  /** The same text with marks of ASCII has the same summary. */
  @Test
  void marksOfAsciiAreRead() {
    String body = "为改善出行,6月3日,云桥县交通运输局在青山镇开工修路,全长12公里。" + "随后,大家看了工地。";
    String chinese = body.replace(',', '，');
    assertEquals(
        summarizer.summarize("", chinese, 60).text(),
        summarizer.summarize("", body, 60).text().replace(',', '，'));
  }

  /** Unless there is nothing else, headlines within the text and captions are left out. */
  @Test
  void headsWithinTheTextAreLeftOut() {
    String body = ACT + "\n云桥义诊送到家门口 老人笑开颜\n" + "老人们排队等候，医生一一作答。\n义诊现场";
    assertEquals(ACT, summarizer.summarize("", body, 160).text());
    assertEquals(ACT + "老人们排队等候，医生一一作答。", summarizer.summarizeBySentences("", body, 2).text());
  }

  /** News of a district may name the country, and is filled as a district's is. */
  @Test
  void aDistrictMayNameTheCountry() {
    String body = "6月3日，云桥县创建全国文明县城推进会召开。" + "会议通报了上月进展。截至目前，全县已改造老旧小区12个，惠及居民3600户。";
    assertTrue(summarizer.summarize("", body, 160).text().contains("3600户"));
  }

  /** What is promised is kept only where little else is. */
  @Test
  void promisesComeLast() {
    String told = "截至目前，共为村民量血压320人次，发放药品18种。";
    String promise = "下一步，云桥县中医院将持续推进优质医疗资源下沉，计划明年义诊100场以上。";
    for (String p : List.of(promise, "院长祁芳表示，" + promise)) {
      String text = summarizer.summarize("", ACT + p + told, ACT.length() + p.length()).text();
      assertTrue(text.contains(told), text);
      assertFalse(text.contains("明年"), text);
    }
  }

  /** A site's name and 讯 in brackets is a dateline. */
  @Test
  void datelinesInRoundBracketsAreLeftOut() {
    for (String dateline : List.of("（云桥乡镇网讯）", "(沙浔日报讯)", "（青川融媒讯）")) {
      assertEquals(ACT, summarizer.summarize("", dateline + ACT, 160).text());
    }
    String aside = "（据观察）";
    assertTrue(summarizer.summarize("", aside + ACT, 160).text().startsWith(aside));
  }

  private static boolean leftOut(String line) {
    String text = "今年种了一千亩早稻。\n" + line + "\n";
    return Prose.of(text).sentences().size() == 1;
  }

  @Test
  void creditsAreOneNoteInBrackets() {
    for (String credit :
        List.of(
            "（记者）", "(编辑：林小满)", "（稿件来源 区委办）", "（林小满 摄）", "（林小满/文）", "（" + "满".repeat(24) + "摄）")) {
      assertTrue(leftOut(credit), credit);
    }
    for (String other :
        List.of(
            "（）",
            "（",
            "（摄）",
            "（见图）。",
            "（记者（甲））",
            "（记者",
            "（" + "满".repeat(25) + "摄）",
            "（林小满摄）记者）")) {
      assertFalse(leftOut(other), other);
    }
  }

  /** A longer sentence is given only where the first is longer, or all are. */
  @Test
  void whatDoesNotStandAloneIsGivenWhereNothingElseFits() {
    String act = "云桥县林业局近日组织全县干部职工到柳溪村开展义务植树活动，共种下各类树苗五百余株，为绿化家乡贡献了自己的一份力量。";
    for (String opening : List.of("你知道吗？", "他来了。", "天气好吗？")) {
      assertEquals(opening, new Summarizer().summarize("", opening + act, 20).text());
    }
  }

  /** A sentence whose subject is a pronoun is not given without the one that names it. */
  @Test
  void whoIsMeantStandsInTheSummary() {
    String body = "石门镇柳湖村的祁芳去年辞去工作，返乡办起家庭农场。农场就建在村口的山坡上。去年她承包荒山60亩，种下果树3000株，带动12户村民增收。";
    for (int chars = 40; chars < 80; chars += 8) {
      String text = new Summarizer().summarize("", body, chars).text();
      assertTrue(text.contains("祁芳"), text);
    }
  }

  /** 该区 and 听证会上 need the sentence that says which. */
  @Test
  void whatIsSpokenOfStandsInTheSummary() {
    String body =
        "6月3日，云汀区水务局召开供水听证会，三十名居民代表到会。"
            + "听证会上，代表们就水价、水质和抢修时限提了十七条意见。"
            + "该区年内计划改造老旧管网46公里，惠及居民1.2万户。";
    for (int chars = 30; chars < 90; chars += 10) {
      String summary = summarizer.summarize("", body, chars).text();
      assertTrue(summary.startsWith("6月3日，云汀区水务局"), summary);
    }
  }

  @Test
  void aSceneOfADayAndAPlaceIsNews() {
    String body = "6月3日，青湖县石门镇的稻田里一派忙碌，四台收割机并排开进千亩早稻。" + "近年来，种粮的人越来越多。大家的日子一年比一年好。路也修到了田边。";
    assertTrue(summarizer.summarize("", body, 60).text().startsWith("6月3日，青湖县石门镇"));
  }

  /** A bare name under the text is no summary, however long the first sentence is. */
  @Test
  void aSignatureIsNoSummary() {
    String lead =
        "6月3日上午，云桥县公安局城关派出所组织民警走进柳湖社区、青山小区和县第一中学，向居民和师生宣传防范电信网络诈骗的知识，发放宣传册1200份，"
            + "讲解典型案例15起，并手把手教大家安装防诈软件。";
    assertEquals(lead, summarizer.summarize("", lead + "\n祁芳", 80).text());
  }

  /** What introduces itself as told by others is not the one sentence to keep. */
  @Test
  void oneSentenceTellsTheAct() {
    String body = ACT + "活动现场，前来问诊的村民排起了长队，医生耐心解答每一个问题。据了解，全县已组建家庭医生团队96个。随后，他们还看望了行动不便的老人。";
    assertEquals(ACT, summarizer.summarizeBySentences("", body, 1).text());
  }

  /** How a case ended is told before what was done on the way. */
  @Test
  void aCaseIsToldToItsEnd() {
    String body =
        "6月3日22时许，云桥县公安局城关派出所接到报警，称青山村有一头黄牛在路上徘徊。民警赶到现场后核实了情况，并向指挥中心汇报。"
            + "因时间太晚，民警先将牛牵到附近农场，托人看管一夜。6月4日一早，民警联系各村干部，挨家挨户打听牛的主人。"
            + "经多方查找，民警最后找到了失主祁某，把牛送回家中。祁某说起牛是怎样走失的，连连摇头。";
    assertTrue(summarizer.summarize("", body, 110).text().contains("找到了失主"));
  }

  /** Nobody speaks of whom no sentence tells who it is. */
  @Test
  void aSpeakerIsNamedOrLeftOut() {
    String body =
        "云桥县农民祁芳每天在服装公司上班8小时，她做的衣服半月后出口海外。"
            + "中共云桥县委副书记伍强说，这里已经形成织布、印染、制衣的成熟产业链，交通便利，劳动力充足，打造轻纺产业区的条件成熟，来考察的企业一批接一批，投资协议签了一份又一份，园区的名声一天比一天响亮。"
            + "他说，园区二期工程9月启动建设，明年7月竣工，预计新增企业100余家，吸纳就业3万人，新增产值50亿元以上。"
            + "园区一期工程6月已经启动，8家企业签订了入园协议，吸纳就业约3000人。";
    assertFalse(summarizer.summarize("", body, 120).text().contains("他说"));
  }

  /** What is said again in other words is told once. */
  @Test
  void nothingIsToldTwiceInOtherWords() {
    String first = "金秋九月，云桥县逾50万亩红辣椒迎来火红丰收季。";
    String again = "金秋九月，云桥县的50余万亩红辣椒迎来火红的丰收季。";
    String body = first + "农民把辣椒晒在房前屋后，一串串挂满枝头。" + again + "今年全县加工企业收购干辣椒8万吨，产值12亿元。";
    String summary = summarizer.summarize("", body, 100).text();
    assertFalse(summary.contains(first) && summary.contains(again), summary);
  }

  /** Who 他 is, no sentence tells; another fills the room. */
  @Test
  void whatIsNotUnderstoodAloneIsLeftOut() {
    String body =
        "云汀区水务局6月3日启动青溪河清淤工程，计划投资860万元，疏浚河道7公里。\n施工队分三班作业。一天夜里，河水上涨，他把抽水机搬到了堤上。\n"
            + "工程预计9月底完工，届时沿线四个村两千多亩农田的灌溉有了保障。";
    for (int chars : new int[] {80, 160}) {
      String summary = summarizer.summarize("青溪河清淤工程开工", body, chars).text();
      assertTrue(summary.contains("疏浚河道7公里"), summary);
      assertFalse(summary.contains("一天夜里"), summary);
    }
    assertFalse(summarizer.summarizeBySentences("", body, 3).text().contains("一天夜里"));
  }
}
