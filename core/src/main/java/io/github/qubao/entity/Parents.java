package io.github.qubao.entity;

/**
 * Stateless. Whose branch an office of a place is, told before the place: 农行 云桥 支行, 国家税务总局 云桥县 税务局,
 * 武警 云桥市 支队.
 */
final class Parents {
  private static final WordSet BANKS =
      new WordSet(
          "农行 工行 建行 中行 交行 邮储 邮储银行 中国邮政储蓄银行 邮政储蓄银行 农业银行 中国农业银行 工商银行 中国工商银行 建设银行 中国建设银行 中国银行 交通银行 农发行"
              + " 农业发展银行 中国农业发展银行 农商行 农商银行 浦发银行 招商银行 民生银行 光大银行 兴业银行 中信银行");

  private static final WordSet INSURERS =
      new WordSet(
          "人保财险 中国人保财险 中国人保 人保 中国人寿 国寿 平安保险 中国平安 太平洋保险 中国人寿财险 人寿财险 大地保险 中国移动 移动 中国联通 联通 中国电信 电信 "
              + "中国铁塔 中石化 中国石化 中石油 中国石油 国网 国家电网 南方电网 中国邮政");

  private static final WordSet TAX = new WordSet("国家税务总局");

  private static final WordSet ARMIES = new WordSet("陆军 海军 空军 火箭军 兵团 新四军 八路军");

  private static final WordSet OF_BANKS = new WordSet("支行 分行 营业部 营业所 分理处");

  private static final WordSet OF_INSURERS = new WordSet("支公司 分公司 供电公司 供电局 加油站 营业部 营业厅");

  /** No such name has more tokens. */
  private static final int LONGEST = 5;

  private Parents() {}

  /** Where the parent's name begins that ends before {@code first}; {@code first} if none does. */
  static int before(Words w, int first, int head) {
    // 陆军 第三 集团军, 兵团 第三 师 中学
    if (w.first(first) == '第' && ARMIES.has(w, first - 1)) {
      return first - 1;
    }
    if (w.isWord(first - 1, "武警")) {
      return w.last(head) == '队' ? first - 1 : first;
    }
    WordSet parents =
        OF_BANKS.has(w, head)
            ? BANKS
            : OF_INSURERS.has(w, head) || w.isWord(head, "公司")
                ? INSURERS
                : w.last(head) == '局' ? TAX : null;
    if (parents == null) {
      return first;
    }
    int found = first;
    for (int n = 1; n <= LONGEST && w.isHan(first - n); n++) {
      if (parents.has(w.text(), w.start(first - n), w.start(first))) {
        found = first - n;
      }
    }
    return found;
  }
}
