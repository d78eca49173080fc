package io.github.qubao.text;

import java.util.Objects;
import java.util.Set;

/**
 * Stateless and thread-safe. The Chinese surnames (姓), one table for all that reads names of
 * people.
 *
 * <p>Those of one character stand in the order of their frequency among 1.2 million names
 * (Chinese-Names-Corpus), down to 6 in the list's own unit; the 46 of them that begin everyday
 * words far more often than names (区, 海, 来) are left out, as are double surnames that are everyday
 * words (第五, 百里) or misspelt in the list. Ten rarer ones, from 芶 on, stand at the end.
 */
public final class Surnames {
  private static final String SINGLE =
      "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余蒋叶杜苏魏程吕丁沈任姚卢钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白毛江闫薛尹付"
          + "段雷黎史龙钱贺陶顾龚郝邵万严洪赖武傅莫孔汤向常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟申殷詹欧耿关覃兰焦俞左柳甘祝包代宁符阮尚舒纪柯梅童毕凌单季成霍苗裴涂谷"
          + "曲盛冉翁蓝骆路游靳辛管柴蒙鲍华喻祁房蒲滕萧屈饶解牟艾尤时阳阎穆应农司古吉卓车简连缪项麦褚窦娄戚岑党宫景卜费冷晏卫席柏米隋宗桂瞿全苟楼闵佟臧边卞姬邬和师仇栾丘刁沙"
          + "商寇荣巫郎桑丛甄敖虞仲池巩明佘查麻苑迟邝封官谈鞠匡惠荆乐冀胥郁班储芦栗燕楚鄢扬劳谌奚皮蔺粟冼盘满闻厉伊仝郜阚权帅屠朴盖练廉禹井巴漆祖丰支卿国狄计索宣晋相占云容敬"
          + "扈晁芮阙戈浦伏薄鹿邸雍辜羊亓裘邰杭赫况那宿鲜逯印隆习茹诸慕危亢嵇豆哈湛宾勾茅戎揭尉斯元束檀衣阴昝幸奉富衡昌巢郦逄寿竺贝步鄂弓钮濮蔚郗荀贲别邴畅凤扶贡滑郏矫靖琚巨"
          + "蒯旷历励伦雒茆糜宓木綦谯渠侍眭腾铁宛隗沃乌毋咸忻延尧鱼庾招种訾芶蹇仉冮佴笪郇缑苻麴";

  /** So many of them are frequent: up to 32 in the unit of the list. */
  private static final int FREQUENT = 260;

  private static final Set<String> DOUBLE =
      Set.of(
          ("欧阳 淳于 澹台 东方 独孤 端木 段干 公孙 公西 公羊 公冶 赫连 呼延 皇甫 乐正 令狐 刘付 刘傅 闾丘 慕容 "
                  + "纳兰 南宫 濮阳 亓官 上官 申屠 司空 司寇 司马 司徒 太史 太叔 拓跋 完颜 万俟 尉迟 闻人 巫马 夏侯 鲜于 "
                  + "轩辕 宇文 长孙 钟离 仲孙 诸葛 颛孙 宗政 左丘")
              .split(" "));

  private static final String NEVER_IN_NAMES = "的了着过吗呢吧么";

  /** In {@link #KINDS}: a double surname begins with the character. */
  private static final int DOUBLE_FIRST = 4;

  /**
   * Of each character 2 for a frequent surname, 1 for another, and {@link #DOUBLE_FIRST}: names are
   * looked for everywhere.
   */
  private static final byte[] KINDS = new byte[1 << 16];

  static {
    for (int i = 0; i < SINGLE.length(); i++) {
      KINDS[SINGLE.charAt(i)] = (byte) (i < FREQUENT ? 2 : 1);
    }
    DOUBLE.forEach(name -> KINDS[name.charAt(0)] |= DOUBLE_FIRST);
  }

  /** Two names of three characters, or three of two, */
  private static final int LEAST_TOGETHER = 6;

  /** and five of three. */
  private static final int MOST_TOGETHER = 15;

  private Surnames() {}

  /** Whether {@code c} is a surname by itself. */
  public static boolean isSurname(char c) {
    return (KINDS[c] & ~DOUBLE_FIRST) != 0;
  }

  /**
   * Whether {@code c} is one of the surnames that nearly all people have: where nothing else tells
   * of a name, a rarer one is more often the beginning of another word (云汀湖, 那曲市).
   */
  public static boolean isFrequent(char c) {
    return (KINDS[c] & ~DOUBLE_FIRST) == 2;
  }

  /**
   * The length of the surname that {@code text} has at {@code at}: 2 for a double one (欧阳), 1, or 0
   * if there is none.
   *
   * @param at from 0 on; at the text's end or behind it there is none
   */
  public static int lengthAt(String text, int at) {
    Objects.requireNonNull(text, "text");
    if (at >= text.length()) {
      return 0;
    }
    int kind = KINDS[text.charAt(at)];
    if (kind >= DOUBLE_FIRST
        && text.length() - at >= 2
        && DOUBLE.contains(text.substring(at, at + 2))) {
      return 2;
    }
    return (kind & ~DOUBLE_FIRST) != 0 ? 1 : 0;
  }

  /**
   * Whether {@code text[start, end)} may be the name of a person: a surname and a given name of one
   * or two characters, perhaps with blanks between them (李　明).
   *
   * @throws IndexOutOfBoundsException if the text is not so long
   */
  public static boolean isFullName(String text, int start, int end) {
    int surname = lengthAt(text, start);
    int chars = 0;
    for (int i = start, c; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Characters.isHan(c) && NEVER_IN_NAMES.indexOf(c) < 0) {
        chars++;
      } else if (!Characters.isBlank(c)) {
        return false;
      }
    }
    return surname > 0 && chars > surname && chars <= surname + 2;
  }

  /**
   * Whether {@code text[start, end)} is nothing but full names run together, each of which begins
   * with a frequent surname: 王小军冯倩吴刚. Fewer than six characters are more often words (金沙江流域).
   */
  static boolean areFullNames(String text, int start, int end) {
    int length = end - start;
    if (length < LEAST_TOGETHER || length > MOST_TOGETHER) {
      return false;
    }
    boolean[] reached = new boolean[length + 1];
    reached[0] = true;
    for (int i = 0; i < length; i++) {
      if (reached[i] && isFrequent(text.charAt(start + i))) {
        for (int next = i + 2; next <= Math.min(i + 3, length); next++) {
          reached[next] |= isFullName(text, start + i, start + next);
        }
      }
    }
    return reached[length];
  }
}
