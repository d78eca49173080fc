package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names whose words the segmenter cuts, or that begin with a word of another kind. */
class NamesCutByTheSegmenterTest {
  @ParameterizedTest
  @CsvSource({
    "庭长带着卷宗来到石滩法庭。, 石滩法庭",
    "青川区人民法院石滩人民法庭巡回开庭。, 青川区人民法院石滩人民法庭",
    "县公安局柳溪派出所民警到场。, 县公安局柳溪派出所",
    "全县小学、各所中学、这个法庭、两家医院、新建小学都来了。, ''",
    "云桥医科大学第二附属医院与柳溪镇卫生院结对。, 云桥医科大学第二附属医院 柳溪镇卫生院",
    "桃源街道社区卫生服务中心党支部开展活动。, 桃源街道社区卫生服务中心党支部",
    "天津市南开区中医院派人参加。, 天津市南开区中医院",
    "杜宁老年福利院、县老年大学办得好。, 杜宁老年福利院 县老年大学",
    "依托瑞丰公司的技术，引进农业公司和物业公司。, 瑞丰公司",
    "华西医院、西北医院的专家来坐诊。, 华西医院 西北医院",
    "站里联合善友志愿者协会打扫街道，志愿者协会都来了。, 善友志愿者协会",
  })
  void offices(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** In lists without their level; of provinces; pages of news; what is no office. */
  @ParameterizedTest
  @CsvSource({
    "县公安局、教育局、消防大队、城管局等部门联合检查。, 县公安局 教育局 消防大队 城管局",
    "县农业农村局、规划中心等单位参加。, 县农业农村局",
    "省政协提案委、州政府的人来调研。, 省政协提案委 州政府",
    "来源：中国网, 中国网",
    "省消防救援总队党委班子成员带队。, 省消防救援总队",
    "这里是云桥市中心城区。, ''",
    "我区精心部署，两县河长办会商。, ''",
    "望江县黄店的稻子熟了。, ''",
  })
  void officesInLists(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  @ParameterizedTest
  @CsvSource({
    "他们查看了石桥坑水库和大坑水库。, 石桥坑水库 大坑水库",
    "巴彦淖尔、呼伦贝尔都下雪了。, 巴彦淖尔 呼伦贝尔",
    "中山二路社区的楼改造了。, 中山二路社区",
    "大别山区和太行山区的孩子，云南山区的孩子。, 大别山区 太行山区 云南",
    "翠湖花苑、锦绣华庭、阳光名城都改造了。, 翠湖花苑 锦绣华庭 阳光名城",
    "县生态环境局小区改造了。, 县生态环境局小区",
    "李家河泄洪闸、望江渡口开工。, 李家河泄洪闸 望江渡口",
    "月亮湾动车站、云桥高铁站都开了。, 月亮湾动车站 云桥高铁站",
    "下辖柳坪、古凡、榃朴和东安7个自然村屯。, 柳坪 古凡 榃朴 东安",
    "涪陵区委常委、副区长参加。, 涪陵",
    "他家有10亩苹果园，在某村，在所在乡，是农业大镇、樱桃第一村。, ''",
    "这座城市美起来、净起来。, ''",
  })
  void places(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /**
   * Rare surnames, deputies, words that are names behind an office, the mark 丨; who only gives a
   * name.
   */
  @ParameterizedTest
  @CsvSource({
    "县林业局高级工程师芶文军介绍了做法。, 芶文军",
    "省水利厅副厅长蹇平到场。, 蹇平",
    "张副县长、王副书记一行来到李家屯。, 张副县长 王副书记",
    "副镇长张力传达了要求。, 张力",
    "编辑丨段小满 审核丨王成军, 段小满 王成军",
    "教师宋琴说，村民符壮称：好。, 宋琴 符壮",
    "农业兴则农村兴。, ''",
    "（记者 林知秋 青岛报道）, 林知秋",
    "带班领导汪小超带领民警巡查。, 汪小超",
    "弘扬焦裕禄精神，学雷锋，过雷锋纪念日。, ''",
    "大家挥锹铲土、扶苗、浇水。, ''",
    "水清岸绿，产兴、人富、景美。, ''",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
