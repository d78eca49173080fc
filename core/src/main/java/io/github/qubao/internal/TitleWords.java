package io.github.qubao.internal;

/**
 * Stateless. Offices and occupations that reports name people by, with blanks between: the most
 * common ones, which segmenting and the recognition of names both go by.
 */
public final class TitleWords {
  /** Before a name of any text: 书记 甲. */
  public static final String COMMON =
      "村民 居民 市民 农民 书记 主任 局长 区长 县长 市长 镇长 乡长 院长 校长 所长 站长 队长 经理 董事长 教授 专家 医生 护士 民警 老师 教师 代表 委员 会长 支书";

  /** Before a name of a byline or a list of names too. */
  public static final String IN_LISTS = "部长 志愿者 网格员 秘书长 负责人 种植户 养殖户 农户 组长";

  /** Before a name of news of all kinds, not only of a district. */
  public static final String IN_NEWS = "司机 工人 学生 同学 导演 演员 作家 诗人 画家 院士 总统 总理 主席 同志";

  private TitleWords() {}
}
