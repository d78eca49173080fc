package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of names that district news is full of, in sentences of our own. */
class NamesOfDistrictNewsTest {
  private final EntityRecognizer recognizer = new EntityRecognizer();

  /** Who stands in a list beside people is one too; leaders of a district are named behind it. */
  @ParameterizedTest
  @CsvSource({
    "区领导黎向东、柯敏、邹家骏参加调研。, 黎向东 柯敏 邹家骏",
    "县领导柳青、覃勇一同走访。, 柳青 覃勇",
    "镇里请来了领导和专家。, ''",
    "打造“河畅、水清、岸绿、景美”的环境。, ''",
    "要做到“家净、院净、路净”。, ''",
    "县委书记李家泉到村里调研。, 李家泉",
    "民警王家江、村民刘家湾讲了经过。, 王家江 刘家湾",
    "记者来到焦裕禄的村庄。, 焦裕禄",
    "“我叫李明。”他说。, 李明",
  })
  void peopleInLists(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** What the text has told once is told: the person without a title, the county without 县. */
  @Test
  void namesComeBack() {
    assertEquals("万黎明 万黎明", FoundNames.of("区委书记万黎明到柳溪镇走访。会场里万黎明笔记做得细。", Entity.Type.PERSON));
    assertEquals("恩平市 恩平 恩平", FoundNames.of("恩平市的茶叶很好。走访恩平的客人多了，大家喜欢恩平。", Entity.Type.PLACE));
    assertEquals("中心镇", FoundNames.of("中心镇开了会，会议的中心是修路。", Entity.Type.PLACE));
  }

  /** Without a place before them, in lists, of small places, cut by the segmenter. */
  @ParameterizedTest
  @CsvSource({
    "县政府办、县发改局负责人参加。, 县政府办 县发改局",
    "区卫健局、教育局、城管局等部门联合检查。, 区卫健局 教育局 城管局",
    "区人力资源部派员参加。, 区人力资源部",
    "石门村委组织党员清理沟渠。, 石门村委",
    "南门三小的孩子们在操场上排练。, 南门三小",
    "云桥一中举行了运动会。, 云桥一中",
    "记者走进桑坪小学，孩子们正在上课。, 桑坪小学",
    "云桥交警支队直属三大队民警上路巡查。, 云桥交警支队直属三大队",
    "引进云桥土家文化旅游开发有限公司。, 云桥土家文化旅游开发有限公司",
    "稿件登在南方日报上。, 南方日报",
    "国际壁球总会（WSF）公布了规则。, 国际壁球总会 WSF",
  })
  void offices(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Kinds of offices, and offices that belong to a title. */
  @ParameterizedTest
  @CsvSource({
    "旅游专业合作社和蔬菜种植合作社增多了。, ''",
    "融媒体中心要做好宣传。, ''",
    "省、市、县三级政府给予肯定。, ''",
    "专区推行一次办，三日办。, ''",
    "统战部部长季明远参加。, ''",
    "镇党委副书记周明远到村里。, ''",
    "区政协委员和区人大代表座谈。, ''",
    "县政府办实事。, 县政府",
    "一部好电影，全部看完，部分内容删了。, ''",
    "三小时后，五小块地都种完了。, ''",
    "电影业和制药业都在发展。, ''",
  })
  void noOffices(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Zones with their subject, second tails, buildings, lists with their number. */
  @ParameterizedTest
  @CsvSource({
    "鸡冠山管理区将成立专班。, 鸡冠山管理区",
    "游客来到白鹤湿地公园。, 白鹤湿地公园",
    "县里建成柳溪油茶产业示范园。, 柳溪油茶产业示范园",
    "他家住翠湖花园小区。, 翠湖花园小区",
    "他参观了云桥县革命纪念馆。, 云桥县革命纪念馆",
    "刘县长在曹家湾村查看水渠。, 曹家湾村",
    "房山线和昌平线都通车了。, 房山线 昌平线",
    "轮船驶入西太平洋。, 西太平洋",
    "杜家滩至柳溪镇的公路通车了。, 杜家滩 柳溪镇",
    "工业园社区的党员来了。, 工业园社区",
    "他走的是泥沙路、水泥路。, ''",
    "村里建起了红色村、茶叶村和小微公园。, ''",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Known people of other countries, and points in what is no name. */
  @ParameterizedTest
  @CsvSource({
    "墙上挂着爱因斯坦和甘地的画像。, 爱因斯坦 甘地",
    "展览《花季·雨季》开幕。, ''",
    "水韵云桥·柳溪村乡村旅游节开幕。, ''",
  })
  void peopleOfOtherCountries(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** A name in a byline is surer than one that the words around it barely tell. */
  @Test
  void surerNamesHaveAHigherProbability() {
    double byline = recognizer.recognize("本报讯（记者 林知秋）水渠修好了。").get(0).probability();
    double ending = recognizer.recognize("他来到大川乡。").get(0).probability();
    assertTrue(byline > 0.9 && ending < byline, byline + " " + ending);
  }
}
