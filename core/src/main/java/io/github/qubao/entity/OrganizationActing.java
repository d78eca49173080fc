package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Offices of a place by its short name and what they are in charge of, where they do
 * something: 云桥 交警 把, 云桥 融媒 转发 后, 云桥 供电 一起, 云桥 检察 公众号.
 */
final class OrganizationActing {
  /** Which are called so all over the country. */
  private static final WordSet OFFICES =
      new WordSet(
          "公安 交警 警方 特警 巡特警 网警 网安 消防 森警 森林消防 森林公安 边检 海警 海事 城管 综合执法 检察 司法 法院 税务 电信 移动 联通 邮政 供电 电力 水务 公交 广电 融媒 新媒体 传媒 文旅"
              + " 气象 教育发布 发布 疾控 妇联 共青团 工会 总工会 残联 红十字 应急 蓝天救援 义警 义工联 人社 医保 组工 烟草 国网供电 铁塔 农商行 农信 农信社 广播 电视台 报道 公证 海关 边防 渔政 路政 运管 高速交警");

  /** Of these the sentence has to show that they act: they are common words. */
  private static final WordSet WEAK =
      new WordSet(
          "司法 教育 移动 邮政 电力 水务 公交 文旅 应急 报道 发布 广播 传媒 气象 医保 人社 检察 电信 供电 铁塔 烟草 公证 海关 边防 税务 综合执法 疾控 新媒体");

  private static final WordSet ACCOUNTS = new WordSet("公众号 视频号 抖音号 微信 微博 微信公众号 官微 客户端 头条号 微信号 订阅号");

  /** What such words go on with where they are no office. */
  private static final WordSet OTHER =
      new WordSet(
          "工作 部门 机关 系统 事业 队伍 服务 执法 业务 知识 政策 改革 建设 发展 救援 安全 宣传 管理 局 所 站 中心 大队 支队 中队 总队 员 网 企业 产业 行业 融合 公司 客户 用户 诈骗 宝 卡 资源 消费 市场"
              + " 出入境 项目 活动 线路 设施 设备 保障 防控 控制 机制 体系 预案 物资 演练 指挥 办 委 栏目 频道 集团");

  private static final WordSet TOGETHER =
      new WordSet(
          "一起 联合 携手 共同 同步 同时 在 把 将 对 向 为 与 和 则 也 还 已 已经 正在 随后 随即 连夜 立即 当即 当天 昨天 今天 昨日 今日 提醒 称 说 表示 通报 回应 发布 公布");

  private static final int LONGEST_PLACE = 5;

  private OrganizationActing() {}

  static void addMarks(Map<String, Long> all) {
    OFFICES.addTo(all, Marks.ACTING);
  }

  static void find(Words w, int[] placeStarts, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.shows(i, Marks.ACTING) && placeStarts[i] < 0 && !names.isTaken(i)) {
        add(w, placeStarts, i, names);
      }
    }
  }

  private static void add(Words w, int[] placeStarts, int last, Names names) {
    int first = place(w, placeStarts, last - 1);
    if (first < 0 || !names.isFree(first, last)) {
      return;
    }
    int next = last + 1;
    boolean account = ACCOUNTS.has(w, next) && !w.isWord(last, "发布");
    boolean weak = WEAK.has(w, last);
    if (weak && !isCounty(w, first, last - 1)) {
      return;
    }
    boolean acts =
        !OTHER.has(w, next)
            && !w.in(first, Vocabulary.OUTSIDE)
            && "区县市镇乡村".indexOf(w.first(first)) < 0
            && (account
                || w.isWord(last, "发布") && isSource(w, first, next)
                || TOGETHER.has(w, next)
                || w.isChar(next, '的') && !weak
                || w.in(next, Vocabulary.SAYING)
                || isActing(w, next, weak));
    boolean begins =
        w.isBoundary(first - 1)
            || !w.isWord(last, "发布")
                && switch (w.tag(first - 1)) {
                  case VERB, PREPOSITION, CONJUNCTION, ADVERB, TIME, PARTICLE -> true;
                  default -> false;
                }
            || w.isChar(first - 1, '被');
    if (acts && begins) {
      names.add(first, last + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_OF_PLACE);
    }
  }

  /** Of a common word it is told by a district of the list, and by no state or town. */
  private static boolean isCounty(Words w, int first, int last) {
    return Levels.isListed(w.text(), w.start(first), w.end(last))
        || "县市区旗州".indexOf(w.last(last)) >= 0;
  }

  /** 云桥 发布：, 被 云桥 发布、 */
  private static boolean isSource(Words w, int first, int next) {
    return w.isChar(next, '：') && w.isBoundary(first - 1) && !w.isChar(first - 1, '，')
        || w.isChar(next, '、') && (w.isChar(first - 1, '被') || w.isChar(first - 1, '、'));
  }

  private static boolean isActing(Words w, int next, boolean weak) {
    return switch (w.tag(next)) {
      case VERB, ADVERB, PREPOSITION, TIME -> true;
      case CONJUNCTION, NUMERAL, VERBAL_NOUN, PRONOUN -> !weak;
      default -> !weak && w.isBoundary(next) || w.in(next, Vocabulary.TITLE) && !weak;
    };
  }

  /** Where the place begins that ends with the token, -1 if none does. */
  private static int place(Words w, int[] placeStarts, int last) {
    if (placeStarts[last] >= 0) {
      int first = placeStarts[last];
      return w.end(last) - w.start(first) <= LONGEST_PLACE ? first : -1;
    }
    // 阆 中 公安, 犍 为 交警
    if (w.length(last) == 1
        && w.length(last - 1) == 1
        && w.isHan(last - 1)
        && Levels.isListed(w.text(), w.start(last - 1), w.end(last))) {
      return last - 1;
    }
    if (w.isHan(last) && w.length(last) >= 2 && w.length(last) <= 4) {
      boolean one =
          Levels.isPlace(w, last)
              || w.is(last, PartOfSpeech.NOUN) && w.length(last) == 2 && w.isUnknown(last);
      return one ? last : -1;
    }
    return -1;
  }
}
