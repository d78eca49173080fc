package io.github.qubao.page;

import io.github.qubao.page.ComposedPage.Block;
import io.github.qubao.page.ComposedPage.Gold;
import io.github.qubao.page.StorySetter.SetStory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lays stories out as the text of a newspaper page comes out of its PDF, and knows what it put in.
 * Written from what such text looks like; it shares nothing with the reader. The same seed gives
 * the same page.
 */
final class PageComposer {
  private static final List<Story> STOCK = Story.stock();
  private static final String[] COLUMN_NAMES =
      "乡村振兴进行时 图片新闻 简讯 要闻 聚焦项目建设 百姓身边事 区直动态 平安云汀 学思践悟新思想 湖畔副刊".split(" ");
  private static final String[] ADS = {
    "广告",
    "吉房出售 学府路旁三居室，南北通透，价格面议。\n电话：13900000012",
    "招聘 本公司诚聘电工2名、保洁员5名，待遇从优。联系电话：0817-6200000",
    "云汀区佳园家政\n月嫂 保姆 钟点工\n热线：6211119"
  };

  private final Random random;
  private final PageDesign design;
  private final List<List<Block>> page = new ArrayList<>();
  private final List<Gold> gold = new ArrayList<>();
  private final List<List<Block>> far = new ArrayList<>();

  /** The number of the page if it is one of a file, else 0. */
  private final int number;

  /** What of the file's first page goes on on the second, and what it is of. */
  private final List<SetStory> rests = new ArrayList<>();

  private PageComposer(long seed) {
    this(seed, 0);
  }

  private PageComposer(long seed, int number) {
    this.number = number;
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    design = new PageDesign(random);
  }

  /** The page of {@code seed}, of 3 to 12 articles. */
  static ComposedPage compose(long seed) {
    PageComposer composer = new PageComposer(seed);
    return composer.page(3 + composer.random.nextInt(10));
  }

  /** The page of {@code seed}, of {@code articles} articles. */
  static ComposedPage compose(long seed, int articles) {
    return new PageComposer(seed).page(articles);
  }

  /** The two pages of a file: reports of the first go on on the second, each under a jump line. */
  static ComposedPage composeFile(long seed) {
    PageComposer first = new PageComposer(seed, 1);
    ComposedPage front = first.page(3 + first.random.nextInt(4));
    PageComposer second = new PageComposer(seed + 1_000_000_000L, 2);
    second.rests.addAll(first.rests);
    ComposedPage back = second.page(2 + second.random.nextInt(4));
    List<Gold> all = new ArrayList<>(front.articles());
    all.addAll(back.articles());
    return new ComposedPage(front.text() + "\f\n" + back.text(), all, design(first, second));
  }

  private static Set<String> design(PageComposer first, PageComposer second) {
    Set<String> tags = new TreeSet<>(first.design.tags);
    tags.addAll(second.design.tags);
    return tags;
  }

  private ComposedPage page(int articles) {
    List<SetStory> stories = new ArrayList<>();
    StorySetter setter = new StorySetter(random, design);
    List<Story> deck = new ArrayList<>();
    while (stories.size() < articles) {
      if (deck.isEmpty()) {
        deck.addAll(STOCK);
        Collections.shuffle(deck, random);
      }
      stories.add(setter.set(deck.remove(deck.size() - 1)));
    }
    int i = 0;
    while (i < stories.size()) {
      i += place(stories, i);
    }
    scatterFarHeadlines();
    if (number == 2) {
      rests.forEach(this::placeRest);
    }
    furniture();
    return new ComposedPage(text(), List.copyOf(gold), design.tags);
  }

  /** Places the story at {@code i}, or it and the next; returns how many. */
  private int place(List<SetStory> stories, int i) {
    SetStory a = stories.get(i);
    SetStory b = i + 1 < stories.size() ? stories.get(i + 1) : null;
    if (random.nextInt(8) == 0) {
      page.add(List.of(new Block(List.of(Signature.pick(random, COLUMN_NAMES)), true)));
    }
    if (b != null && pairs(a) && pairs(b) && random.nextInt(2) == 0) {
      pair(a, b);
      return 2;
    }
    if (b != null && design.interruptions && a.columns().size() > 1 && random.nextInt(3) == 0) {
      a.tags().add("continues after another");
      b.tags().add("interrupts another");
      List<List<Block>> inner = inOrder(b);
      int at = 1 + random.nextInt(a.columns().size() - 1);
      List<List<Block>> outer = inOrder(a);
      int headed = outer.size() - a.columns().size();
      boolean before = a.tags().contains("headline before");
      outer.addAll((before ? headed : 0) + at, inner);
      page.addAll(outer);
      return 2;
    }
    boolean mayJump = number == 1 || number == 0 && design.jumps;
    page.addAll(mayJump && jumps(a) ? jump(a) : inOrder(a));
    return 1;
  }

  private static boolean pairs(SetStory s) {
    return s.head().size() == 1
        && s.headed()
        && s.gold().headline().length() >= 8
        && opens(s)
        && !s.tags().contains("kind photo");
  }

  private static boolean opens(SetStory s) {
    return s.gold().paragraphs().get(0).matches("(本报讯|新华社|据新华社).*")
        || s.tags().contains("kind photo");
  }

  /** Headline and columns in the order in which the page gives them up. */
  private List<List<Block>> inOrder(SetStory s) {
    gold.add(s.gold());
    List<List<Block>> out = new ArrayList<>(s.columns());
    if (!s.headed()) {
      s.tags().add("headline none");
      return out;
    }
    int where = random.nextInt(10);
    boolean aboveLine =
        s.tags().stream().anyMatch(t -> t.matches("byline (.*above|□.*|甲|本报记者 甲|记者 甲.*)"));
    if (aboveLine || !opens(s) && random.nextInt(16) > 0) {
      where = 0;
    } else if (where >= 8 && !saysWhatItIsOf(s)) {
      where = 5;
    }
    if (where < 5) {
      s.tags().add("headline before");
      out.add(0, s.head());
      if (random.nextInt(8) == 0) {
        s.tags().add("headline without gap");
        Block first = out.get(1).get(0);
        List<Block> column = new ArrayList<>(out.get(1));
        column.set(0, new Block(first.lines(), false));
        out.set(1, column);
      }
    } else if (where < 8) {
      s.tags().add("headline after");
      out.add(s.head());
    } else {
      s.tags().add("headline far");
      far.add(s.head());
    }
    return out;
  }

  /** Nobody could find the text of a headline that stands far away and shares no words with it. */
  private static boolean saysWhatItIsOf(SetStory s) {
    String headline = s.gold().headline();
    int shared = 0;
    for (int i = 0; i + 1 < headline.length(); i++) {
      String pair = headline.substring(i, i + 2);
      shared += s.gold().paragraphs().stream().anyMatch(p -> p.contains(pair)) ? 1 : 0;
    }
    return shared >= 2;
  }

  private void pair(SetStory a, SetStory b) {
    a.tags().add("headlines side by side");
    b.tags().add("headlines side by side");
    List<String> first = a.head().get(0).lines();
    List<String> second = b.head().get(0).lines();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      String left = i < first.size() ? first.get(i) : "";
      String right = i < second.size() ? second.get(i) : "";
      lines.add((left + " " + right).strip());
    }
    // Only one of the two may go on below, else nobody could tell whose a line is.
    if (first.size() > 1) {
      lines.clear();
      lines.add(String.join("", first) + " " + second.get(0));
      lines.addAll(second.subList(1, second.size()));
    }
    List<Block> line = List.of(new Block(lines, true));
    gold.add(a.gold());
    gold.add(b.gold());
    int where = random.nextInt(3);
    if (where == 0) {
      page.add(line);
    }
    page.addAll(a.columns());
    if (where == 1) {
      page.add(line);
    }
    page.addAll(b.columns());
    if (where == 2) {
      page.add(line);
    }
  }

  private static boolean jumps(SetStory s) {
    return s.columns().size() > 1 && s.tags().contains("kind report");
  }

  /** The story breaks off after some columns: the rest is on another page. */
  private List<List<Block>> jump(SetStory s) {
    int kept = random.nextInt(s.columns().size() - 1) + 1;
    List<String> lines = new ArrayList<>();
    s.columns().subList(0, kept).forEach(c -> c.forEach(b -> lines.addAll(b.lines())));
    StringBuilder all = new StringBuilder();
    lines.forEach(l -> all.append(l.strip()));
    int length = squash(all.toString()).length();
    List<String> paragraphs = new ArrayList<>();
    for (String p : s.gold().paragraphs()) {
      String squashed = squash(p);
      if (length > 0) {
        paragraphs.add(squashed.substring(0, Math.min(length, squashed.length())));
      }
      length -= squashed.length();
    }
    boolean signedAtEnd = s.gold().byline().size() > 0 && !opens(s);
    if (signedAtEnd) {
      return inOrder(s);
    }
    s.tags().add("jump");
    Gold cut =
        number == 1
            ? s.gold()
            : new Gold(s.gold().headline(), s.gold().byline(), paragraphs, s.tags());
    rests.add(new SetStory(s.head(), s.columns().subList(kept, s.columns().size()), cut, s.tags()));
    List<List<Block>> columns = new ArrayList<>(s.columns().subList(0, kept));
    List<Block> last = new ArrayList<>(columns.get(kept - 1));
    String jump =
        number == 1
            ? Signature.pick(random, "（下转第2版）", "（下转第二版）", "(下转2版)")
            : Signature.pick(random, "（下转第2版）", "（下转第三版）", "(下转2版)");
    if (random.nextBoolean()) {
      last.add(new Block(List.of(jump), random.nextBoolean()));
    } else {
      Block b = last.get(last.size() - 1);
      List<String> changed = new ArrayList<>(b.lines());
      changed.set(changed.size() - 1, changed.get(changed.size() - 1) + jump);
      last.set(last.size() - 1, new Block(changed, b.gap()));
    }
    columns.set(kept - 1, last);
    return inOrder(new SetStory(s.head(), columns, cut, s.tags()));
  }

  /** Places what goes on from page 1 before or behind all else, its headline perhaps again. */
  private void placeRest(SetStory s) {
    List<List<Block>> set = new ArrayList<>();
    set.add(List.of(block(Signature.pick(random, "（上接第1版）", "（上接第一版）", "(上接1版)"))));
    if (random.nextInt(3) == 0) {
      set.add(s.head());
    }
    set.addAll(s.columns());
    page.addAll(random.nextInt(4) == 0 ? 0 : page.size(), set);
  }

  private static String squash(String s) {
    return s.replaceAll("[\\s　]+", "");
  }

  private void scatterFarHeadlines() {
    for (List<Block> head : far) {
      page.add(random.nextInt(page.size() + 1), head);
    }
  }

  private void furniture() {
    if (number > 0 || random.nextInt(3) > 0) {
      List<Block> top = new ArrayList<>();
      String date = "2024年11月" + (1 + random.nextInt(30)) + "日";
      String week = "星期" + "一二三四五六日".charAt(random.nextInt(7));
      int drawn = 1 + random.nextInt(8);
      int version = number > 0 ? number : drawn;
      switch (random.nextInt(4)) {
        case 0 -> top.add(block("云汀区报 " + date + " " + week + " 第" + version + "版 综合新闻"));
        case 1 -> {
          top.add(block("云汀区报"));
          top.add(block(date + " " + week, "农历十月廿一"));
          top.add(block("0" + version + "版"));
        }
        case 2 -> top.add(block(date, week, "第" + version + "版", "民生"));
        default ->
            top.add(block(version + " 要闻", "2024.11." + (10 + random.nextInt(20)) + " " + week));
      }
      page.add(0, top);
      if (design.repeatedHeaders) {
        page.add(random.nextInt(page.size()) + 1, top);
      }
    }
    if (random.nextInt(3) > 0) {
      String editors =
          switch (random.nextInt(4)) {
            case 0 -> "责任编辑 沈禾 版式 罗一苇 校对 唐棣";
            case 1 -> "责任编辑：沈禾　版式：罗一苇　校对：唐棣";
            case 2 -> "本版编辑：沈禾";
            default -> "责编/沈禾 美编/罗一苇 校对/唐棣";
          };
      page.add(
          random.nextBoolean() ? page.size() : Math.min(1, page.size()), List.of(block(editors)));
    }
    if (design.advertisements) {
      page.add(List.of(block(Signature.pick(random, ADS).split("\n"))));
    }
    if (random.nextInt(6) == 0) {
      page.add(List.of(block("本报地址：云汀区文昌街18号 新闻热线：0817-6200110 邮编：434000")));
    }
  }

  private static Block block(String... lines) {
    return new Block(List.of(lines), true);
  }

  private String text() {
    StringBuilder b = new StringBuilder(design.byteOrderMark ? "\uFEFF" : "");
    for (List<Block> blocks : page) {
      for (Block block : blocks) {
        b.append(block.gap() ? design.lineEnd : "");
        for (String line : block.lines()) {
          b.append(line);
          b.append(design.trailingSpaces && random.nextInt(4) == 0 ? " " : "");
          b.append(design.lineEnd);
        }
      }
    }
    return b.toString();
  }
}
