package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a place begins and ends: what is cut, what is joined, and what only looks like one. */
class PlacesInOnePieceTest {
  /** Names that the segmenter cuts. */
  @ParameterizedTest
  @CsvSource({
    "记者来到璧山区，看到果园。, 璧山区",
    "吴忠市红寺堡区的枸杞熟了。, 吴忠市 红寺堡区",
    "四川资中的血橙上市。, 四川 资中",
    "在安徽太和，樱桃红了。, 安徽 太和",
    "大城市的生活很快。, ''",
    "在乌兰察布，草原绿了。, 乌兰察布",
    "村民说，神山村的路宽了。如今的神山村，游客很多。, 神山村 神山村",
    "小山村变了样，山村的夜很静。, ''",
    "他在青岩县段村，段村的路修好了。, 青岩县 段村 段村",
    "县里支持双溪村修路。, 双溪村",
    "记者来到柏村，看到果园。, 柏村",
    "在青岩县得荣镇，桃花开了。, 青岩县 得荣镇",
  })
  void cut(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Own name, what it is for, and what it is: one place. */
  @ParameterizedTest
  @CsvSource({
    "游客走进南京亚运村。, 南京亚运村",
    "冬奥村里很热闹。, ''",
    "石塘村集中安置点的房子盖好了。, 石塘村集中安置点",
    "在青岩县县城集中安置点，孩子在上课。, 青岩县县城集中安置点",
    "候鸟飞到玛纳斯国家湿地公园。, 玛纳斯国家湿地公园",
    "列车从南昌县石塘国际陆港驶出。, 南昌县 石塘国际陆港",
    "大家走进上海鲜花港。, 上海鲜花港",
    "游客来到天山大峡谷景区。, 天山大峡谷景区",
    "在山西太原古县城，灯亮了。, 山西 太原古县城",
    "项目落在石塘镇乡村振兴片区。, 石塘镇乡村振兴片区",
    "他来到石塘生态移民村。, 石塘生态移民村",
    "游客走进重庆园博园。, 重庆园博园",
    "他住在春华镇花园新村。, 春华镇 花园新村",
    "暴雨后，成都铁路部门停运列车。, 成都",
    "波兰公路里程不短。, 波兰",
    "司莫拉佤族村很美。, 司莫拉佤族村",
    "中吉乌铁路开工了。, 中吉乌铁路",
  })
  void joined(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** What says of what kind a place is. */
  @ParameterizedTest
  @CsvSource({
    "志愿者走进机关社区宣讲。, ''",
    "优秀社区评选开始，优秀社区有五个。, ''",
    "大家散步，绿地公园多了。, ''",
    "这里是远近闻名的豆腐村。, ''",
    "队员沿着临水公路搜寻。, ''",
    "村里修了环村公路。, ''",
    "石塘村通村公路修好了。, 石塘村",
    "除了爬山，根本无路可走。, ''",
    "大家蹚水过河。, ''",
    "病例因脊髓灰质炎住院。, ''",
    "村子坚持生态立村。, ''",
    "这里是粮食主产省。, ''",
    "蓄滞洪区的群众转移了。, ''",
    "政策覆盖封控区和商务区。, ''",
    "一座跨海大桥合龙。, ''",
    "建成友好型社区。, ''",
    "这是北京时间八点。, ''",
    "走中国特色的路。, ''",
    "巴黎奥运会开幕了。, ''",
    "晚上过了八点街上没人。, ''",
  })
  void kinds(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }

  /** Names that a list has or that what stands beside them tells. */
  @ParameterizedTest
  @CsvSource({
    "游客登上长城。长城很长。, 长城 长城",
    "我们是钢铁长城。, ''",
    "粮食从东北运来。, 东北",
    "东北地区下雪了。, 东北地区",
    "村子在县城东北方向。, ''",
    "东北虎在林子里。, ''",
    "台风向西南移动。, ''",
    "中国大城市很多。, 中国",
    "村民王建江、李青山在修路。, ''",
    "吉林磐石的稻子黄了。, 吉林 磐石",
    "在榆树，田里忙起来。, 榆树",
    "村口有一棵榆树。, ''",
    "在日照，海风很大。, 日照",
    "架上摆着湖北丹江的橘子、湖南桑植的粽叶和米。, 湖北 丹江 湖南 桑植",
    "航班飞往首尔，从石塘到首尔、釜山要三小时。, 首尔 石塘 首尔 釜山",
    "工人清扫了建设路和柳湖路。, 建设路 柳湖路",
    "他去了路易斯安那州。, 路易斯安那州",
    "救援队来到首府昆都士市。, 昆都士市",
    "宏觉寺很安静。, 宏觉寺",
    "永宁县的闽宁镇变了样。, 永宁县 闽宁镇",
    "沿着翠云坡走，翠云坡两旁是古树。, 翠云坡 翠云坡",
  })
  void told(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PLACE));
  }
}
