package io.github.qubao.segment;

import io.github.qubao.segment.SilverCorpus.Sentence;
import io.github.qubao.text.Surnames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Sentences with made-up names of people, behind titles as district news has them, and where
 * running text has other names: national news names few people, and those often. Always the same
 * ones.
 */
final class SyntheticNames {
  private static final int SENTENCES = 60_000;
  private static final String[] BEFORE =
      ("通讯员 记者 编辑 作者 村民 居民 市民 区委书记 县委书记 市委书记 党委书记 支部书记 区长 副区长 县长 副县长 市长 副市长 镇长 副镇长 乡长 主任 副主任 "
              + "书记 副书记 局长 副局长 科长 部长 院长 校长 所长 站长 队长 组长 会长 经理 总经理 董事长 医生 护士 老师 教授 工程师 律师 法官 民警 司机 "
              + "老板 农户 社区书记 志愿者 党员 学生 职工 代表 委员 网格员 负责人 演员 导演 业主 丈夫 妻子 儿子 女儿 同事 邻居 ， 。 （ 、 和 与 今年 采访 是 由 "
              + "被 给 对 向 让 请 叫 跟 把 为 ： “ 内科 外科 医学_科 门诊部 办公室 审_： 图文_： 撰稿_： 审核_： 校对_： 责编_：")
          .split(" ");
  private static final String[] AFTER =
      ("说 介绍 表示 ， ） 、 告诉 主持 带领 参加 出席 的 和 与 在 来到 为 家 正 等 调研 摄 报道 到 也 讲解 一行 已 笑 。 很 就 还 从 把 将 被 "
              + "是 有 又 不 都 先 才 去 走 看 给 对 向 以 因 大爷 大妈 老人 先生 女士 同志 老师 医生 书记 主任 局长 夫妇 高兴 激动 赶到 获得 担任 称 "
              + "说道 告诉 家里 家中 每天 经常 一直 教授 主任_医师 医师 博士 大叔 阿姨 奶奶 ” ： 来_了 走_了 笑_了 哭_了 说_完 去_了 到_了 赶_来")
          .split(" ");

  private final List<String> given = new ArrayList<>();

  /** Words of what bearers of names do and are, by their kind. */
  private final Map<String, String[]> acts = new HashMap<>();

  private final FamilyNames families;
  private final NameContexts contexts;
  private final Random random = new Random(20_261_124);

  /** Reads {@code given-names.txt}, {@code acts.txt} and the family names. */
  SyntheticNames(Path folder, Path shared, List<Sentence> sentences) throws IOException {
    WordLists.lines(folder.resolve("given-names.txt")).forEach(given::addAll);
    for (List<String> line : WordLists.lines(folder.resolve("acts.txt"))) {
      String[] words = line.subList(1, line.size()).toArray(String[]::new);
      acts.merge(line.get(0), words, SyntheticNames::both);
    }
    families = new FamilyNames(shared);
    contexts =
        new NameContexts(
            sentences,
            w ->
                w.length() == 3
                    && Surnames.isFrequent(w.charAt(0))
                    && HanLpTags.isUnknownOr(w, "nr"));
  }

  List<Sentence> sentences() {
    List<Sentence> out = new ArrayList<>();
    for (int n = 0; n < SENTENCES; n++) {
      List<String> names = new ArrayList<>(List.of(name()));
      int more = random.nextInt(8);
      if (more < 2) {
        names.addAll(List.of(more == 0 ? "、" : "和", name()));
      }
      if (random.nextInt(3) == 0) {
        out.add(contexts.around(names, random));
      } else {
        boolean acting = random.nextInt(5) < 2;
        List<String> words = new ArrayList<>();
        add(acting ? acts("calling") : any(BEFORE), words);
        words.addAll(names);
        if (acting) {
          act(words);
        } else {
          add(any(AFTER), words);
        }
        out.add(Sentence.of(words));
      }
    }
    return out;
  }

  /** What somebody does: 蹲 在, 正 戴 上, 家 的, 把. */
  private void act(List<String> words) {
    int kind = random.nextInt(10);
    if (kind < 2) {
      add(acts(kind == 0 ? "home" : "preposition"), words);
      return;
    }
    if (kind < 4) {
      words.add(acts("adverb"));
    }
    if (random.nextInt(3) == 0) {
      words.add(acts("verb2"));
    } else {
      words.add(acts("verb"));
      add(acts("behind"), words);
    }
  }

  private String acts(String kind) {
    return any(Objects.requireNonNull(acts.get(kind)));
  }

  private static void add(String joined, List<String> words) {
    words.addAll(List.of(joined.split("_")));
  }

  private static String[] both(String[] first, String[] second) {
    return Stream.concat(Stream.of(first), Stream.of(second)).toArray(String[]::new);
  }

  private String name() {
    String first = given.get(random.nextInt(given.size()));
    String second = random.nextInt(5) == 0 ? "" : given.get(random.nextInt(given.size()));
    return families.any(random) + first + second;
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }
}
