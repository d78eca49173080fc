package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Talk made of short words: 你 给 我 走 吧. News has hardly any, so that the tagger would take pronouns,
 * particles and verbs of one character for parts of unknown words. Always the same.
 */
final class SyntheticTalk {
  private static final int SENTENCES = 15_000;
  private static final String[] SUBJECTS =
      words("我 你 他 她 它 您 咱 谁 我们 你们 他们 大家 妈妈 爸爸 老师 孩子 这 那 人 娘 爹");
  private static final String[] ADVERBS =
      words(
          "不 没 别 就 才 都 也 还 又 再 先 快 正 刚 很 太 真 最 更 只 竟 便 却 已 曾 总 老 常 可 莫 未 没有 已经 一直 马上 从来 必须 忽 仍 尚 皆");
  private static final String[] CAN = words("会 能 要 想 敢 肯 该 得 可以 应该");
  private static final String[] VERBS =
      words(
          "走 来 去 吃 喝 说 看 听 拿 放 送 买 卖 打 写 读 唱 跳 跑 追 找 问 答 教 学 想 爱 恨 怕 等 叫 喊 笑 哭 睡 坐 站 躺 穿 戴 洗 擦 切 煮 炒 烧 飞 游 爬 推 拉 拖 "
              + "扔 捡 抱 背 扛 挑 扶 踢 咬 吵 闹 骂 抢 偷 骗 赔 借 还 租 修 拆 装 盖 挖 种 收 养 喂 骑 开 停 转 退 换 改 抄 画 算 数 记 忘 懂 信 猜 试 用 做 干 弄 搞 录 播 "
              + "吹 敲 摸 碰 抓 握 捏 剪 缝 织 包 裹 盛 倒 泡 晒 晾 晃 摇 掉 落 摔 跌 死 活 病 醒 瞧 望 瞪 盯 扫 拜 求 劝 逼 罚 杀 砍 劈 刺 挡 躲 藏 逃 赶 传 递 交 付 发 寄 讲 谈 聊 念 道");
  private static final String[] QUALITIES =
      words(
          "好 坏 大 小 高 低 长 短 快 慢 早 晚 多 少 新 旧 老 冷 热 甜 苦 酸 辣 香 臭 累 困 饿 渴 忙 闲 贵 重 轻 厚 薄 深 浅 远 近 硬 软 干 湿 亮 暗 胖 瘦 美 丑 难 乖 乱 脏 巧 急 疼 痛 弱 强");
  private static final String[] OBJECTS =
      words("我 你 他 她 它 谁 啥 饭 水 书 钱 事 话 衣服 东西 时候 地方 学校 孩子 什么 怎么 我们 你们 它们 自己 别人 大家 一切");
  private static final String[] PARTICLES = words("了 过 着 得 完 好 掉 住 到 给");
  private static final String[] ENDS = words("吗 呢 吧 啊 呀 嘛 啦 哦 哟 哩 么 了 的 呗 喽 咯 哪 罢 矣");
  private static final String[] PREPOSITIONS = words("给 跟 和 对 向 把 被 让 叫 替 为 在 从 到 往 比 与 同 朝 由");
  private static final String[] TAILS = words("。 ， ！ ？ ……");
  private static final String[] MEASURES =
      words(
          "一 个|一 只|这 个|那 个|两 个|几 个|这 种|那 种|一 条|一 把|一 声|一 眼|三 次|半 天|一 句|那 位|这 位|那 人|一 丝|一 片|此 人|其 人"
              .replace(' ', '_')
              .replace('|', ' '));

  private final Random random = new Random(20_261_127);

  private static String[] words(String list) {
    return list.split(" ");
  }

  List<Sentence> sentences() {
    List<Sentence> out = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      List<String> words = new ArrayList<>();
      if (random.nextInt(4) > 0) {
        words.add(any(SUBJECTS));
      }
      may(2, ADVERBS, words);
      may(4, ADVERBS, words);
      if (random.nextInt(4) == 0) {
        words.add(any(QUALITIES));
      } else {
        may(4, CAN, words);
        if (random.nextInt(4) == 0) {
          words.addAll(List.of(any(PREPOSITIONS), any(OBJECTS)));
        }
        words.add(any(VERBS));
        may(3, PARTICLES, words);
        if (random.nextInt(4) == 0) {
          words.addAll(List.of(any(MEASURES).split("_")));
        }
        may(3, OBJECTS, words);
      }
      may(2, ENDS, words);
      words.add(any(TAILS));
      out.add(Sentence.of(words));
    }
    return out;
  }

  private void may(int in, String[] of, List<String> words) {
    if (random.nextInt(in) == 0) {
      words.add(any(of));
    }
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
