package io.github.qubao.entity;

import io.github.qubao.segment.PartOfSpeech;
import io.github.qubao.text.Surnames;
import java.util.Set;

/**
 * Stateless. Names of people (人名): whole ones of surname and given name, surnames before a form of
 * address, and foreign ones.
 */
final class PersonRules {
  /** Characters that names of other languages are written with. */
  static final String TRANSLITERATION =
      "阿埃艾爱安昂奥巴白班邦包保鲍贝本比彼毕宾波玻伯博卜布采查柴楚茨次达戴丹当德登邓迪蒂丁东杜多顿厄恩尔法凡范菲费芬丰冯佛夫弗福富盖甘冈高戈哥格古瓜圭"
          + "哈海罕汉豪赫黑亨洪侯胡华怀惠霍基吉季加迦贾简姜杰金京卡凯坎康考柯科可克肯孔库夸奎坤拉莱赖兰劳勒雷蕾黎李里丽利莉连列林琳龙隆卢鲁露伦罗洛马玛迈麦曼"
          + "芒梅门蒙孟米密敏明缪摩莫墨默姆穆拿那纳娜瑙内嫩尼倪年涅宁纽努诺欧帕潘庞佩彭皮平珀普奇恰钱强乔切钦琼丘让热仁荣茹儒瑞若萨塞赛森桑瑟沙莎山尚绍舍申圣施"
          + "什史士舒朔斯司丝思松苏索所塔泰坦汤唐陶特藤提天田铁廷通图托陀瓦万旺威韦维魏温文翁沃乌吴武西锡希席夏香肖谢辛欣休许逊雅亚延扬耶叶伊易因英尤于约宰赞"
          + "扎詹珍芝朱茱兹祖佐";

  /** Forms of address (称谓) that stand behind a surname or a name. */
  private static final Set<String> ADDRESSES =
      Set.of(
          ("先生 女士 小姐 太太 夫人 老师 医生 大夫 教授 博士 院士 同志 师傅 大爷 大妈 大娘 大叔 大姐 大哥 阿姨 奶奶 爷爷 婆婆 老人 老汉 书记 "
                  + "主任 局长 处长 科长 部长 厅长 省长 市长 区长 县长 镇长 乡长 村长 校长 院长 所长 站长 队长 厂长 经理 总经理 董事长 总 律师 法官 警官 "
                  + "工 某 某某 氏 家 姓 总理 总统 将军 司令 主席 秘书长 支书 组长 班长 连长 团长 会长 园长")
              .split(" "));

  /** What people do in reports, and what joins names: behind a name. */
  private static final Set<String> BEHIND =
      Set.of(
          ("说 介绍 表示 告诉 主持 出席 参加 带领 认为 指出 强调 宣布 报道 摄 摄影 来到 调研 讲话 作 等 一行 回忆 解释 透露 笑 率 率队 会见 称 "
                  + "坦言 感慨 讲 提出 要求 致辞 代表 陪同 走访 慰问 深入 检查 分别 曾 任 当选 获 被 从 在 向 对 和 与 也 已 又 就 还 都 是 的 （ "
                  + "） ， 。 、 ： ； ” 》")
              .split(" "));

  /** Who is named behind: titles and offices. */
  private static final String[] TITLE_ENDINGS = {
    "书记", "主任", "局长", "处长", "科长", "部长", "厅长", "省长", "市长", "区长", "县长", "镇长", "乡长", "村长", "校长", "院长",
    "所长", "站长", "队长", "厂长", "经理", "董事长", "主席", "总理", "总统", "记者", "通讯员", "编辑", "作者", "村民", "居民",
    "市民", "农民", "户主", "农户", "教授", "医生", "护士", "老师", "教师", "院士", "专家", "工程师", "律师", "法官", "民警", "战士",
    "司机", "学生", "运动员", "选手", "教练", "队员", "委员", "代表", "秘书长", "发言人", "负责人", "会长", "理事长", "支书", "组长",
    "班长", "网格员", "志愿者", "党员", "干部", "职工", "工人", "老人", "同志", "大臣", "外长", "国王", "女王", "王子", "将军",
    "司令", "上校", "首相", "议员", "议长", "顾问", "导演", "演员", "歌手", "作家", "诗人", "画家", "女儿", "儿子", "妻子", "丈夫",
    "母亲", "父亲", "弟弟", "哥哥", "姐姐", "妹妹", "参赞", "大使", "公使", "董事", "总裁", "馆长", "园长", "店主", "老板", "青年",
    "姑娘", "小伙", "男单", "女单", "小将", "名将", "老将", "前锋", "后卫", "中锋", "门将", "学者", "博士", "摄影", "特派员",
    "种植户", "养殖户", "患者", "家属", "家长", "业主", "商户", "环卫工", "护林员", "驻村干部", "第一书记",
  };

  private static final Set<String> NO_NAMES =
      Set.of(
          "马拉松 比基尼 安琪儿 纳米 巴士 沙丁鱼 维他命 阿司匹林 马克 达姆 金马 东西 马上 古兰经 摩托 索马里 西门 尼古丁 阿拉伯 高加索 西班牙 希特 伊斯兰 法西斯 达尔文 奥斯卡 拉丁 马赛克 芭蕾 迪斯科 吉普 卡通"
              .split(" "));

  private static final Set<String> REIGNS = Set.of("一世 二世 三世 四世 五世 六世 七世 八世 九世 十世".split(" "));

  private static final Set<String> JAPANESE =
      Set.of(
          ("佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 石川 山下 中岛 "
                  + "石井 小川 前田 冈田 长谷川 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 金子 藤原 三浦 冈本 松田 中野 原田 小野 田村 竹内 "
                  + "中山 和田 石原 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 安藤 岛田 谷口 大野 高野 丸山 今井 武田 河野 小渊 桥下 津田 "
                  + "泽田 近卫 东条 丰臣 德川 织田 武村 贝原 畑中 宫城 安倍 麻生 鸠山 野田 岸田 菅 岸 永井 东乡 大津 沼田 小泉 村山 细川 羽田 中曾根 森 "
                  + "竹下 宇野")
              .split(" "));

  private static boolean isTail(Words w, int i) {
    String next = w.word(i);
    return next.length() == 1 && "省市县区州镇乡村路道街河湖山岛湾站队社厂".indexOf(next) >= 0
        || next.equals("瀑布")
        || next.equals("群岛")
        || next.equals("大学")
        || next.equals("公司")
        || next.equals("集团")
        || next.equals("地区")
        || next.equals("沙漠")
        || next.equals("城")
        || next.equals("盆地");
  }

  private PersonRules() {}

  /** A form of address behind a name. */
  static boolean isAddress(String word) {
    return ADDRESSES.contains(word);
  }

  static boolean isTitle(Words w, int i) {
    if (i < 0) {
      return false;
    }
    for (String t : TITLE_ENDINGS) {
      if (w.length(i) >= t.length() && w.text().startsWith(t, w.end(i) - t.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands behind token {@code i} may follow a name. */
  private static boolean mayFollow(Words w, int i) {
    return i >= w.size()
        || BEHIND.contains(w.word(i))
        || w.is(i, PartOfSpeech.PUNCTUATION)
        || w.is(i, PartOfSpeech.VERB)
        || w.is(i, PartOfSpeech.PREPOSITION)
        || w.is(i, PartOfSpeech.ADVERB)
        || w.is(i, PartOfSpeech.CONJUNCTION)
        || w.is(i, PartOfSpeech.TIME)
        || w.is(i, PartOfSpeech.NUMERAL)
        || isAddress(w.word(i));
  }

  static boolean isTransliteration(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (TRANSLITERATION.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isNamePart(Words w, int i) {
    return w.isHan(i)
        && (w.length(i) > 1 || TRANSLITERATION.indexOf(w.first(i)) >= 0)
        && (w.is(i, PartOfSpeech.PERSON) || isTransliteration(w.word(i)));
  }

  private static boolean isDot(String word) {
    return word.equals("·") || word.equals("•") || word.equals("・") || word.equals("．");
  }

  /** How many tokens from {@code i} on are a foreign name with points (玛丽·乔·怀特), 0 if none. */
  static int foreign(Words w, int i) {
    if (!w.isHan(i) || !isDot(w.word(i + 1)) || !w.isHan(i + 2)) {
      return 0;
    }
    boolean one = isNamePart(w, i) || isNamePart(w, i + 2);
    int n = 1;
    while (isDot(w.word(i + n)) && w.isHan(i + n + 1) && n < 9) {
      n += 2;
      one |= isNamePart(w, i + n - 1);
      // Single characters that go on with the last part.
      while (w.length1(i + n)
          && w.isHan(i + n)
          && isTransliteration(w.word(i + n))
          && n < 12
          && !BEHIND.contains(w.word(i + n))) {
        n++;
      }
    }
    return one ? n : 0;
  }

  /** How many tokens from {@code i} on are a name, 0 if none. */
  static int length(Words w, int i) {
    int n = foreign(w, i);
    if (n > 0) {
      return n;
    }
    if (!w.isHan(i)) {
      return 0;
    }
    String word = w.word(i);
    int surname = Surnames.lengthAt(word, 0);
    boolean title = isTitle(w, i - 1);
    if (word.length() == 2
        && JAPANESE.contains(word)
        && w.isHan(i + 1)
        && w.length(i + 1) <= 2
        && !isAddress(w.word(i + 1))
        && !isTail(w, i + 1)
        && w.tag(i + 1) != PartOfSpeech.VERB
        && w.tag(i + 1) != PartOfSpeech.CONJUNCTION
        && w.tag(i + 1) != PartOfSpeech.PREPOSITION
        && w.tag(i + 1) != PartOfSpeech.ADVERB
        && w.tag(i + 1) != PartOfSpeech.PARTICLE
        && mayFollow(w, i + 2)) {
      return 2;
    }
    if (w.is(i, PartOfSpeech.PERSON)) {
      int person = person(w, i, word, surname);
      return person == 1 && REIGNS.contains(w.word(i + 1)) ? 2 : person;
    }
    if (surname == word.length() && surname > 0) {
      return isFunction(w, i) && !title ? 0 : given(w, i, surname);
    }
    boolean noun =
        w.is(i, PartOfSpeech.NOUN)
            || w.is(i, PartOfSpeech.PROPER_NAME)
            || w.is(i, PartOfSpeech.MORPHEME);
    if (!noun) {
      return 0;
    }
    boolean speaking = isSpeaking(w, i + 1);
    if (word.length() >= 3
        && word.length() <= 7
        && isTransliteration(word)
        && !PlaceRules.endsAsPlace(word)
        && !NO_NAMES.contains(word)
        && (title || speaking || !PlaceRules.isPlaceBefore(w, i) && !isTail(w, i + 1))) {
      return w.isHan(i + 1) && REIGNS.contains(w.word(i + 1)) ? 2 : 1;
    }
    if (word.length() <= 3
        && surname > 0
        && word.length() > surname
        && (surname == 2 || Surnames.isFrequent(word.charAt(0)))
        && !isTitle(w, i)
        && title
        && (speaking || mayFollow(w, i + 1))) {
      return 1;
    }
    return 0;
  }

  private static boolean isSpeaking(Words w, int i) {
    String word = w.word(i);
    return word.equals("同志")
        || word.equals("先生")
        || word.equals("女士")
        || word.equals("报道")
        || word.equals("会见")
        || word.equals("说")
        || word.equals("表示")
        || word.equals("指出")
        || word.equals("强调")
        || word.equals("认为")
        || word.equals("宣布")
        || word.equals("介绍")
        || word.equals("告诉");
  }

  /** Words that are surnames too, but seldom. */
  private static boolean isFunction(Words w, int i) {
    return switch (w.tag(i)) {
      case CONJUNCTION, PREPOSITION, ADVERB, PRONOUN, PARTICLE, NUMERAL, MEASURE, VERB, LOCALIZER ->
          true;
      default -> "和向曾余成于时从连".indexOf(w.first(i)) >= 0;
    };
  }

  /** A token that is tagged as a person. */
  private static int person(Words w, int i, String word, int surname) {
    if (word.length() == surname) {
      return given(w, i, surname);
    }
    if (word.length() > 1 && !PlaceRules.endsAsPlace(word)) {
      boolean whole = Surnames.isFullName(w.text(), w.start(i), w.end(i));
      if (whole || word.length() == 2 || isTransliteration(word) || isTitle(w, i - 1)) {
        // 石田 东四郎, 小渊 惠三: a surname of two characters goes on.
        if (word.length() == 2
            && !whole
            && w.length(i + 1) == 2
            && w.isHan(i + 1)
            && isTitle(w, i - 1)
            && mayFollow(w, i + 2)
            && !w.is(i + 1, PartOfSpeech.VERB)) {
          return 2;
        }
        return 1;
      }
    }
    return 0;
  }

  /** A surname by itself and the given name behind it. */
  private static int given(Words w, int i, int surname) {
    boolean title = isTitle(w, i - 1);
    String next = w.word(i + 1);
    boolean comma = w.word(i - 1).equals("、");
    if (isAddress(next)) {
      // 万 书记: the surname alone.
      return surname == 1 && !Surnames.isFrequent(w.first(i)) && !title ? 0 : 1;
    }
    if (!w.isHan(i + 1)) {
      return 0;
    }
    boolean frequent = surname == 2 || Surnames.isFrequent(w.first(i));
    if (next.length() == 2 && mayFollow(w, i + 2)) {
      boolean plain =
          w.is(i + 1, PartOfSpeech.VERB)
              || w.is(i + 1, PartOfSpeech.ADVERB)
              || w.is(i + 1, PartOfSpeech.PREPOSITION)
              || w.is(i + 1, PartOfSpeech.PRONOUN);
      if (frequent
          && (title && !plain
              || w.is(i + 1, PartOfSpeech.PERSON)
              || comma && !plain
              || isSpeaking(w, i + 2) && !plain)) {
        return 2;
      }
    }
    if (next.length() == 1) {
      if (w.length1(i + 2)
          && w.isHan(i + 2)
          && frequent
          && mayFollow(w, i + 3)
          && (title || isSpeaking(w, i + 3))
          && !BEHIND.contains(w.word(i + 2))) {
        return 3;
      }
      if (frequent
          && (title || isSpeaking(w, i + 2))
          && mayFollow(w, i + 2)
          && !BEHIND.contains(next)) {
        return 2;
      }
    }
    return 0;
  }
}
