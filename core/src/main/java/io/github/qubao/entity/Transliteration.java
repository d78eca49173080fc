package io.github.qubao.entity;

import java.util.Map;

/** Stateless. Names of other languages as Chinese writes them (音译). */
final class Transliteration {
  /** The characters that such names are written with. */
  static final CharSet CHARS =
      new CharSet(
          "阿埃艾爱安昂奥巴白班邦包保鲍贝本比彼毕宾波玻伯博卜布采查柴楚茨次达戴丹当德登邓迪蒂丁东杜多顿厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格古瓜圭"
              + "哈海罕汉翰豪赫黑亨洪侯胡华怀惠霍基吉季加迦贾简姜杰金京卡凯坎康考柯科可克肯孔库夸奎坤拉莱赖兰劳勒雷蕾黎李里丽利莉连列林琳龙隆卢鲁露伦罗洛马玛迈麦曼"
              + "芒梅门蒙孟米密敏明缪摩莫墨默姆穆拿那纳娜瑙内嫩尼倪年涅宁纽努诺欧帕潘庞佩彭皮平珀普奇恰钱强乔切钦琼丘让热仁荣茹儒瑞若萨塞赛森桑瑟沙莎山尚绍舍申圣施"
              + "什史士舒朔斯司丝思松苏索所塔泰坦汤唐陶特藤提天田铁廷通图托陀瓦万旺威韦维魏温文翁沃乌吴武西锡希席夏香肖谢辛欣休许逊雅亚延扬耶叶伊易因英尤于约宰赞"
              + "扎詹珍芝朱茱兹祖佐齐津娃姬腊嘎拜彻滕斐吕泽桂蓬贡汀缅敦奈哲根耐汗柳蕊");

  /** The words that are written alike and are no names of people. */
  private static final WordSet WORDS =
      new WordSet(
          "马拉松 比基尼 安琪儿 纳米 巴士 沙丁鱼 维他命 阿司匹林 马克 达姆 金马 东西 马上 古兰经 摩托 索马里 西门 尼古丁 阿拉伯 高加索 西班牙 希特 伊斯兰 法西斯 达尔文 奥斯卡 拉丁 马赛克 芭蕾 迪斯科 吉普 卡通");

  /** Japanese surnames of two or three characters. */
  private static final String JAPANESE =
      "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 石川 山下 中岛 "
          + "石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 藤原 三浦 冈本 松田 中野 原田 小野 田村 竹内 "
          + "中山 和田 石原 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 岛田 谷口 大野 高野 丸山 今井 武田 河野 小渊 桥下 津田 "
          + "泽田 近卫 东条 丰臣 德川 织田 武村 贝原 畑中 宫城 安倍 麻生 鸠山 野田 岸田 菅 岸 永井 东乡 大津 沼田 小泉 村山 细川 羽田 中曾根 森 "
          + "竹下 宇野";

  private Transliteration() {}

  static boolean isOne(char c) {
    return CHARS.has(c);
  }

  static boolean is(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!CHARS.has(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  static boolean is(Words w, int i) {
    return w.shows(i, Marks.TRANSLITERATED);
  }

  /** The same of what stands there. */
  static boolean is(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!CHARS.has(text.charAt(at))) {
        return false;
      }
    }
    return from < to;
  }

  /** Whether a word is written like a name but is another word (马拉松). */
  static boolean isOtherWord(String word) {
    return WORDS.has(word);
  }

  static void addTo(Map<String, Long> all) {
    Vocabulary.add(all, Vocabulary.JAPANESE_SURNAME, JAPANESE);
  }
}
