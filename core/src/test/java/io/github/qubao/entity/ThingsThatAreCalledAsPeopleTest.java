package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Crops, dishes, brands and catchwords that begin as names of people do. */
class ThingsThatAreCalledAsPeopleTest {
  @ParameterizedTest
  @CsvSource({
    "柳坪村种了黄金菇和金刺梨。, ''",
    "柳坪村种植金长梨两百亩。, ''",
    "合作社做出了桑葚膏、桑叶茶等产品。, ''",
    "品种主要有布鲁克斯、拉宾斯、雷尼等。, ''",
    "夏天一下雨，路就不通。, ''",
    "“金银山”越来越近。, ''",
    "施耐德电气的工程师来了。, ''",
    "他的蒙古语讲得流利。, ''",
    "沙泉公网安备3号, ''",
  })
  void things(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** What tells of a person, tells that it is one. */
  @ParameterizedTest
  @CsvSource({
    "果农金长林说，梨熟了。, 金长林",
    "王大成种植的苹果熟了。, 王大成",
    "李明花、王大成等村民来了。, 李明花 王大成",
  })
  void people(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Brackets of credits, lists of honours, minorities, last characters that are words. */
  @ParameterizedTest
  @CsvSource({
    "新馆开了。（南立宣 串玉良）, 南立宣 串玉良",
    "云桥5月3日电（柴小婧 吴江兰）今年雨多。, 柴小婧 吴江兰",
    "新馆开了。（责任编辑 王大成）, 王大成",
    "周静香　女，柳坪村村民。, 周静香",
    "颜色有三种（红色 黄色 白色）。, ''",
    "麦提玉素普在照看羊。, 麦提玉素普",
    "村委会副主任苏海选介绍，水通了。, 苏海选",
    "请胡主席和温总理看看。, 胡主席 温总理",
    "原告谢某甲与王大成到场。, 谢某甲 王大成",
    "活动包括“情系云桥·梦回故乡”晚会。, ''",
  })
  void otherNames(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
