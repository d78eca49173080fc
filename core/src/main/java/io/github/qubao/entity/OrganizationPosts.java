package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import java.util.Map;

/**
 * Stateless. Police stations, courts, schools and hospitals of towns that no list has or whose name
 * the segmenter takes for other words: 七 里 派出所, 净峰 中心 卫生院.
 */
final class OrganizationPosts {
  private static final WordSet POSTS =
      new WordSet("派出所 法庭 人民法庭 卫生院 司法所 中学 小学 初中 学校 幼儿园 街道办 供电所 敬老院 收费所 税务所 中心校");

  /** What stands between the place and its post. */
  private static final WordSet BETWEEN = new WordSet("边防 边境 中心 森林 水上 初级 高级 第一 第二 第三 希望");

  /** What tells a kind of school and no place. */
  private static final WordSet KINDS =
      new WordSet(
          "乡镇 农村 城市 全国 各地 当地 本地 附近 基层 辖区 属地 驻地 所在 户籍 全县 全市 全区 全镇 两所 一所 多所 几所 所有 部分 其他 公办 民办 普通 寄宿 义务 特殊 职业 技工 专科 完全 实验 示范 家长 留守 红军 希望 国际"
              + " 中心 附属 重点 母校 外地 新建 村级 镇级 县级 市级 省级 九年 高级 初级 优质 薄弱 百年 双语 外国语 老年 技术 成人 开放 住宿 平安 文明 绿色 特色 少年 艺术 体育 军事 农民 夜间 现代 山区 牧区 边远 偏远 对口 结对 帮扶 定点 联盟 社区 片区 园区 城区 校园 高等 中等 学前 幼儿 小学 中学 学校 医院 年级 学生 老师 教师 教育 健康 民族 老区 革命 进修 指导 推动 走进 成立");

  private static final CharSet NO_OWN =
      new CharSet("的了在和与把被将对向从到就也都是有说去来于由归经至及或等所各该本每某几两多个全我你他她它们这那");

  private OrganizationPosts() {}

  static void addMarks(Map<String, Long> all) {
    POSTS.addTo(all, Marks.POST);
  }

  static void find(Words w, Names names) {
    for (int i = 1; i < w.size(); i++) {
      if (w.shows(i, Marks.POST) && !names.isTaken(i)) {
        add(w, i, names);
      }
    }
  }

  private static void add(Words w, int head, Names names) {
    int own = head - 1;
    while (own > head - 3 && BETWEEN.has(w, own)) {
      own--;
    }
    int first = own;
    if (w.length(own) == 1 && w.length(own - 1) == 1 && w.isHan(own - 1)) {
      first = own - 1;
    }
    int chars = w.end(own) - w.start(first);
    if (first < 0 || chars < 2 || chars > 4 || !mayBeOwn(w, first, own)) {
      return;
    }
    if (!names.isFree(first, head)) {
      return;
    }
    boolean listed =
        w.isChar(first - 1, '、') && names.endsAt(first - 2, Entity.Type.ORGANIZATION)
            || w.isChar(head + 1, '、') && names.typeAt(head + 2) == Entity.Type.ORGANIZATION;
    boolean unknown = first < own || w.isUnknown(own) || w.is(own, PartOfSpeech.PLACE);
    boolean sure = w.isWord(head, "派出所") || w.isWord(head, "街道办") || w.isWord(head, "法庭");
    boolean begins =
        w.isBoundary(first - 1)
            || switch (w.tag(first - 1)) {
              case VERB, PREPOSITION, CONJUNCTION, ADVERB -> true;
              default -> false;
            };
    if (begins && (unknown && (first == own || sure) || sure || listed)) {
      names.add(
          first, head + 1 - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }

  private static boolean mayBeOwn(Words w, int first, int last) {
    for (int k = first; k <= last; k++) {
      if (!w.isHan(k)
          || w.in(k, Vocabulary.TITLE | Vocabulary.OUTSIDE | Vocabulary.KIND | Vocabulary.HEAD)
          || KINDS.has(w, k)
          || NO_OWN.has(w.first(k))
          || w.in(k, Vocabulary.LEVEL)) {
        return false;
      }
      boolean one = w.length(k) == 1;
      boolean may =
          one
              || switch (w.tag(k)) {
                case NOUN, PLACE, PERSON, PROPER_NAME, LOCATION -> true;
                default -> false;
              };
      if (!may) {
        return false;
      }
    }
    return !w.is(first, PartOfSpeech.NUMERAL) || first < last;
  }
}
