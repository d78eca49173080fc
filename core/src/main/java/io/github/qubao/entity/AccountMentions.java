package io.github.qubao.entity;

import io.github.qubao.text.Characters;
import java.util.Map;

/**
 * Stateless. Accounts that a sentence names, by what they are: 公众号 “乐 云桥”, 云桥 农技 公众号, 云桥 发布 提醒; and
 * what stands beside the paper that it is of: 云桥 日报·新 云 客户端.
 */
final class AccountMentions {
  private static final WordSet ACCOUNTS = new WordSet("公众号 微信公众号 视频号 抖音号 短视频号 订阅号 头条号 微信号 官微 官方微博");

  /** What may stand between a name and 公众号. */
  private static final WordSet BETWEEN = new WordSet("微信 官方 的 政务 微博");

  /** What is quoted behind an account and is no name of it. */
  private static final WordSet PARTS = new WordSet("栏目 专栏 功能 入口 小程序 菜单 板块 按钮 模块 活动");

  private static final WordSet REPORTERS = new WordSet("记者 讯 全媒体记者 通讯员 见习记者 客户端");

  /** What an account does, and no office that makes something known. */
  private static final WordSet TELLING = new WordSet("提醒 消息 推送 刊发 转发 直播 微信 公众号 留言");

  /** What is made of all media, and is no account. */
  private static final WordSet MEDIA =
      new WordSet("中心 体 改革 建设 发展 平台 产品 技术 传播 集团 矩阵 宣传 时代 报道 新闻 记者站 作品 直播");

  private static final WordSet LABELS = new WordSet("注明 转自 转载 图源 图据");

  private static final int LONGEST = 10;
  private static final int MOST_WORDS = 5;

  private AccountMentions() {}

  static void addMarks(Map<String, Long> all) {
    ACCOUNTS.addTo(all, Marks.ACCOUNT);
    Vocabulary.add(all, Marks.ACCOUNT, "发布 融媒");
  }

  static void find(Words w, int i, Names names) {
    if (w.isHan(i) && !w.shows(i, Marks.ACCOUNT) && !w.in(i, Vocabulary.ACCOUNT_BEGINNING)) {
      return;
    }
    if (ACCOUNTS.has(w, i)) {
      quotedBehind(w, i + 1, names);
      named(w, i, names);
    } else if (w.length(i) == 1 && "·/".indexOf(w.first(i)) >= 0) {
      besidePaper(w, i, names);
    } else if (w.isWord(i, "发布") && TELLING.has(w, i + 1)
        || w.isWord(i, "融媒") && !MEDIA.has(w, i + 1)) {
      ofPlace(w, i, names);
    } else if (w.in(i, Vocabulary.ACCOUNT_BEGINNING) && LABELS.has(w, i - 1)) {
      labelled(w, i, names);
    }
  }

  /** 公众号 “甲”, and 公众号 “甲” “乙” */
  private static void quotedBehind(Words w, int at, Names names) {
    int open = w.isChar(at, '、') || w.isChar(at, '：') ? at + 1 : at;
    while (w.isChar(open, '“')) {
      int end = open + 1;
      while (w.isHan(end) && end - open <= MOST_WORDS) {
        end++;
      }
      if (!w.isChar(end, '”') || PARTS.has(w, end + 1)) {
        return;
      }
      add(w, open + 1, end, names);
      open = w.isChar(end + 1, '、') ? end + 2 : end + 1;
    }
  }

  /** “甲” 微信 公众号, 云桥 农技 公众号 */
  private static void named(Words w, int account, Names names) {
    int last = account - 1;
    while (BETWEEN.has(w, last)) {
      last--;
    }
    boolean quoted = w.isChar(last, '”');
    while (w.isChar(last, '”')) {
      int open = last - 1;
      while (w.isHan(open) && last - open <= MOST_WORDS) {
        open--;
      }
      if (!w.isChar(open, '“')) {
        return;
      }
      add(w, open + 1, last, names);
      last = w.isChar(open - 1, '、') ? open - 2 : open - 1;
    }
    if (quoted || names.isTaken(last)) {
      return;
    }
    int first = last;
    while (last - first < 3 && !Levels.isPlace(w, first) && isInside(w, first - 1)) {
      first--;
    }
    boolean office = w.in(last, Vocabulary.HEAD | Vocabulary.WHOLE | Vocabulary.TITLE);
    if (first < last && Levels.isPlace(w, first) && !Levels.isPlace(w, last) && !office) {
      add(w, first, last + 1, names);
    }
  }

  private static boolean isInside(Words w, int i) {
    return w.isHan(i)
        && !w.in(i, Vocabulary.OUTSIDE | Vocabulary.TOWARDS)
        && switch (w.tag(i)) {
          case NOUN, ABBREVIATION, VERBAL_NOUN, PLACE, ADJECTIVE, PROPER_NAME -> true;
          default -> false;
        };
  }

  /** 晚报·乐 云桥 客户端, 日报/云桥 新闻 记者: of a paper, and a name of its own. */
  private static void besidePaper(Words w, int mark, Names names) {
    boolean paper =
        w.isHan(mark - 1)
            && "报网台社媒".indexOf(w.last(mark - 1)) >= 0
            && (w.length(mark - 1) >= 2 || w.isChar(mark - 1, '网'));
    if (!paper) {
      return;
    }
    int end = mark + 1;
    while (w.isHan(end) && !REPORTERS.has(w, end) && end - mark < MOST_WORDS) {
      end++;
    }
    if (end == mark + 1 || !REPORTERS.has(w, end)) {
      return;
    }
    add(w, mark + 1, w.isWord(end, "客户端") ? end + 1 : end, names);
  }

  private static void ofPlace(Words w, int last, Names names) {
    if (Levels.isPlace(w, last - 1)
        && w.length(last - 1) <= 4
        && (w.isBoundary(last - 2) || w.isWord(last, "融媒"))) {
      add(w, last - 1, last + 1, names);
    }
  }

  /** 转载 注明 掌上 云桥 */
  private static void labelled(Words w, int first, Names names) {
    if (Levels.isPlace(w, first + 1)
        && (first + 2 >= w.size() || Characters.endsLine(w.first(first + 2)))) {
      add(w, first, first + 2, names);
    }
  }

  private static void add(Words w, int first, int end, Names names) {
    int chars = w.end(end - 1) - w.start(first);
    if (end > first && chars >= 2 && chars <= LONGEST) {
      names.add(first, end - first, Entity.Type.ORGANIZATION, Certainty.ORGANIZATION_BY_OWN_NAME);
    }
  }
}
