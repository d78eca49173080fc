package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices, armies and firms that the whole country is told of: where they begin and end. */
class OrganizationsOfNationalNewsTest {
  /** What belongs to an office behind its name. */
  @ParameterizedTest
  @CsvSource({
    "国家卫生健康委基层司负责人介绍。, 国家卫生健康委基层司",
    "农业农村部种业管理司有关负责人说。, 农业农村部种业管理司",
    "财政部办公厅印发通知。, 财政部办公厅",
    "财政部办公厅机要处来人。, 财政部办公厅机要处",
    "云桥边防检查站执勤三队的民警。, 云桥边防检查站执勤三队",
    "青芦湿地公园北湾园区管委会规划和水务管理局来人。, 青芦湿地公园北湾园区管委会规划和水务管理局",
    "中国农业大学科技小院的同学来信。, 中国农业大学科技小院",
    "南塘小学教学点的老师来了。, 南塘小学教学点",
    "在云桥县委主题教育办，县委乡村振兴办负责人说。, 云桥县委主题教育办 县委乡村振兴办",
    "公司分公司成立。, ''",
  })
  void ends(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Where a name begins. */
  @ParameterizedTest
  @CsvSource({
    "美国约翰·罗伯特大学公布数据。, 美国约翰·罗伯特大学",
    "澳门特区政府举办晚会。, 澳门特区政府",
    "云河飞机工业（集团）有限责任公司投产。, 云河飞机工业（集团）有限责任公司",
    "来到云桥市华丰电工智能电气有限责任公司。, 云桥市华丰电工智能电气有限责任公司",
    "在柳溪镇杨树林村果蔬专业合作社，葡萄熟了。, 柳溪镇杨树林村果蔬专业合作社",
    "市文化委组织演出，市曲艺家协会参加。, 市文化委 市曲艺家协会",
    "各镇卫生院延长门诊时间。, ''",
  })
  void begins(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Armies are not of the place that they were at, and their divisions are named with them. */
  @ParameterizedTest
  @CsvSource({
    "在云桥县新四军旧址。, 新四军",
    "新四军第三师在这里战斗。八路军第115师进驻。, 新四军第三师 八路军第115师",
    "陆军第81集团军官兵来了。, 陆军第81集团军",
  })
  void armies(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** Crews, rooms, masts and kinds are none. */
  @ParameterizedTest
  @CsvSource({
    "中央代表团来到云桥。, ''",
    "省委宣讲团成员来到柳溪镇。, 省委",
    "国务院抗震救灾指挥部工作组来到现场。, 国务院抗震救灾指挥部",
    "云桥运动会中国体育代表团成立。, 中国体育代表团",
    "中国空间站内，航天员挂起灯笼。, ''",
    "全县建成5G基站三百座。, ''",
    "宽带网络和学校医院等设施都有了。, ''",
    "要建成国家重要先进制造业中心。, ''",
    "参观调酒实训室。, ''",
    "转到省、州级医院。, ''",
    "为村里合作社开播。, ''",
    "美术学院师生正在采风。, ''",
    "建设美丽、幸福新湖南。, ''",
  })
  void none(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /**
   * Short names: of schools, of firms, of teams of a village, and such as the text gives itself.
   */
  @ParameterizedTest
  @CsvSource({
    "市实小、市职专举行开学典礼。, 市实小 市职专",
    "省住建厅来人。云桥城投公司开工。, 省住建厅 云桥城投公司",
    "云桥市太和医院的医生来了。, 云桥市太和医院",
    "引进了鑫禾、绿源等农业企业。, 鑫禾 绿源",
    "发展了食品、纺织等企业。, ''",
    "鑫禾科技投资三千万元。, 鑫禾科技",
    "云桥县恒泰农业发展有限公司（以下简称“恒泰农业”）成立。恒泰农业在建厂房。, 云桥县恒泰农业发展有限公司 恒泰农业 恒泰农业",
    "云桥县恒泰农业发展有限公司（简称恒泰）成立。恒泰在建厂房。, 云桥县恒泰农业发展有限公司 恒泰 恒泰",
    "云桥县果品协会（以下简称“协会”）成立。, 云桥县果品协会",
    "巷头村队对阵长塘村队。, 巷头村队 长塘村队",
    "总台记者来到柳溪镇。, 总台",
    "日本防卫省表示。, 日本防卫省",
  })
  void shortNames(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }

  /** What titles are made of everywhere is no office before them. */
  @ParameterizedTest
  @CsvSource({
    "全国人大代表王大成回村。, ''",
    "全国政协委员王大成提案。, ''",
    "全国政协副主席王大成出席。, 全国政协",
    "全国人大常委会通过决定。, 全国人大常委会",
    "中共中央总书记作出指示。, ''",
  })
  void titles(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.ORGANIZATION));
  }
}
