package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of places that district news is full of, in sentences of our own, and what is none. */
class PlacesOfDistrictNewsTest {
  /** Whose it is or its own name, what it is for, and what it is. */
  @ParameterizedTest
  @CsvSource({
    "考察团来到柳坪村蔬菜产业园。, 柳坪村蔬菜产业园",
    "游客走进清溪县旅游度假区。, 清溪县旅游度假区",
    "他们参观了云岭光伏示范园、桐花大院和石桥苗寨。, 云岭光伏示范园 桐花大院 石桥苗寨",
    "县里建成杏坛镇农产品交易市场。, 杏坛镇农产品交易市场",
    "一行到梧溪灌区查看。, 梧溪灌区",
    "记者来到陈云峰烈士故居。, 陈云峰烈士故居",
    "活动在我县红旗广场举行。, 红旗广场",
    "沿G70福银高速公路向西走。, G70福银高速公路",
    "车停在朝晖大道停车场，果农在润禾家庭农场里。, 朝晖大道停车场 润禾家庭农场",
    "沿207国道向北走。, 207国道",
    "他住在西三条路附近。, 西三条路",
    "在和美南路与青石街交叉口，交警正在执勤。, 和美南路 青石街",
  })
  void facilitiesAndRoads(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What every place has, and what is built like a name. */
  @ParameterizedTest
  @CsvSource({
    "村里建了文化广场和老旧小区停车场。",
    "山塘水库要清淤，森林草原要防火。",
    "他走上了致富路、振兴路。",
    "最美的乡村，最美河流，发现之美。",
    "部分县镇的代表来了，要落实省市县会议精神。",
    "棚户区改造、小康村建设和新修公路都在进行。",
    "他在非常好的国际市场里找商机，也看农产品市场。",
  })
  void noPlaces(String text) {
    assertEquals("", FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Of families, whatever the tagger says; listed counties and districts by their short names. */
  @ParameterizedTest
  @CsvSource({
    "在孙家坳，村民们正在采药。, 孙家坳",
    "柏家塘的鱼肥了。, 柏家塘",
    "老人住在一个叫石家岭的地方。, 石家岭",
    "这个月，荣县、沛县、澧县都下了雨。, 荣县 沛县 澧县",
    "江津的柑橘熟了，涪陵的榨菜也好。, 江津 涪陵",
  })
  void whateverTheirTag(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
    assertEquals("", FoundNames.of(text, Entity.Type.PERSON));
  }

  /** An office's name begins one level above its last place; its own name begins it in a town. */
  @ParameterizedTest
  @CsvSource({
    "青山县石塘镇杨柳社区居委会的工作人员上门服务。, 青山县, 石塘镇杨柳社区居委会",
    "梅溪镇金禾兴公司的厂房建好了。, 梅溪镇, 金禾兴公司",
    "东湖社区联合柳林派出所开展宣传。, 东湖社区, 柳林派出所",
    "县委宣传部组织云桥日报采访。, '', 县委宣传部 云桥日报",
    "镇政府组织党员植树，乡政府所在地搬了。, '', 镇政府",
    "柳溪镇政府的旗政府所在地，河长办的人来了。, '', 柳溪镇政府",
    "林草局工作人员到场。, '', 林草局",
    "柳林区消防救援支队党委班子成员带队。, '', 柳林区消防救援支队",
    "青阳晚报讯 今年雨水多。, '', 青阳晚报",
  })
  void placesBesideOffices(String text, String places, String offices) {
    assertEquals(places, FoundNames.of(text, Entity.Type.PLACE));
    assertEquals(offices, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Who is not told whole, who took a picture, who is in a list that a verb ends. */
  @ParameterizedTest
  @CsvSource({
    "邹某平向民警求助，李某家里没有人。, 邹某平 李某",
    "（罗天成 吴小雨 张立 摄）, 罗天成 吴小雨 张立",
    "县领导宋启明、万丰年、卢舒参加。, 宋启明 万丰年 卢舒",
    "编审：余小涛 高平, 余小涛 高平",
    "项目负责人孙总陪同调研。, 孙总",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
