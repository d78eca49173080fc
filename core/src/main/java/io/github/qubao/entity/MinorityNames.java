package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;

/**
 * Stateless. Names of Tibetans, Mongols, Yi, Uyghurs and Kazakhs, which have no surname of the list
 * and are put together of few parts (扎西 卓玛, 恩和 巴图, 吉克 木呷), however the segmenter cuts them.
 */
final class MinorityNames {
  private static final String TIBETAN =
      "扎西 卓玛 才让 次仁 平措 达瓦 尼玛 拉姆 央金 旺堆 旺姆 丹增 旦增 洛桑 索南 多吉 白玛 格桑 普布 巴桑 边巴 拉巴 米玛 强巴 顿珠 罗布 仁青 仁增 加央 "
          + "贡布 曲珍 德吉 央宗 仓决 白珍 桑杰 桑吉 才仁 才旦 才旺 措姆 拉毛 拉加 多杰 旦正 更登 完玛 完么 尕玛 尕桑 尕藏 东周 江措 嘉措 泽仁 泽郎 益西 拥青 拥忠 "
          + "梅朵 欧珠 班玛 班丹 次旺 次旦 次珍 晋美 久美 丹巴 丹珠 土登 图登 格列 斗拉 旺青 旺扎 谢拉 西绕 喜绕 降央 降初 四郎 阿旺 昂旺 曲扎 曲培 曲杰 坚参 坚赞 "
          + "贡嘎 贡桑 群培 卓嘎 杰布 罗珠 洛追 龙珠 俄色 赤列 朗杰 南杰 南加 周毛 切羊 切阳 李毛 夏吾 华旦 豆改 拉旦 卡毛 普琼 当知 当周 当增 旦知 道吉 闹吾 公保 完德 才项 才昂 才贡 多旦 项秀 班代 东智 冷智 尕让 扎巴 桑周 次卓 央吉 拉措 措吉 央珍"
          + " 斯郎 次力 曲措 曲加 邓珠 措毛 永措 央措 卓尕 尕日 索南措 万玛 万代 华青 叶西 益希 桑珠 罗追 罗绒 洛绒 洛松 泽旺 泽让 泽真 泽翁 仁真 根秋"
          + " 邓真 白吉 巴登 布琼 边珍 达珍 丹真 德庆 格松 嘎玛 噶玛 强久 强曲 曲吉 曲尼 曲桑 曲宗 热旦 松吉 松保 索朗 旺久 旺加 旺修 旺杰 旺庆 维色 扎桑"
          + " 扎顿 久旦 拉吉 拉珍 尼珍 欧色 昂毛 昂青 才郎 才洛 才毛 彭措 贡保 多吉措 卓玛措 卓玛吉 拉毛吉 拉毛措 旦正加 道吉措 仁青措 才让措 项毛 扎西吉"
          + " 完玛措 措毛吉 昂江 久周 巴德 才太 达杰 尕义 更藏 更松 更尕 江央 江白 拥宗 泽朗 东珠 东知 普赤 其美 次登 旦知 尕藏 完玛草 旦知草 卓玛草 才让草 桑吉草 拉姆草 德吉措 尼玛措 仁增措 娘吉 公布 卓么 扎洛 尕布 龙布 巴桑 次旺 诺布 伦珠 平措 朗嘎 索郎 罗松 登巴 嘎松 嘎旺 色珍 拥措 四朗 邓巴 仁孜 曲达 旺杰 日吉 才本 华旦 更桑 羊措 拉旦 斗格 杂藏 岗尖 才夸 尼布 达娃";

  private static final String MONGOL =
      "白乙拉 朝鲁 巴特尔 其其格 斯琴 格日勒 格日乐 图雅 巴图 苏和 乌云 高娃 娜仁 呼格 吉勒 吉勒图 宝音 敖日格勒 布和 额尔敦 额日敦 孟和 蒙和 那顺 托娅 塔娜 萨仁 哈斯 牧仁 阿古拉 "
          + "道尔吉 恩和 乌力吉 巴雅尔 青格勒 满都拉 满都 达来 朝格图 朝克图 斯日古楞 苏雅拉 苏依拉 德力格尔 特木尔 特木勒 铁木尔 莫日根 毕力格 苏日娜 苏乙拉 "
          + "萨日娜 萨如拉 阿拉坦 阿拉腾 阿木尔 呼和 乌日娜 乌仁 通拉嘎 赛音 那木拉 根登 宝力道 宝力高 额尔德尼 图门 吉雅 吉日嘎拉 仁钦 僧格 孟克 海日罕 敖特根 "
          + "敖其尔 其木格 其米格 乌恩 乌恩其 陶格 陶格斯 巴根 巴根那 旭日干 通嘎拉 娜布其"
          + " 宝音图 朝格 朝格吉 朝鲁门 格日勒图 毕力格图 其其格玛 萨茹拉 乌兰其 乌云毕力格 乌云其其格 娜仁花 娜仁图雅 巴图尔 敖登 敖登高娃 斯仁 斯日格 苏日 哈日"
          + " 特格喜 图们 乌吉斯 布仁 布音 丹森 恩克 娜日 萨仁花 苏道 斯琴高娃 乌尼尔 巴雅尔图 呼和巴 达楞 嘎日迪 哈斯巴 朝伦 巴彦尔 吉日木图 那日苏 额勒"
          + " 额尔登 孟根 孟根其 萨其拉 萨其尔 斯钦 苏木亚 特日格勒 乌日图 乌日汗 乌日罕 乌德巴拉";

  private static final String YI =
      "阿牛 吉克 沙马 马海 阿尔 阿苦 曲木 吉木 俄底 尔古 吉子 阿呷 木呷 拉体 日哈 子布 伍加 史布 阿支 有格 果果 阿依 阿各 阿洛 阿普 阿木 阿果 木乃 木果 木牛 "
          + "木且 尔且 尔布 尔子 吉地 吉机 吉列 吉格 吉伍 吉布 吉力 子洛 子日 子古 子呷 阿加 阿合 阿说 阿侯 阿余 阿的 阿什 阿库 加巴 加拉 的日 的莫 莫色 "
          + "勒伍 勒尔 勒格 麦吉 苏呷 苏日 土比 约其 曲比 曲别 曲莫 海来 海乃 贾巴 罗洪 罗俄 木沙 木基 木机 木支 木来 瓦其 瓦扎 挖西 曲达 沙呷 沙日 布都 布尔 体哈 "
          + "日火 日牛 日古 日洛 牛布 拉哈 拉者 呷呷 古曲 古哈 五呷 五且 伍呷 伍各 伍果 里史 克惹 支格 且沙 俄木 俄的 洛古 洛伍 则古 拉则 支拉 克木"
          + " 阿西 阿西么 日扎 拉且 木加 木几 布哈 布约 子黑 洛惹 吉克拉 阿牛莫 岩温 岩罕 岩香 岩叫 岩坎 岩三 岩应 岩甩 岩龙 岩帕 玉罕 玉温 玉叫 岩温罕 岩扁 玉罕叫 玉应 玉香 玉波 玉康 玉旺 岩丙 岩光 岩糯 岩拉 岩东 岩吨 岩燕 色日 阿牛色日 伍呷 马海 苏尔 尔哈 阿苦尔哈 吉木子洛 子洛 石布 尔色 依洛 阿萨 木呷 尔合 尔夫 史古";

  private static final String TURKIC =
      "买买提 麦麦提 艾力 艾买提 艾合买提 艾尼瓦尔 艾山 吐尔逊 图尔荪 阿卜杜 阿不都 阿布都 古丽 努尔 热合曼 热依木 玉素甫 玉苏普 依明 伊明 阿娜尔 古丽娜 帕提 热娜 "
          + "阿迪力 库尔班 木合塔尔 巴哈尔 别克 阿曼 米热 米娜 如则 肉孜 如孜 塔依尔 沙吾提 赛买提 依布拉音 亚森 牙生 卡德尔 克里木 喀斯木 吾斯曼 乌斯曼 乌买尔 吾买尔 "
          + "尼亚孜 外力 司马义 斯马义 再努尔 迪丽 祖丽 玛依拉 玛丽娅 阿丽娅 海米提 托合提 托乎提 图尔迪 吐尔地 赛力克 叶尔 叶尔肯 努尔兰 巴合提 波拉提 妮萨 提江"
          + " 麦提 玉素普 玉苏甫 阿孜古丽 阿孜 古尔班 买提 艾则孜 热西提 热合木 阿不力 阿卜力 阿不来提 阿卜来提 阿不力孜 阿力木 阿里木 艾尔肯 艾克拜尔 艾斯卡尔"
          + " 艾孜 艾沙 伊力亚斯 伊力哈木 伊斯拉木 依斯拉木 依米提 依马木 居来提 居麦 吉力力 吐送 吐松 图尔贡 图尔洪 吐尔洪 吐尔根 吐鲁洪 吾守尔 吾甫尔 吾拉音"
          + " 吾布力 巴吐尔 帕尔哈提 帕夏 迪力 迪力夏提 迪里 迪丽努尔 迪丽拜尔 海力 海热 海如丽 茹仙 热孜 热孜万 热汗 如仙 沙迪尔 沙拉木 沙塔尔 苏来曼 苏力坦"
          + " 塔西 太来提 托尔逊 图荪 夏木 夏提 谢木西 玉山 牙库甫 亚库甫 牙合甫 亚力坤 约麦尔 尤努斯 玉努斯 祖农 祖力 祖拜达 再娜 再屯 则娜 卡哈尔 卡地尔"
          + " 卡米力 克然木 开赛尔 哈力木 哈丽 哈斯木 哈米提 马木提 马合木提 木拉提 穆萨 穆合塔尔 米吉提 米尔 努尔麦麦提 努尔买买提 努尔艾力 努力曼 尼加提 乃比"
          + " 阿依努尔 阿依古丽 阿依夏 阿依波塔 阿依达 阿依仙 古丽米 古丽巴 古丽仙 古扎丽 古再丽 古再丽努尔 古丽尼莎 巴黑 叶斯 沙依拉 朱马 朱玛 达吾列 赛力 扎提"
          + " 尼莎 尼沙 妮莎 提古丽";

  private static final WordSet PARTS =
      new WordSet(TIBETAN + " " + MONGOL + " " + YI + " " + TURKIC);

  /** What each of them begins with: most words begin otherwise. */
  static final PairSet PAIRS = PairSet.of(TIBETAN, MONGOL, YI, TURKIC);

  /** What a name of more than one part may end with (买买提江). */
  private static final CharSet LASTS = new CharSet("江汗汉加措珠图姆玛尔罕");

  /** What places that bear such names end with, right behind them: 巴特尔 镇. */
  private static final CharSet OF_PLACES = new CharSet("村镇县乡市州旗区山湖河江路街沟滩组屯寨");

  private static final WordSet OF_PLACES_LONG = new WordSet("嘎查 苏木 草原 社区 街道 湿地 水库 牧场 林场 寺院 雪山");

  private static final WordSet ENDINGS = new WordSet("古丽 买提 麦提 别克 妮萨 尼莎");

  /** What their names are written with and few others are. */
  private static final CharSet UYGHUR =
      new CharSet("来土地孜如合买吐荪吾守木依迪仙乎则且再排居帕赛热江汗提送甫布都拉力克塔娜丽古努沙玉叶肉外祖穆");

  /** What all parts are written with. */
  private static final CharSet ALL = new CharSet((TIBETAN + MONGOL + YI + TURKIC).replace(" ", ""));

  private static final int LONGEST_PART = 4;

  /** No name has more, so that time is linear. */
  private static final int MOST_PARTS = 4;

  private MinorityNames() {}

  /** Whether one may begin with the token of up to two characters. */
  static boolean mayBegin(Words w, int i) {
    return w.shows(i, Marks.FAMILIAR | Marks.MINORITY);
  }

  /** How many tokens from {@code i} on are such a name, 0 if none. */
  static int length(Words w, int i) {
    int parts = ofParts(w, i);
    // 老人 阿珠: in no lexicon, and told.
    if (parts == 0 && w.length(i) == 2 && w.first(i) == '阿' && isTold(w, i, 1) && w.isUnknown(i)) {
      return isOfPlace(w, i + 1) ? 0 : 1;
    }
    return parts;
  }

  private static int ofParts(Words w, int i) {
    if (endsAsUyghur(w, i)) {
      return isOfPlace(w, i + 1) ? 0 : 1;
    }
    if (!w.shows(i, Marks.MINORITY) || w.is(i, PartOfSpeech.PLACE)) {
      return 0;
    }
    String text = w.text();
    int at = w.start(i);
    int parts = 0;
    int tokens = 0;
    int enough = 0;
    for (int next = partEnd(text, at); next > at && parts < MOST_PARTS; next = partEnd(text, at)) {
      at = next;
      parts++;
      while (w.isHan(i + tokens) && w.end(i + tokens) < at) {
        tokens++;
      }
      if (w.isHan(i + tokens) && w.end(i + tokens) == at) {
        enough = parts > 1 || mayBeOne(w, i, tokens + 1) ? tokens + 1 : enough;
      } else if (w.isHan(i + tokens)
          && w.end(i + tokens) == at + 1
          && LASTS.has(text.charAt(at))
          && w.length(i + tokens) > 1) {
        enough = parts > 1 || isTold(w, i, tokens + 1) ? tokens + 1 : enough;
      }
      if (!w.isHan(i + tokens)) {
        break;
      }
    }
    return enough > 0 && !isOfPlace(w, i + enough) ? enough : 0;
  }

  /** 海丽且汗, 阿孜米古丽: in one word that no lexicon has. */
  private static boolean endsAsUyghur(Words w, int i) {
    return w.length(i) >= 4
        && w.length(i) <= 8
        && (w.last(i) == '汗' || ENDINGS.has(w.text(), w.end(i) - 2, w.end(i)))
        && !w.is(i, PartOfSpeech.PLACE)
        && isUyghur(w, i)
        && w.isUnknown(i);
  }

  /** Whether names of Uyghurs and Kazakhs are written with the character. */
  static boolean mayBeOf(char c) {
    return UYGHUR.has(c) || Transliteration.isOne(c);
  }

  /** What names of any of these people are written with. */
  static boolean isWritten(char c) {
    return mayBeOf(c) || ALL.has(c);
  }

  /** Whether what stands there is one of the parts. */
  static boolean isWhole(String text, int from, int to) {
    return PARTS.has(text, from, to);
  }

  /** Whether a part of a name begins there and ends before {@code to}. */
  static boolean isPart(String text, int from, int to) {
    int end = from;
    for (int next = partEnd(text, end); next > end && next <= to; next = partEnd(text, end)) {
      end = next;
    }
    return end == to || end > from && end == to - 1;
  }

  /** Whether what stands there ends with a part of a name. */
  static boolean endsWithPart(String text, int from, int to) {
    for (int at = Math.max(from, to - LONGEST_PART); at <= to - 2; at++) {
      if (PARTS.has(text, at, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUyghur(Words w, int i) {
    for (int at = w.start(i); at < w.end(i); at++) {
      char c = w.text().charAt(at);
      if (!mayBeOf(c)) {
        return false;
      }
    }
    return true;
  }

  private static int partEnd(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST_PART); end >= at + 2; end--) {
      if (PARTS.has(text, at, end)) {
        return end;
      }
    }
    return at;
  }

  /** One part alone is a name where something tells it, and no lexicon has it as another word. */
  private static boolean mayBeOne(Words w, int i, int n) {
    return isTold(w, i, n) && (n > 1 || w.isUnknown(i) || w.is(i, PartOfSpeech.PERSON));
  }

  private static boolean isTold(Words w, int i, int n) {
    return Titles.endsAt(w, i - 1)
        || PersonEvidence.isAge(w, i - 1)
        || w.in(i + n, Vocabulary.SAYING) && (w.isBoundary(i - 1) || w.isChar(i - 1, '的'))
        // 巴特尔 家, 才仁 的 儿子
        || w.isBoundary(i - 1) && PersonContexts.behind(w, i, i + n) > 0
        || isListed(w, i);
  }

  /** 才旦、多杰: beside another. */
  private static boolean isListed(Words w, int i) {
    int end = w.end(i - 2);
    return w.isChar(i - 1, '、') && w.isHan(i - 2) && end >= 2 && PARTS.has(w.text(), end - 2, end);
  }

  private static boolean isOfPlace(Words w, int behind) {
    return w.length(behind) == 1 && OF_PLACES.has(w.first(behind)) || OF_PLACES_LONG.has(w, behind);
  }
}
