package io.github.qubao.entity;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe. Takes back names of people that are things: a crop, a dish, a brand, by a list
 * and by what stands around them (种植 金刺梨, 万 亩 金刺梨, 甲、乙 等 品种), there and wherever the text has them
 * again. Whoever has a title is left.
 */
final class Things {
  /** What is made or left of a thing in one word with it: 桑葚膏, 石榴籽. */
  private static final CharSet MADE = new CharSet("膏茶酒果汁粉苗籽干糖饼糕油醋酱皮核仁根片树园市节饭面汤肉鱼蜜露熟");

  /** What is grown, bred or fished, and ends no name. */
  private static final CharSet PRODUCE = new CharSet("菇菌薯蒜葱笋藕橘柑橙柚莓瓜蚝蟹虾蛙鲤鲈鳝鸭鹅鸡猪籽菜");

  /** What is done to crops alone, before them. */
  private static final WordSet GROWN =
      new WordSet("种植 栽种 栽植 采摘 引种 试种 种上 移栽 补种 改种 扩种 间种 套种 育种 嫁接 腌制 熬制 泡制");

  /** What is told of crops alone, behind them. */
  private static final WordSet OF_CROPS =
      new WordSet(
          "产业 品种 果园 果林 果实 果树 深加工 种植林 种植园 种植业 种植户 育苗 苗木 基地 产业园 采摘园 花海 茶园 茶叶 树苗 幼苗 种苗 果 苗 树 籽");

  /** The same behind 种植, that people do, too. */
  private static final WordSet OF_GROWING = new WordSet("基地 园 面积 产业 大户 技术 业 林 区 专业 规模 示范 合作社");

  /** What no person but a firm of that name has. */
  private static final WordSet FIRMS =
      new WordSet(
          "电气 电器 集团 股份 科技 电子 汽车 化工 药业 制药 生物 能源 重工 机械 物流 食品 乳业 实业 控股 资本 证券 光学 材料 新材料 日化 冷链 包装 牧业 羊业 矿业 水务 公网");

  /** What a list of things ends with: 甲、乙 等 品种. */
  private static final WordSet KINDS =
      new WordSet(
          "品种 产品 农产品 特产 土特产 作物 农作物 水果 蔬菜 果蔬 美食 菜品 菜肴 药材 中药材 苗木 花卉 树种 植物 花木 茶叶 小吃 食材 糕点 良种 鱼类 鱼种 农副产品 树木 草药 中草药 名菜 饮品 名茶 食品 曲目 剧目 节目 品牌 乐器 舞蹈 歌曲 戏曲");

  /** Those that are called by where they are of, and no goods that come from there. */
  private static final WordSet VARIETIES =
      new WordSet("品种 作物 农作物 水果 树种 植物 花木 良种 鱼类 鱼种 名菜 曲目 剧目 节目 品牌 乐器 舞蹈 歌曲 戏曲");

  /** What a list of them begins behind: 品种 主要 有. */
  private static final WordSet BEGINNINGS = new WordSet("有 主要 包括 为 主要有 包含 涵盖 分别 是");

  private static final WordSet SEASONS = new WordSet("春天 夏天 秋天 冬天 春季 夏季 秋季 冬季 清明 中秋 元旦");

  /** No list is read further. */
  private static final int LONGEST_LIST = 60;

  private final Words w;
  private final Names names;

  /** What was taken back by what stands around it. */
  private @Nullable Set<String> found;

  private Things(Words w, Names names) {
    this.w = w;
    this.names = names;
  }

  static void clear(Words w, Names names) {
    Things things = new Things(w, names);
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) == Entity.Type.PERSON) {
        things.person(i);
      } else if (w.isChar(i, '等')) {
        things.listBefore(i);
      } else if (w.isWord(i, "品种")) {
        things.listBehind(i);
      }
    }
    if (things.found != null) {
      things.clearAgain(things.found);
    }
  }

  private void person(int i) {
    int behind = i + names.tokensAt(i);
    if (FIRMS.has(w, behind)) {
      take(i);
    } else if (Titles.endsAt(w, i - 1)
        || w.in(behind, Vocabulary.SAYING | Vocabulary.ADDRESS) && !isLong(i, behind)) {
      return;
    } else if (isListed(i, behind)) {
      names.remove(i);
    } else if (isGrown(i, behind)) {
      take(i);
    }
  }

  /** 蒙古语 讲 得 好: of three characters nobody is called as things are. */
  private boolean isLong(int i, int behind) {
    return w.end(behind - 1) - w.start(i) >= 3 && !w.in(behind, Vocabulary.ADDRESS);
  }

  private boolean isListed(int i, int behind) {
    int start = w.start(i);
    int end = w.end(behind - 1);
    int chars = end - start;
    if (ThingWords.ALL.has(w.text(), start, end)) {
      return true;
    }
    if (chars < 3) {
      return false;
    }
    char last = w.text().charAt(end - 1);
    // 黄金 菇: whatever it begins with.
    if (PRODUCE.has(last)) {
      return true;
    }
    // 饶阳 行, 蒙阴 桃: of a county.
    return MADE.has(last) && ThingWords.ALL.has(w.text(), start, end - 1)
        || chars == 3
            && ("行桃梨枣茶米菜酒鱼柑橙瓜蜜".indexOf(last) >= 0
                    && Levels.isListed(w.text().substring(start, end - 1))
                || SEASONS.has(w.text(), start, end - 1)
                || last == '网' && w.text().charAt(start + 1) == '公');
  }

  /** 种植 金刺梨, 万 亩 金刺梨, 金刺梨 产业. */
  private boolean isGrown(int i, int behind) {
    return GROWN.has(w, i - 1)
        || w.isChar(i - 1, '亩')
        || OF_CROPS.has(w, behind)
        || w.isWord(behind, "种植") && OF_GROWING.has(w, behind + 1);
  }

  private void take(int i) {
    int behind = i + names.tokensAt(i);
    if (found == null) {
      found = new HashSet<>();
    }
    found.add(w.text().substring(w.start(i), w.end(behind - 1)));
    names.remove(i);
  }

  /** 甲、乙、丙 等 20余 个 品种: a list of things. */
  private void listBefore(int i) {
    int kind = i + 1;
    while (kind < i + 4 && w.length(kind) > 0 && !KINDS.has(w, kind) && !w.isBoundary(kind)) {
      kind++;
    }
    if (!KINDS.has(w, kind)) {
      return;
    }
    for (int k = i - 1; k >= 0 && i - k <= LONGEST_LIST && mayBeListed(k); k--) {
      takeListed(k, VARIETIES.has(w, kind));
    }
  }

  /** 品种 主要 有 甲、乙、丙. */
  private void listBehind(int i) {
    int k = i + 1;
    while (k < i + 4 && (BEGINNINGS.has(w, k) || w.isChar(k, '：'))) {
      k++;
    }
    for (int end = k + LONGEST_LIST; k > i + 1 && k < end && mayBeListed(k); k++) {
      takeListed(k, true);
    }
  }

  private boolean mayBeListed(int i) {
    return w.length(i) > 0 && (w.isHan(i) || w.isChar(i, '、')) && !w.isChar(i, '等');
  }

  private void takeListed(int k, boolean variety) {
    // 美 早, 台湾 长果桑: a part of what it is called.
    if (names.typeAt(k) == Entity.Type.PLACE
        && variety
        && w.isChar(k - 1, '、')
        && w.isHan(k + names.tokensAt(k))
        && !w.isChar(k + names.tokensAt(k), '的')
        && names.typeAt(k + names.tokensAt(k)) != Entity.Type.PLACE) {
      names.remove(k);
    } else if (names.typeAt(k) == Entity.Type.PERSON
        && !Titles.endsAt(w, k - 1)
        && (w.isBoundary(k - 1) || w.isBoundary(k + names.tokensAt(k)))) {
      take(k);
    }
  }

  private void clearAgain(Set<String> all) {
    for (int i = 0; i < w.size(); i++) {
      if (names.typeAt(i) == Entity.Type.PERSON && !Titles.endsAt(w, i - 1)) {
        int end = w.end(i + names.tokensAt(i) - 1);
        if (all.contains(w.text().substring(w.start(i), end))) {
          names.remove(i);
        }
      }
    }
  }
}
