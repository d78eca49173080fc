package io.github.qubao.cli.view;

import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import java.util.List;
import java.util.Locale;

/** Draws the pages in the report: the lines of type as bars, the articles over them in colours. */
final class PageMap {
  /**
   * Below this the report warns. On composed pages 6 of 44 articles with less were right, and 86 of
   * 114 of those from here to 0.8.
   */
  private static final double DOUBT = 0.5;

  /** How far a drawn area reaches beyond its lines, in points. */
  private static final double PAD = 3;

  private final List<PrintedPage> pages;

  /**
   * Draws these pages.
   *
   * @param pages none if only the text of the page is known
   */
  PageMap(List<PrintedPage> pages) {
    this.pages = pages;
  }

  /** Whether it is doubtful that all of an article belongs together. */
  static boolean isDoubtful(Article article) {
    return article.confidence() < DOUBT;
  }

  /**
   * Draws all pages.
   *
   * @param number of the page in the report
   * @param colours the style of each article
   */
  void draw(StringBuilder out, Page page, int number, List<String> colours) {
    for (int i = 0; i < pages.size(); i++) {
      if (!pages.get(i).lines().isEmpty()) {
        draw(out, i, page, number, colours);
      }
    }
  }

  private void draw(StringBuilder out, int index, Page page, int sheet, List<String> colours) {
    Frame frame = Frame.of(pages.get(index));
    out.append("<svg class=\"map\" role=\"group\" aria-label=\"版面图\" viewBox=\"")
        .append(frame.viewBox())
        .append("\">\n<path class=\"sheet\" d=\"");
    frame.appendTo(out);
    out.append("\"/>\n<path class=\"type\" d=\"");
    for (PrintedPage.Line line : pages.get(index).lines()) {
      if (line.turned() == 0) {
        double top = line.baseline() - 0.75 * line.size();
        rectangle(out, line.left(), top, line.right(), line.baseline());
      }
    }
    out.append("\"/>\n");
    for (int i = 0; i < page.articles().size(); i++) {
      int number = index + 1;
      List<Article.Area> areas =
          page.articles().get(i).areas().stream().filter(a -> a.page() == number).toList();
      if (!areas.isEmpty()) {
        draw(
            out,
            page.articles().get(i),
            areas,
            HtmlReport.id(sheet, i),
            i + 1,
            colours.get(i),
            frame.width() / 44);
      }
    }
    out.append("</svg>\n");
  }

  /** An article: its areas, and its number at the corner of the first. */
  private static void draw(
      StringBuilder out,
      Article article,
      List<Article.Area> areas,
      String id,
      int number,
      String colour,
      double radius) {
    out.append("<a href=\"#").append(id).append("\" class=\"").append(colour);
    out.append(isDoubtful(article) ? " unsure" : "").append("\"><title>").append(number);
    out.append(' ').append(HtmlReport.escape(article.title())).append("</title><path d=\"");
    for (Article.Area a : areas) {
      rectangle(out, a.left() - PAD, a.top() - PAD, a.right() + PAD, a.bottom() + PAD);
    }
    String x = number(areas.get(0).left());
    out.append("\"/><circle cx=\"").append(x);
    out.append("\" cy=\"").append(number(areas.get(0).top()));
    out.append("\" r=\"").append(number(radius)).append("\"/><text x=\"").append(x);
    out.append("\" y=\"").append(number(areas.get(0).top() + 0.4 * radius));
    out.append("\" font-size=\"").append(number(1.2 * radius)).append("\">").append(number);
    out.append("</text></a>\n");
  }

  private static void rectangle(
      StringBuilder out, double left, double top, double right, double bottom) {
    out.append('M').append(number(left)).append(' ').append(number(top));
    out.append('H').append(number(right)).append('V').append(number(bottom));
    out.append('H').append(number(left)).append('z');
  }

  private static String number(double points) {
    return String.format(Locale.ROOT, "%.1f", points);
  }

  /** What of a page is drawn, in points. */
  private record Frame(double left, double top, double right, double bottom) {
    /** The page or, if its size is not known or lines stand outside, what its lines fill. */
    static Frame of(PrintedPage page) {
      double left = Double.POSITIVE_INFINITY;
      double top = Double.POSITIVE_INFINITY;
      double right = Double.NEGATIVE_INFINITY;
      double bottom = Double.NEGATIVE_INFINITY;
      for (PrintedPage.Line line : page.lines()) {
        if (line.turned() == 0 || page.lines().size() == 1) {
          left = Math.min(left, line.left() - 2 * line.size());
          top = Math.min(top, line.baseline() - 2 * line.size());
          right = Math.max(right, line.right() + 2 * line.size());
          bottom = Math.max(bottom, line.baseline() + line.size());
        }
      }
      boolean inside =
          left > -0.1 * page.width()
              && top > -0.1 * page.height()
              && right < 1.1 * page.width()
              && bottom < 1.1 * page.height();
      return inside || left > right
          ? new Frame(0, 0, page.width(), page.height())
          : new Frame(left, top, right, bottom);
    }

    double width() {
      return right - left;
    }

    String viewBox() {
      return number(left) + ' ' + number(top) + ' ' + number(width()) + ' ' + number(bottom - top);
    }

    void appendTo(StringBuilder out) {
      rectangle(out, left, top, right, bottom);
    }
  }
}
