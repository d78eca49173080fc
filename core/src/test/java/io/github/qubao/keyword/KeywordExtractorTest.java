package io.github.qubao.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.qubao.document.Document;
import io.github.qubao.entity.Entity;
import io.github.qubao.entity.EntityRecognizer;
import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeywordExtractorTest {
  /** It is content with less than users get: here it is asked which words there are. */
  private final KeywordExtractor extractor = new KeywordExtractor(Segmenter.create(), 0.2);

  private static List<String> words(List<Keyword> keywords) {
    return keywords.stream().map(Keyword::word).toList();
  }

  /** Tokens as written: words and their tags set apart, {@code 餐饮/n 油烟/n}. */
  private static List<Token> tokens(String tagged) {
    List<Token> out = new ArrayList<>();
    int at = 0;
    for (String t : tagged.split(" ")) {
      String[] cells = t.split("/");
      out.add(new Token(at, at + cells[0].length(), PartOfSpeech.ofTag(cells[1])));
      at += cells[0].length();
    }
    return out;
  }

  private List<String> words(String tagged) {
    String body = tagged.replaceAll("/\\w+ ?", "");
    return words(extractor.extract("", List.of(), body, tokens(tagged), 20));
  }

  @Test
  void keywordsKeepTheirOrderWhateverIsAskedFor() {
    KeywordExtractor extractor = new KeywordExtractor(Segmenter.create());
    String body = "区里优化医疗服务。群众获得医疗服务更方便，医疗服务窗口延时办公。今年雾霾天减少，霾少了。";
    List<Keyword> all = extractor.extract("医疗服务再升级", body, 100);
    assertEquals(1, all.get(0).score(), 1e-9);
    for (int n = 0; n <= all.size(); n++) {
      assertEquals(all.subList(0, n), extractor.extract("医疗服务再升级", body, n));
    }
    for (Keyword k : all) {
      assertTrue(k.score() > 0 && k.score() <= 1, k.toString());
    }
    assertEquals("医疗服务", all.get(0).word(), all.toString());
  }

  /** The segmenter takes 站 for a verb; the text has the whole name. */
  @Test
  void anOfficeInTheTitleKeepsItsLastCharacter() {
    String body = "6月3日，云桥市血防站工作人员下到江滩查螺。云桥市血防站今年已查螺2.6万平方米，灭螺1.2万平方米。";
    List<String> found = words(extractor.extract("云桥市血防站查螺灭螺", body, 9));
    assertTrue(found.stream().noneMatch(w -> w.endsWith("血防")), found.toString());
  }

  /** A magazine that printed the report is none of its matter. */
  @Test
  void mastheadsAreNoKeywords() {
    String body = "闽山法治周刊记者来到校门口，消防员正在收蜂。闽山法治周刊提醒，遇到蜂群不要惊扰。收蜂用了半小时。";
    List<String> found = words(extractor.extract("消防员校门口收蜂", body, 9));
    assertTrue(found.stream().noneMatch(w -> w.contains("周刊")), found.toString());
  }

  @Test
  void aFullNameStandsForItsEnd() {
    String body = "云桥县丝瓜络厂6月3日投产，全年可加工丝瓜络400吨。丝瓜络卖到了三个省。";
    List<String> found = words(extractor.extract("丝瓜络厂投产", body, 9));
    assertTrue(found.contains("云桥县丝瓜络厂") && !found.contains("丝瓜络厂"), found.toString());
  }

  @Test
  void rareWordsTellMoreThanCommonOnes() {
    List<Keyword> words = extractor.extract("", "餐饮油烟扰民，餐饮油烟治理见效。经济发展，经济向好。霾，霾，霾。", 20);
    List<String> names = words.stream().map(Keyword::word).toList();
    assertTrue(names.contains("餐饮油烟"), names.toString());
    assertTrue(names.contains("霾"), names.toString());
    assertFalse(names.contains("经济"), names.toString());
  }

  @Test
  void whatIsDoneIsNoTerm() {
    List<String> words = words("备足/v 稻种/n 保/v 春播/n ，/w 合作社/n 备足/v 稻种/n ，/w 建好/v 冷库/n 建好/v 冷库/n");
    assertFalse(
        words.stream().anyMatch(w -> w.startsWith("备足") || w.startsWith("建好")), words.toString());
    assertTrue(words.contains("稻种"), words.toString());
  }

  /** Whatever the cuts: even where the tagger takes the second word for a verb. */
  @Test
  void compoundsAreWholeHoweverTheyAreCut() {
    assertTrue(words("餐饮/n 油烟/n 扰民/v ，/w 治理/v 餐饮/n 油烟/n").contains("餐饮油烟"));
    assertTrue(words("提升/v 医保/j 服务/v 质量/n ，/w 优化/v 医保/j 服务/vn").contains("医保服务"));
    assertTrue(words("农业/n 社会化/vn 服务/v 好/a ，/w 农业/n 社会化/vn 服务/v").contains("农业社会化服务"));
    assertEquals(List.of("医保"), words("医保/j ，/w 服务/v 医保/j"));
  }

  @Test
  void wordsAreCompletedByWhatAlwaysStandsBesideThem() {
    assertTrue(words("非/h 物质/n 遗产/n ，/w 申报/v 非/h 物质/n 遗产/n").contains("非物质遗产"));
    assertTrue(words("新/a 能源/n 汽车/n ，/w 买/v 能源/n 汽车/n").contains("能源汽车"));
    assertFalse(words("在/p 镇江/ns ，/w 在/p 镇江/ns").contains("在镇江"));
  }

  /** What always has the same characters beside it is a piece of a longer word. */
  @ParameterizedTest
  @CsvSource({
    "划分/v 小学/n 施/v 教区/n ，/w 确定/v 施/v 教区/n ，/w 在/p 本/r 施/v 教区/n 入学/v, 教区, 施教区",
    "防治/vn 立枯/n 病/n ，/w 查/v 立枯/n 病/n, 立枯, 立枯病",
    "两/m 棵/q 金/n 桔树/n ，/w 金/n 桔树/n 回家/v, 桔树, 金桔树",
    "到/v 正/d 沙柳村/n 义诊/vn ，/w 为/p 正/d 沙柳村/n 的/u 老人/n, 沙柳村, 正沙柳村",
    "牧民/n 张/q 双喜/n 喂/v 牛/n ，/w 张/q 双喜/n 种/v 草/n, 双喜, 张双喜",
    "参观/v 砂石/n 厂/n ，/w 砂石/n 厂/n 停工/v, 砂石, 砂石厂",
    "县/n 妇女/n 儿童/n 活动/vn 中心/n 开放/v ，/w 妇女/n 儿童/n 活动/vn 中心/n, 妇女儿童, 县妇女儿童活动中心",
    "农村/n 公路/n 建设/vn 加快/v ，/w 修/v 农村/n 公路/n ，/w 农村/n 公路/n 建设/vn, 农村公路建设, 农村公路",
  })
  void keywordsAreNoPieces(String tagged, String piece, String whole) {
    List<String> found = words(tagged);
    assertTrue(found.contains(whole), found.toString());
    assertFalse(found.contains(piece), found.toString());
  }

  /** A word that the lexicon does not have, once, is as likely a wrong cut; a name is not. */
  @Test
  void whatIsInNoLexiconMustRecur() {
    String tagged = "提高/v 识灾/n 能力/n ，/w 在镇/n 敬老院/n ，/w 沙柳河村/ns 的/u 祁兰芳/nr";
    List<String> once = words(tagged);
    assertTrue(once.containsAll(List.of("沙柳河村", "祁兰芳")), once.toString());
    assertFalse(once.contains("识灾") || once.contains("在镇"), once.toString());
    assertTrue(words(tagged + " 和/c 识灾/n 、/w 自救/v ，/w 识灾/n 课/n").contains("识灾"));
  }

  /** Neighbours that change are none of the word, nor are those of a free phrase. */
  @Test
  void neighboursThatChangeAreNoPart() {
    assertTrue(words("老/a 茶农/n 采茶/v ，/w 新/a 茶农/n 学艺/v").contains("茶农"));
    assertTrue(words("在/p 水库/n 边/f ，/w 在/p 水库/n 上/f").contains("水库"));
    assertTrue(words("种/v 水稻/n ，/w 收/v 水稻/n ，/w 种/v 水稻/n").contains("水稻"));
  }

  @Test
  void whatEveryReportHasIsNone() {
    List<String> found =
        words(
            "全媒体记者/n 采访/v 大妈/n ，/w 滴滴/n 关怀/vn ，/w 四大/n 工程/n ，/w 3C/x 头盔/n ，/w 上级/n 编审/n 。/w "
                + "学校/n 发放/v 头盔/n 。/w 头盔/n 够/v 用/v 。/w");
    for (String word : List.of("全媒体记者", "大妈", "滴滴", "四大", "3C", "上级", "编审")) {
      assertFalse(found.contains(word), found.toString());
    }
    assertTrue(found.contains("头盔"), found.toString());
  }

  @Test
  void partsCountHalfBesideTheWhole() {
    List<Keyword> all = extractor.extract("餐饮油烟整治", "餐饮油烟扰民。油烟少了，油烟治理见效。", 20);
    assertEquals("餐饮油烟", all.get(0).word());
    assertTrue(all.stream().filter(k -> k.word().equals("油烟")).allMatch(k -> k.score() <= 0.5));
  }

  @Test
  void wordsThatAreCutAlreadyGiveTheSame() {
    Segmenter segmenter = Segmenter.create();
    String title = "医保服务下乡";
    String body = "本报讯（记者林小满）区医保局把医保服务送到村口，高血压患者在家门口报销。";
    assertEquals(
        extractor.extract(title, body, 9),
        extractor.extract(title, segmenter.tag(title), body, segmenter.tag(body), 9));
    assertFalse(words(extractor.extract(title, body, 99)).contains("林小满"));
  }

  @Test
  void anyTextIsTaken() {
    assertEquals(List.of(), extractor.extract("", "", 5));
    assertEquals(List.of(), extractor.extract("", "a1。\uD800", 5));
    assertEquals(List.of(), extractor.extract("医保", "医保", 0));
    assertThrows(IllegalArgumentException.class, () -> extractor.extract("", "好", -1));
  }

  @Test
  void threadsGetTheSame() {
    String body = "区里优化医疗服务。群众获得医疗服务更方便，餐饮油烟治理见效。";
    List<Keyword> expected = extractor.extract("医疗服务", body, 9);
    assertTrue(
        IntStream.range(0, 2000)
            .parallel()
            .allMatch(i -> extractor.extract("医疗服务", body, 9).equals(expected)));
  }

  @Test
  void wordsOfLettersAndDigitsAreWhole() {
    String body = "全区PM2.5浓度下降，新建5G基站三百座。专家说，PM2.5来自燃煤和尾气，5G基站由铁塔公司建设，长30km，见www.example.com。";
    List<String> names = words(extractor.extract("PM2.5浓度下降", body, 20));
    assertTrue(names.contains("5G基站"), names.toString());
    assertTrue(names.stream().anyMatch(w -> w.startsWith("PM2.5")), names.toString());
    assertTrue(
        names.stream().noneMatch(w -> w.contains("km") || w.contains("www")), names.toString());
  }

  @Test
  void numbersOfThingsAreNone() {
    List<String> names = words(extractor.extract("三万亩水稻", "八个月来，三万亩水稻增收，两百名农户受益，水稻产量又增一成。", 20));
    assertTrue(names.contains("水稻"), names.toString());
    assertTrue(
        names.stream().noneMatch(w -> w.startsWith("三万") || w.startsWith("八个")), names.toString());
  }

  /** Who wrote and edited it, and what stands under its pictures, is not what it is about. */
  @Test
  void furnitureGivesNone() {
    String body =
        "云桥融媒讯（记者 林知秋 通讯员 伍佩芝）5月18日，县医院的医生来到青芦镇义诊，为老人量血压。\n"
            + "▲医生在义诊现场（祁芳 摄）\n义诊持续了三个小时，两百名老人做了检查。\n编辑：周砚 审核：韦晴";
    List<String> names = words(extractor.extract("", body, 30));
    for (String name : List.of("林知秋", "伍佩芝", "祁芳", "周砚", "韦晴", "审核", "编辑", "融媒")) {
      assertTrue(names.stream().noneMatch(w -> w.contains(name)), name + " in " + names);
    }
    assertTrue(names.contains("义诊"), names.toString());
  }

  /** A community's name that is cut behind a place is joined; behind a town's name it is whole. */
  @Test
  void communitiesNamesAreWhole() {
    List<String> cut = words("在/p 临桥/ns 东路社区/n ，/w 居民/n 种花/v 。/w");
    assertTrue(cut.contains("临桥东路社区"), cut.toString());
    assertFalse(cut.contains("临桥"), cut.toString());
    assertFalse(cut.contains("东路社区"), cut.toString());
    List<String> whole = words("在/p 云河镇/ns 柳湾社区/n ，/w 居民/n 种花/v 。/w");
    assertTrue(whole.contains("柳湾社区") && whole.contains("云河镇"), whole.toString());
  }

  /** What names nothing by itself, though it may end a compound. */
  @Test
  void vagueWordsAreNone() {
    String body = "区里的氛围很好，大家的精力和获得感都在。反诈中心成立，反诈中心的民警进社区，一行人看了现场，重要性不必说。";
    List<String> names = words(extractor.extract("", body, 30));
    for (String vague : List.of("氛围", "精力", "获得感", "中心", "一行", "现场", "重要性", "大家")) {
      assertFalse(names.contains(vague), vague + " in " + names);
    }
    assertTrue(names.contains("反诈中心"), names.toString());
  }

  /** Papers only say who reports. */
  @Test
  void papersAreNone() {
    List<String> names = words("云桥/ns 日报/n 记者/n 在/p 果园/n 看到/v ，/w 果园/n 丰收/v 。/w");
    assertTrue(names.contains("果园"), names.toString());
    assertFalse(names.contains("日报"), names.toString());
  }

  /** Who made the article is told by what stands before the name, wherever that is. */
  @Test
  void namesBehindLabelsAreNone() {
    String tagged =
        "云上/n 青芦/ns 报道/v （/w 记者/n 林知秋/nr 、/w 伍佩芝/nr ）/w 医生/n 祁芳/nr 在/p 沙柳村/ns 义诊/vn 。/w 祁芳/nr 来过/v 。/w "
            + "监审丨/n 韦晴/nr";
    List<String> found = words(tagged);
    assertTrue(found.contains("祁芳"), found.toString());
    for (String name : List.of("林知秋", "伍佩芝", "韦晴")) {
      assertFalse(found.contains(name), name + " in " + found);
    }
  }

  /** A name that begins or ends within a word of the lexicon is cut wrongly. */
  @ParameterizedTest
  @CsvSource({
    "大/d 平安村/ns 种/v 稻/n ，/w 在/p 沙柳村/ns, '', 大平安村",
    "将/p 军岭社区/n 种树/v ，/w 将/p 军岭社区/n 修路/v, 军岭社区, 将军岭社区",
    "在/p 沙柳镇/ns 山/n 边湾/n 种/v 稻/n ，/w 沙柳镇/ns 山/n 边湾/n, 沙柳镇山, 沙柳镇",
    "常务副/n 县长/n 到/v 沙柳镇/ns 看/v 稻/n, 常务副, 沙柳镇",
    "县人大/nt 常委会/j 副/b 主任/n 到会/v ，/w 县人大/nt 常委会/j 副/b 主任/n, 县人大常委会副, 县人大常委会",
    "在/p 漳河/ns 新区/n 种树/v, 漳河, 漳河新区",
    "广西/ns 壮族/nz 自治区/n 种树/v, 广西壮族, 广西壮族自治区",
    "城市/n 供电/vn 所/u 的/u 人/n 抢修/v ，/w 到/v 城市/n 供电/vn 所/u, 城市供电, 城市供电所",
  })
  void namesAreWholeWhereTheyAreCut(String tagged, String piece, String whole) {
    List<String> found = words(tagged);
    assertFalse(found.contains(piece), found.toString());
    assertTrue(found.contains(whole), found.toString());
  }

  /** What only says how something is ends no keyword, and what says when begins none. */
  @Test
  void modifiersEndNoKeyword() {
    List<String> found =
        words(
            "推动/v 县域/n 经济/n 高质量/j 发展/v ，/w 为/p 县域/n 经济/n 高质量/j 发展/v 蓄势/v ，/w 全年/n 水稻/n 种植/vn "
                + "稳/a ，/w 全年/n 水稻/n 种植/vn 增/v");
    assertTrue(found.contains("县域经济") && found.contains("水稻种植"), found.toString());
    assertTrue(
        found.stream().noneMatch(w -> w.contains("高质量") || w.contains("全年")), found.toString());
  }

  /** A short word that stands once, and not in the title, tells nothing sure. */
  @Test
  void shortWordsThatStandOnceAreNone() {
    List<String> found =
        words("县医院/n 开展/v 义诊/vn ，/w 义诊/vn 到/v 村/n 。/w 房租/n 减免/v ，/w 大雾/n 散去/v 。/w");
    assertTrue(found.contains("义诊"), found.toString());
    String more =
        "青芦镇卫生院/nt 开展/v 义诊/vn ，/w 沙柳村/ns 义诊/vn 。/w 稻种/n 、/w 稻种/n 。/w 房租/n 减免/v 。/w 大雾/n 散去/v 。/w";
    List<String> all = words(more);
    assertFalse(all.contains("房租") || all.contains("大雾"), all.toString());
  }

  /** A name with a dot is one, and so is a county that nobody knows with its office. */
  @Test
  void namesAreNotTornAtDots() {
    List<String> dotted = words("歌手/n 阿依/n ·/w 努尔/n 唱歌/v ，/w 歌手/n 阿依/n ·/w 努尔/n 义诊/vn");
    assertTrue(dotted.contains("阿依·努尔"), dotted.toString());
    assertFalse(dotted.contains("阿依") || dotted.contains("努尔"), dotted.toString());
    List<String> office =
        words(
            "汐溟县/n 医疗/n 保障/v 局/n 义诊/vn ，/w 汐溟县/n 医疗/n 保障/v 局/n 检查/v 。/w 人力/n 资源/n 和/c 社会/n 保障/v 局/n");
    assertTrue(office.contains("汐溟县医疗保障局"), office.toString());
    assertFalse(office.contains("社会保障") || office.contains("医疗保障"), office.toString());
  }

  /** What any hospital is called is no keyword beside the name of one. */
  @Test
  void usualWordsAreNoneBesideNames() {
    List<String> found =
        words("云桥县/ns 人民/n 医院/n 义诊/vn ，/w 医院/n 开诊/v ，/w 医院/n 来/v 人/n ，/w 云桥县/ns 人民/n 医院/n");
    assertTrue(found.contains("云桥县人民医院"), found.toString());
    assertFalse(found.contains("医院"), found.toString());
  }

  /** However little is asked for, no keyword is empty. */
  @Test
  void noKeywordIsEmpty() {
    KeywordExtractor all = new KeywordExtractor(Segmenter.create(), -3);
    String body = "东宏茶矿公司、亿林茶矿公司停产。督导检茶安全生产大棚排查，再检茶安全生产大棚排查。";
    for (Keyword k : all.extract("茶矿公司停产", body, 50)) {
      assertFalse(k.word().isBlank());
    }
  }

  /** Names may come in any order; one beyond the text is refused. */
  @Test
  void namesAreTakenInAnyOrder() {
    Segmenter segmenter = Segmenter.create();
    KeywordExtractor keywords = new KeywordExtractor(segmenter);
    String body = "6月3日，云桥县人民医院到青芦镇卫生院义诊。云桥县人民医院的医生给老人量血压，青芦镇卫生院当天接诊八十人。";
    Document document = Document.of(segmenter, "云桥县人民医院下乡义诊", body);
    List<Entity> names = new ArrayList<>(new EntityRecognizer(segmenter).recognize(document));
    List<Keyword> expected = keywords.extract(document, names, 8);
    assertEquals(keywords.extract(document, 8), expected);
    Collections.reverse(names);
    assertEquals(expected, keywords.extract(document, names, 8));
    Document shorter = Document.of(segmenter, "", "云桥县好。");
    assertThrows(IndexOutOfBoundsException.class, () -> keywords.extract(shorter, names, 8));
  }

  @Test
  void netsAreThings() {
    List<String> found =
        new KeywordExtractor(Segmenter.create())
            .extract("防虫网护航有机茶", "沙洲村茶园装上防虫网。防虫网挡住了小绿叶蝉，茶农少打两遍药。沙洲村今年装防虫网三百亩。", 8).stream()
                .map(Keyword::word)
                .toList();
    assertTrue(found.contains("防虫网"), found.toString());
  }
}
