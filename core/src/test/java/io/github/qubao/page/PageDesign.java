package io.github.qubao.page;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** How one page is set and how its PDF gives it up: drawn once for the page. */
final class PageDesign {
  /** What is left of the two characters by which a first line is set in. */
  enum Indent {
    LOST,
    IDEOGRAPHIC,
    SPACES
  }

  /** Where blank lines stand between paragraphs. */
  enum Gaps {
    ALWAYS,
    SOMETIMES,
    NEVER
  }

  final Indent indent;
  final Gaps gaps;
  final boolean compressesPunctuation;
  final boolean fullWidthDigits;
  final boolean halfWidthCommas;
  final boolean halfWidthBrackets;
  final boolean byteOrderMark;
  final String lineEnd;
  final boolean trailingSpaces;
  final boolean repeatedHeaders;
  final boolean jumps;
  final boolean advertisements;
  final boolean interruptions;
  final Set<String> tags = new TreeSet<>();

  PageDesign(Random random) {
    int kind = random.nextInt(10);
    indent = kind < 6 ? Indent.LOST : kind < 8 ? Indent.IDEOGRAPHIC : Indent.SPACES;
    int blank = random.nextInt(20);
    gaps = blank < 14 ? Gaps.ALWAYS : blank < 18 ? Gaps.SOMETIMES : Gaps.NEVER;
    compressesPunctuation = tag(random, 0.5, "set tight");
    fullWidthDigits = tag(random, 0.08, "full-width digits");
    halfWidthCommas = tag(random, 0.15, "half-width commas");
    halfWidthBrackets = tag(random, 0.1, "half-width brackets");
    byteOrderMark = tag(random, 0.1, "byte-order mark");
    lineEnd = tag(random, 0.15, "Windows line ends") ? "\r\n" : "\n";
    trailingSpaces = tag(random, 0.1, "trailing spaces");
    repeatedHeaders = tag(random, 0.15, "repeated headers");
    jumps = tag(random, 0.15, "jumps");
    advertisements = tag(random, 0.25, "advertisements");
    interruptions = tag(random, 0.2, "interruptions");
    tags.add("indents " + indent.name().toLowerCase(Locale.ROOT));
    tags.add("paragraph gaps " + gaps.name().toLowerCase(Locale.ROOT));
  }

  private boolean tag(Random random, double share, String name) {
    boolean on = random.nextDouble() < share;
    if (on) {
      tags.add(name);
    }
    return on;
  }

  /** The text with the characters that this page uses. */
  String characters(String text, Random random) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (fullWidthDigits && c >= '0' && c <= '9') {
        c += '０' - '0';
      } else if (halfWidthCommas && c == '，' && random.nextInt(4) == 0) {
        c = ',';
      } else if (halfWidthBrackets && (c == '（' || c == '）')) {
        c = c == '（' ? '(' : ')';
      }
      b.append(c);
    }
    return b.toString();
  }

  String indentText() {
    return switch (indent) {
      case LOST -> "";
      case IDEOGRAPHIC -> "　　";
      case SPACES -> "    ";
    };
  }
}
