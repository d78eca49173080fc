package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of people that no office stands before, or whose last character is a word of its own. */
class PeopleByContextTest {
  /** What its bearer does or is stands right behind the name. */
  @ParameterizedTest
  @CsvSource({
    "董世荣蹲在田埂上看水。, 董世荣",
    "瓜农曲大刚举着望远镜。, 曲大刚",
    "柳坪村的康金林患高血压多年。, 康金林",
    "苗玉珍家的两亩地都种了藕。, 苗玉珍",
    "中心校孙祥林被授予优秀教师称号。, 孙祥林",
    "赵桂香夫妇把门打开。, 赵桂香",
    "一个叫左淑芬的姑娘来了。, 左淑芬",
  })
  void acts(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** 和, 来 and others end names as well: by what follows, or because they stand there each time. */
  @ParameterizedTest
  @CsvSource({
    "县长沈志和就重点工程调研。, 沈志和",
    "县长李建明和副县长王大成到场。, 李建明 王大成",
    "村民龙运来先开口。大家都看着龙运来。散会了，龙运来没有走。, 龙运来 龙运来 龙运来",
    "村民李明说，路修好了。李明说，水也通了。, 李明 李明",
    "村民李明在修路。后来李明在家里。, 李明 李明",
    "县长王刚到柳坪村。王刚到了村里。, 王刚 王刚",
    "村民张伟家有三口人。张伟家住山上。, 张伟 张伟",
    "村民王强来到窗口。王强来得早。, 王强 王强",
    "村民李明和患病的妻子住山上。, 李明",
    "种植户罗文广算账，一亩挣了三千。, 罗文广",
    "副县长陈云等一行来了。, 陈云",
  })
  void lastCharacters(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Grandchildren's and neighbours' words for people, once it is told that they are of people. */
  @ParameterizedTest
  @CsvSource({
    "女的叫小杨。小杨在厂里上班。, 小杨 小杨",
    "丈夫老佟提着鱼。老佟走了十里。, 老佟 老佟",
    "老板班师傅收了摊。, 班师傅",
    "顾客陈女士要求退款。, 陈女士",
    "从张副局长手里接过奖杯。, 张副局长",
    "小麦熟了，小麦收了。, ''",
  })
  void familiarNames(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Words that are names behind an office, rare surnames, pen names; and no names. */
  @ParameterizedTest
  @CsvSource({
    "主任卓越表示，资金已到位。, 卓越",
    "馆长居晨介绍，新馆五月开放。, 居晨",
    "护士长黄莺说，病床够用。, 黄莺",
    "村民王建江、李青山在修路。, 王建江 李青山",
    "600岁的古樟树长势好。, ''",
    "吴起警方抓获三人。, ''",
    "医院设儿童康复科，康复科主任王霞、麻醉科医生林渡到场。, 王霞 林渡",
    "科长李明科介绍，水通了。, 李明科",
    "新馆开了。（花妍）, 花妍",
    "新馆开了。（沙泉县农业农村局　库尔班江）, 库尔班江",
    "库某某被抓获。与某某有关。, 库某某",
    "牧民赛音朝鲁把羊赶下山。, 赛音朝鲁",
    "云桥日报记者连振摄, 连振",
    "作者：佚名, ''",
    "编辑：政府办, ''",
    "双手合十，窗户大开，人民满意。, ''",
  })
  void rareNames(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** A name that is a word as well, told by an office once, is one in all of the text. */
  @ParameterizedTest
  @CsvSource({
    "县长张力在柳坪村调研。张力来到田间。随后，张力察看水库。, 张力 张力 张力",
    "县长张力4月3日到云桥。张力主持召开座谈会。, 张力 张力",
    "听了汇报，张力说，水要先通。张力走了。, ''",
    "路通以后，李强说，货车进得来。, 李强",
    "驻村第一书记姚镇立刻带人上堤。, 姚镇",
    "抢险中，董世超所在的救援队先到。, 董世超",
  })
  void wordsBehindAnOffice(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Who is born or of an age is somebody, whatever he is called. */
  @ParameterizedTest
  @CsvSource({
    "1994年出生的嘎洛是柳坪村人。嘎洛签了合同。, 嘎洛 嘎洛",
    "58岁的老罗农闲时送货。老罗以前没出过山。老罗一家搬了新房。, 老罗 老罗 老罗",
    "新建的大坝蓄水了。, ''",
  })
  void ages(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }

  /** Words that a surname begins, where nothing but a neighbour tells of a name. */
  @ParameterizedTest
  @CsvSource({
    "志愿者和支教老师来到柳坪村。, ''",
    "全国新开工水库三座。, ''",
    "福建在宁夏建了三座大棚。, ''",
    "在外的工作者包饺子、写春联。, ''",
    "镇里发展起摄影、民宿、采摘等产业。村民开民宿。, ''",
    "三万东乡群众的家里通了水。, ''",
    "县里邀请记者代表走进柳坪村。, ''",
  })
  void wordsThatSurnamesBegin(String text, String expected) {
    assertEquals(expected, FoundNames.of(text, Entity.Type.PERSON));
  }
}
