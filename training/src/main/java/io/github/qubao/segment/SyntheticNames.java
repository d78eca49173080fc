package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Sentences with made-up names of people, behind titles as district news has them: national news
 * names few people, and those often. Always the same ones.
 */
final class SyntheticNames {
  /**
   * The surnames that the shipped lexicon was trained with, so that it comes out byte by byte
   * again; what is read at run time is {@link io.github.qubao.text.Surnames}. The next lexicon
   * takes those.
   */
  static final String SURNAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
          + "陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安"
          + "齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳"
          + "欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧"
          + "闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝";

  private static final int SENTENCES = 30_000;
  private static final String[] BEFORE = {
    "通讯员", "记者", "村民", "居民", "区委书记", "区长", "镇长", "主任", "书记", "局长", "医生", "老师", "农户", "社区书记", "志愿者",
    "党员", "，", "。", "（", "、", "和", "今年", "采访", "是", "由"
  };
  private static final String[] AFTER = {
    "说", "介绍", "表示", "，", "）", "、", "告诉", "主持", "带领", "参加", "出席", "的", "和", "在", "来到", "为", "家",
    "正", "等", "调研", "摄", "报道", "到", "也", "讲解", "一行", "已", "笑", "。"
  };

  private final List<String> given = new ArrayList<>();
  private final Random random = new Random(20_261_124);

  /** Reads {@code given-names.txt}. */
  SyntheticNames(Path folder) throws IOException {
    for (String line : Files.readAllLines(folder.resolve("given-names.txt"))) {
      if (!line.startsWith("#")) {
        given.addAll(List.of(line.strip().split("\\s+")));
      }
    }
  }

  List<Sentence> sentences() {
    List<Sentence> out = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      List<String> words = new ArrayList<>(List.of(any(BEFORE), name()));
      if (random.nextInt(4) == 0) {
        words.addAll(List.of("、", name()));
      }
      words.add(any(AFTER));
      out.add(Sentence.of(words));
    }
    return out;
  }

  private String name() {
    // Frequent surnames stand in front.
    int most = SURNAMES.length();
    int i = Math.min(random.nextInt(most), random.nextInt(most));
    String first = given.get(random.nextInt(given.size()));
    String second = random.nextInt(5) == 0 ? "" : given.get(random.nextInt(given.size()));
    return SURNAMES.charAt(i) + first + second;
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
