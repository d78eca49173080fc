package io.github.qubao.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Where no name of a person may begin, no rule finds one. */
class PersonBeginningsTest {
  private static final Segmenter SEGMENTER = Segmenter.create();

  private static final String[] WORDS =
      ("王 李 张 欧阳 司马 诸葛 老 小 老周 小李 某 某某 星 阿 阿珠 的 和 、 ， 。 · “ ” 说 介绍 表示 书记 主任 记者 村民 先生 大爷 副 县长 区领导 种植户 护林员 岁 67 出生 1994年"
              + " 叫 名叫 拜访 家 一家 夫妇 来 去 在 到 今年 笑 着 为 给 大成 建国 秀兰 强俊 淦家宝 税小冬 虎志华 张有庆 和秀花 高度 马路 方法 白云 金刺梨 万书记 李副州长 刘哥 陈姨"
              + " 扎西 卓玛 巴特尔 朝格图 其其格 海丽且汗 买买提 阿不都 玛丽 怀特 约翰 艾米 洛德 克林顿 铃木 佐藤 一郎 丰臣秀吉 爱因斯坦 马拉松 米 格木 尔 图然 妮萨 麦麦提"
              + " 雷锋 焦裕禄 白居易 云桥 石塘 吴起 江津 董家坪 派出所 公司 柳坪村 石塘镇 教师 农民 老师 同学 老板 队长 局长 院长 校长 支行 行长")
          .split(" ");

  @Test
  void wordsInAnyOrder() {
    Random random = new Random(39);
    for (int n = 0; n < 4000; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 12; k++) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void sentences() {
    check("驻村干部阿苦尔哈说，67岁的王大成和玛丽·怀特来到了老周家。");
    check("支行行长强俊将在明天拜访税小冬，副书记姚镇介绍。");
  }

  private static void check(String text) {
    Words words = new Words(text, List.copyOf(SEGMENTER.tag(text)), SEGMENTER);
    for (int i = 0; i < words.size(); i++) {
      if (!PersonBeginnings.mayBegin(words, i)) {
        int at = i;
        assertEquals(0, PersonRules.find(words, i).tokens(), () -> words.word(at) + " in " + text);
      }
    }
  }
}
