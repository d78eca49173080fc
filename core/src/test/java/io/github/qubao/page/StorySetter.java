package io.github.qubao.page;

import io.github.qubao.page.ComposedPage.Block;
import io.github.qubao.page.ComposedPage.Gold;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Sets one story: its headline block, its columns, and what a reader should get back. */
final class StorySetter {
  private final Random random;
  private final PageDesign design;
  private final Typesetter typesetter;
  private final Set<String> tags = new TreeSet<>();

  StorySetter(Random random, PageDesign design) {
    this.random = random;
    this.design = design;
    this.typesetter = new Typesetter(design.compressesPunctuation);
  }

  /**
   * A story that is set.
   *
   * @param head kicker, headline and deck
   * @param columns the text, a list of blocks for each column
   */
  record SetStory(List<Block> head, List<List<Block>> columns, Gold gold, Set<String> tags) {
    boolean headed() {
      return !gold.headline().isEmpty();
    }
  }

  SetStory set(Story story) {
    tags.clear();
    Signature signature = Signature.draw(story.kind(), random);
    tags.add("kind " + story.kind());
    tags.add("byline " + signature.form());
    String headline = design.characters(story.headline(), random);
    List<String> paragraphs = paragraphs(story, signature);
    List<List<Block>> columns =
        story.photo() ? caption(paragraphs) : columns(story, paragraphs, signature);
    Gold gold = new Gold(headline, signature.names(), List.copyOf(paragraphs), Set.copyOf(tags));
    List<Block> head = headline.isEmpty() ? List.of() : head(story, headline);
    gold = new Gold(gold.headline(), gold.byline(), gold.paragraphs(), new TreeSet<>(tags));
    return new SetStory(head, columns, gold, gold.tags());
  }

  private List<String> paragraphs(Story story, Signature signature) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < story.paragraphs().size(); i++) {
      String text = story.paragraphs().get(i).text();
      text = i == 0 ? signature.opening() + text : text;
      text = i == story.paragraphs().size() - 1 ? text + signature.closing() : text;
      out.add(design.characters(text.replace("/", story.kind().equals("poem") ? "" : "/"), random));
    }
    return out;
  }

  private List<Block> head(Story story, String headline) {
    List<Block> head = new ArrayList<>();
    boolean tightKicker = random.nextInt(24) == 0;
    if (!story.kicker().isEmpty()) {
      tags.add(tightKicker ? "kicker without gap" : "kicker");
      head.add(new Block(List.of(design.characters(story.kicker(), random)), true));
    }
    boolean gap = story.kicker().isEmpty() || !tightKicker;
    head.addAll(headlineBlocks(headline, gap));
    if (!story.deck().isEmpty()) {
      tags.add("deck");
      head.add(new Block(List.of(design.characters(story.deck(), random)), random.nextBoolean()));
    }
    return head;
  }

  private List<Block> headlineBlocks(String headline, boolean gap) {
    int parts = headline.length() < 12 ? 1 : 1 + random.nextInt(headline.length() < 18 ? 2 : 3);
    tags.add("headline on " + parts + (parts == 1 ? " line" : " lines"));
    if (parts == 1) {
      boolean spaced = headline.length() <= 5 && random.nextInt(3) == 0;
      if (spaced) {
        tags.add("headline letter-spaced");
      }
      return List.of(
          new Block(List.of(spaced ? String.join(" ", headline.split("")) : headline), gap));
    }
    List<String> lines = split(headline, parts);
    boolean apart = random.nextInt(40) == 0;
    if (!apart) {
      return List.of(new Block(lines, gap));
    }
    tags.add("headline lines with gaps");
    List<Block> out = new ArrayList<>();
    for (String line : lines) {
      out.add(new Block(List.of(line), gap || !out.isEmpty()));
    }
    return out;
  }

  /** Lines of about the same length; the space of a headline in two halves is where it breaks. */
  private static List<String> split(String headline, int parts) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int p = 1; p < parts; p++) {
      int at = headline.length() * p / parts;
      int space = headline.indexOf(' ', from);
      at = space > from && Math.abs(space - at) < 6 ? space : at;
      while (at > from + 1
          && "，、：”’》）?！？ 0123456789".indexOf(headline.charAt(at)) >= 0
          && headline.charAt(at) != ' ') {
        at--;
      }
      lines.add(headline.substring(from, at).strip());
      from = at;
    }
    lines.add(headline.substring(from).strip());
    return lines;
  }

  private List<List<Block>> caption(List<String> paragraphs) {
    String text = paragraphs.get(0);
    String name = Signature.names(random, 1).get(0);
    String credit =
        switch (random.nextInt(6)) {
          case 0 -> "（通讯员 " + name + " 摄）";
          case 1 -> "（记者 " + name + " 摄影报道）";
          case 2 -> name + " 摄";
          case 3 -> "（" + name + "摄）";
          default -> "（" + name + " 摄）";
        };
    boolean bare = !credit.startsWith("（");
    int width = 9 + random.nextInt(random.nextInt(3) == 0 ? 28 : 12);
    int form = bare ? 1 + random.nextInt(2) : random.nextInt(3);
    boolean indented = random.nextInt(3) > 0;
    List<Block> column = new ArrayList<>();
    if (form == 0) {
      tags.add("credit in the caption");
      paragraphs.set(0, text + credit);
      column.add(new Block(typesetter.set(paragraphs.get(0), width, indented ? 2 : 0), true));
    } else {
      tags.add(form == 1 ? "credit on its own line" : "credit apart");
      column.add(new Block(typesetter.set(text, width, indented ? 2 : 0), true));
      column.add(new Block(List.of(credit), form == 2));
    }
    return List.of(column);
  }

  private List<List<Block>> columns(Story story, List<String> paragraphs, Signature signature) {
    int width = 9 + random.nextInt(16);
    tags.add(width < 13 ? "column 9-12" : width < 19 ? "column 13-18" : "column 19-24");
    int height = story.kind().equals("poem") ? 100 : 6 + random.nextInt(22);
    boolean firstLineApart = random.nextInt(signature.opening().isEmpty() ? 40 : 10) == 0;
    boolean gapAtQuotes = random.nextInt(10) == 0;
    int otherWidth = random.nextInt(30) == 0 ? Math.max(9, width - 3 - random.nextInt(4)) : width;
    tag(gapAtQuotes, "gaps before quotes");
    tag(otherWidth != width, "two widths");
    List<Block> flow = new ArrayList<>();
    tag(firstLineApart, "first line apart");
    if (!signature.above().isEmpty()) {
      flow.add(
          new Block(List.of(design.characters(signature.above(), random)), random.nextBoolean()));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean gap =
          i == 0 && !firstLineApart
              || switch (design.gaps) {
                case ALWAYS -> true;
                case SOMETIMES -> random.nextBoolean();
                case NEVER -> false;
              };
      int w = i > 0 && i >= paragraphs.size() / 2 ? otherWidth : width;
      Story.Part part = story.paragraphs().get(i);
      String text = part.letter() == 'V' ? part.text() : paragraphs.get(i);
      List<Block> set = paragraph(part.letter(), text, w, gap);
      for (Block b : set) {
        addLines(b, gapAtQuotes, i == 0 && firstLineApart, flow);
      }
    }
    if (!signature.below().isEmpty()) {
      // It is set at the right: where the text keeps white space, it stands before it.
      String white = design.indentText();
      boolean gap = white.isEmpty() || random.nextBoolean();
      flow.add(new Block(List.of(white + design.characters(signature.below(), random)), gap));
    }
    return cut(flow, height);
  }

  private List<Block> paragraph(char letter, String text, int width, boolean gap) {
    if (letter == 'V') {
      tags.add("verse");
      return List.of(new Block(List.of(text.split("/")), true));
    }
    if (letter == 'S') {
      tags.add("subheading");
      return List.of(new Block(List.of(text), gap));
    }
    List<String> lines = new ArrayList<>(typesetter.set(text, width, 2));
    lines.set(0, design.indentText() + lines.get(0));
    return List.of(new Block(lines, gap));
  }

  /**
   * An opening quotation mark at a line's start looks set in, and so a new block, to some tools.
   */
  private static void addLines(Block b, boolean atQuotes, boolean afterFirst, List<Block> flow) {
    List<String> open = new ArrayList<>();
    boolean gap = b.gap();
    for (int i = 0; i < b.lines().size(); i++) {
      String line = b.lines().get(i);
      boolean quote = atQuotes && i > 0 && "“《".indexOf(line.charAt(0)) >= 0;
      if (quote || afterFirst && i == 1) {
        flow.add(new Block(List.copyOf(open), gap));
        open.clear();
        gap = true;
      }
      open.add(line);
    }
    flow.add(new Block(List.copyOf(open), gap));
  }

  /** Cuts the flow into columns of so many lines. */
  private List<List<Block>> cut(List<Block> flow, int height) {
    List<List<Block>> columns = new ArrayList<>();
    List<Block> column = new ArrayList<>();
    int lines = 0;
    for (Block block : flow) {
      List<String> rest = block.lines();
      boolean gap = block.gap();
      while (lines + rest.size() > height) {
        int fit = height - lines;
        if (fit > 0) {
          column.add(new Block(rest.subList(0, fit), gap));
          tags.add("column break inside a paragraph");
        }
        columns.add(column);
        column = new ArrayList<>();
        lines = 0;
        rest = rest.subList(fit, rest.size());
        gap = true;
      }
      if (!rest.isEmpty()) {
        column.add(new Block(rest, gap));
        lines += rest.size();
      }
    }
    if (!column.isEmpty()) {
      columns.add(column);
    }
    columns.removeIf(List::isEmpty);
    return columns;
  }

  private void tag(boolean on, String name) {
    if (on) {
      tags.add(name);
    }
  }
}
