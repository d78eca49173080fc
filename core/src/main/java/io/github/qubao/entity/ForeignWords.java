package io.github.qubao.entity;

/**
 * Stateless. Names of people in other languages that stand alone in Chinese texts, as everybody
 * writes them: well-known people and frequent given names.
 */
final class ForeignWords {
  private static final WordSet PEOPLE =
      new WordSet(
          "阿奎那 阿姆斯特朗 爱因斯坦 爱迪生 奥巴马 奥斯汀 巴尔扎克 巴赫 巴斯德 拜登 拜伦 贝多芬 贝克汉姆 毕加索 俾斯麦 勃朗特 布莱尔 布莱希特 布朗 布什 "
              + "柴可夫斯基 查理 达尔文 达芬奇 戴高乐 戴维 黛安娜 丹尼尔 德沃夏克 狄更斯 笛卡尔 迪伦 杜勒斯 杜鲁门 恩格斯 凡尔纳 梵高 费尔巴哈 费马 弗洛伊德 "
              + "伏尔泰 福特 富兰克林 伽利略 甘地 高尔基 高斯 哥白尼 哥伦布 歌德 格林 海明威 海涅 赫鲁晓夫 黑格尔 亨利 华莱士 霍金 基辛格 济慈 居里夫人 卡夫卡 "
              + "卡特 凯恩斯 康德 柯南 克林顿 肯尼迪 拉斐尔 莱布尼茨 莱特 李嘉图 里根 列宁 列侬 林肯 隆美尔 卢梭 路德 路易 伦勃朗 罗伯特 罗丹 罗斯福 罗素 "
              + "马丁 马可 马克思 马拉多纳 玛格丽特 玛丽 迈克尔 麦克阿瑟 曼德拉 曼施坦因 孟德尔 门捷列夫 米开朗基罗 米歇尔 莫奈 莫泊桑 莫扎特 墨索里尼 "
              + "拿破仑 纳尔逊 奈特 尼采 尼赫鲁 尼克松 尼克 牛顿 诺贝尔 欧文 帕瓦罗蒂 培根 普京 普鲁斯特 普希金 契诃夫 乔布斯 乔丹 乔治 丘吉尔 撒切尔 萨达姆 萨特 "
              + "塞万提斯 莎士比亚 叔本华 斯宾诺莎 斯大林 斯密 斯诺 苏格拉底 索尔仁尼琴 泰戈尔 汤姆 特朗普 屠格涅夫 托尔斯泰 托洛茨基 托马斯 瓦格纳 瓦特 王尔德 "
              + "威尔逊 威廉 维多利亚 韦伯 沃尔特 西塞罗 希拉里 希特勒 席勒 萧邦 肖邦 休谟 雪莱 亚当 亚里士多德 亚历山大 叶利钦 伊丽莎白 雨果 约翰 约瑟夫 詹姆斯 "
              + "朱可夫 安妮 安娜 安东尼 奥托 保罗 彼得 查尔斯 大卫 戴安娜 杰克 杰克逊 凯瑟琳 卡尔 卡罗尔 理查德 露西 马修 玛莎 麦克 尼古拉 帕特里克 琼斯 史密斯 "
              + "苏珊 泰勒 爱德华 爱丽丝 艾米 艾伦 艾玛 菲利普 弗朗索瓦 弗兰克 约翰逊 约翰尼 凯文 卡斯特罗 切格瓦拉 阿拉法特 沙龙 拉宾 贝隆 庇隆 铁托 霍查 "
              + "胡志明 西哈努克 苏加诺 苏哈托 昂山素季 金日成 金正日 金正恩 朴正熙 朴槿惠 布热津斯基 戈尔巴乔夫 勃列日涅夫 安德罗波夫 哈梅内伊 霍梅尼 卡扎菲 纳赛尔 "
              + "穆巴拉克 默克尔 施罗德 科尔 马克龙 萨科齐 希拉克 密特朗 贝卢斯科尼");

  /** Words of their own, too: they are names only beside a title or a verb of saying. */
  private static final WordSet ALSO_OTHERS =
      new WordSet("卡特 瓦特 牛顿 福特 高斯 格林 布朗 科尔 路德 乔丹 沙龙 查理 麦克 韦伯 亚当");

  private ForeignWords() {}

  /** Whether a word names a person wherever it stands. */
  static boolean isPerson(Words w, int i) {
    return PEOPLE.has(w, i) && !ALSO_OTHERS.has(w, i);
  }
}
