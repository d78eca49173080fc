package io.github.qubao.summary;

import io.github.qubao.text.Span;

/**
 * Stateless and thread-safe. Tells by its words whether a sentence paints a scene: 微风拂面, 热火朝天.
 * Reports open with one before they say who did what.
 */
final class Scenes {
  private static final WordMatcher WORDS =
      WordMatcher.of(
          ("清晨 晨曦 晨光 朝阳 夕阳 阳光 暖阳 微风 春风 秋风 寒风 细雨 蓝天 白云 绿水 炊烟 鸟语 花香 飘香 稻香 果香 茶香 药香 扑鼻 映入眼帘 暖意 融融 悄然"
                  + " 岁月 时光 欢声笑语 笑声 笑脸 笑容 热火朝天 热气腾腾 人头攒动 热闹非凡 络绎不绝 轰鸣 车水马龙 人来人往 金黄 金灿灿 黄澄澄 红彤彤 绿油油 沉甸甸 郁郁葱葱 生机勃勃 生机盎然 春意盎然"
                  + " 春暖花开 硕果累累 枝头 放眼望去 一望无际 穿梭 灯火通明 井然有序 锣鼓 歌声 悠扬 刚坐下 走了过来 忙着 正忙 手里 手中 拉着 捧着 望着 笑着 熟练地 忙碌"
                  + " 一派 好景 如诗 如画 画卷 铺展 书声琅琅 干净整洁 整齐排列 错落有致 喜上眉梢 乐开了花 合不拢嘴 小雨 春雨 秋雨 凉意 寒意 晨雾 露珠 微露 烈日 骄阳 雨雪 雪花 寒冬 酷暑 淅淅沥沥 气温 天刚 蒙蒙亮 天干物燥 草木 天蒙蒙"
                  + " 人潮涌动 摩肩接踵 座无虚席 人声鼎沸 熙熙攘攘")
              .split(" "));

  private Scenes() {}

  static boolean isOne(String sentence) {
    return WORDS.isWithin(sentence, 0, sentence.length());
  }

  static boolean isOne(String body, Span sentence) {
    return WORDS.isWithin(body, sentence.start(), sentence.end());
  }
}
