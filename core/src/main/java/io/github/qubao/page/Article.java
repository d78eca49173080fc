package io.github.qubao.page;

import io.github.qubao.internal.Lists;
import io.github.qubao.text.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Immutable and thread-safe. One article of a page.
 *
 * @param kind a text or a photo with its caption
 * @param headline the headline (主标题), if one was found
 * @param kicker the line above the headline (引题), if one was found
 * @param byline who wrote it (本报讯（通讯员…）), in the order of the page; may be empty
 * @param credit who took the photo (摄), if it says so; the first named, if several did
 * @param paragraphs the paragraphs in reading order, each joined from its lines
 * @param confidence how sure the reader is that all of this belongs together, from 0 to 1; it ranks
 *     articles, it is no probability
 * @param why for a headline that does not stand directly above or below its text, why it was taken:
 *     which words both share and how many lines lie between
 * @param areas where on the pages it stands, in the order of reading: a rectangle around each piece
 *     of a column; empty of a text of which only the characters are known
 * @param jumps where it says that it goes on on another page (下转第2版) or comes from one (上接第1版);
 *     most articles have none
 */
public record Article(
    Kind kind,
    Optional<TextBlock> headline,
    Optional<TextBlock> kicker,
    List<Contributor> byline,
    Optional<Contributor> credit,
    List<TextBlock> paragraphs,
    double confidence,
    Optional<String> why,
    List<Area> areas,
    List<Jump> jumps)
    implements Serializable {
  /**
   * An article on one page of which it is not known where it stands; throws what the other does.
   */
  public Article(
      Kind kind,
      Optional<TextBlock> headline,
      Optional<TextBlock> kicker,
      List<Contributor> byline,
      Optional<Contributor> credit,
      List<TextBlock> paragraphs,
      double confidence,
      Optional<String> why) {
    this(kind, headline, kicker, byline, credit, paragraphs, confidence, why, List.of(), List.of());
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the confidence is not between 0 and 1
   * @throws NullPointerException if one of the arguments, or an element of a list, is null
   */
  public Article {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(headline, "headline");
    Objects.requireNonNull(kicker, "kicker");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(credit, "credit");
    Objects.requireNonNull(paragraphs, "paragraphs");
    Objects.requireNonNull(why, "why");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is between 0 and 1, not " + confidence);
    }
    byline = Lists.copy(byline, "byline");
    paragraphs = Lists.copy(paragraphs, "paragraphs");
    areas = Lists.copy(areas, "areas");
    jumps = Lists.copy(jumps, "jumps");
  }

  /** The article, standing elsewhere, and as sure as that lets it be. */
  Article withAreas(List<Area> others, double sure) {
    return new Article(
        kind, headline, kicker, byline, credit, paragraphs, sure, why, others, jumps);
  }

  /** What is written in place of it: an Optional cannot be. */
  private Object writeReplace() {
    return new Serialized(
        kind,
        headline.orElse(null),
        kicker.orElse(null),
        byline,
        credit.orElse(null),
        paragraphs,
        confidence,
        why.orElse(null),
        areas,
        jumps);
  }

  private record Serialized(
      Kind kind,
      @Nullable TextBlock headline,
      @Nullable TextBlock kicker,
      List<Contributor> byline,
      @Nullable Contributor credit,
      List<TextBlock> paragraphs,
      double confidence,
      @Nullable String why,
      List<Area> areas,
      List<Jump> jumps)
      implements Serializable {
    private Object readResolve() {
      return new Article(
          kind,
          Optional.ofNullable(headline),
          Optional.ofNullable(kicker),
          byline,
          Optional.ofNullable(credit),
          paragraphs,
          confidence,
          Optional.ofNullable(why),
          areas,
          jumps);
    }
  }

  // By hand: of a record's own equals the JDK keeps the last class, and with it its class loader.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Article a
        && kind == a.kind
        && headline.equals(a.headline)
        && kicker.equals(a.kicker)
        && byline.equals(a.byline)
        && credit.equals(a.credit)
        && paragraphs.equals(a.paragraphs)
        && Double.compare(confidence, a.confidence) == 0
        && why.equals(a.why)
        && areas.equals(a.areas)
        && jumps.equals(a.jumps);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        kind, headline, kicker, byline, credit, paragraphs, confidence, why, areas, jumps);
  }

  /** The headline as text, empty if there is none. */
  public String title() {
    return headline.map(TextBlock::text).orElse("");
  }

  /** The paragraphs as one text, set apart by a line feed. */
  public String body() {
    return paragraphs.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
  }

  /**
   * Immutable and thread-safe. What an article says of another page (转版): that it goes on there, or
   * comes from there.
   *
   * @param direction which of the two
   * @param page the number of that page as papers print it: 2, A4
   * @param joined whether that other part was found and is part of this article; if not, it may not
   *     be among the pages that were read
   * @param span where in the page's text it says so
   */
  public record Jump(Direction direction, String page, boolean joined, Span span)
      implements Serializable {
    /** Which way it points. */
    public enum Direction {
      /** The article goes on there (下转). */
      TO,
      /** The article begins there (上接); of an article that was joined this is not told. */
      FROM
    }

    /**
     * Takes the values as they are.
     *
     * @throws NullPointerException if one of them is null
     */
    public Jump {
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(span, "span");
    }

    // By hand, for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Jump j
          && direction == j.direction
          && page.equals(j.page)
          && joined == j.joined
          && span.equals(j.span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(direction, page, joined, span);
    }
  }

  /**
   * Immutable and thread-safe. A rectangle on a page, in points from the page's upper left corner
   * to the right and downwards, as far as its lines are measured from there ({@link
   * PrintedPage.Line}).
   *
   * @param page which of the pages that were read, counted from 1
   * @param left not more than {@code right}
   * @param top not more than {@code bottom}
   */
  public record Area(int page, double left, double top, double right, double bottom)
      implements Serializable {
    /**
     * Takes the values as they are.
     *
     * @throws IllegalArgumentException if the page is less than 1, or the numbers span no rectangle
     */
    public Area {
      if (page < 1 || !(left <= right) || !(top <= bottom)) {
        throw new IllegalArgumentException(
            "no rectangle: page " + page + ", " + left + ".." + right + ", " + top + ".." + bottom);
      }
    }

    // By hand, for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Area a
          && page == a.page
          && Double.compare(left, a.left) == 0
          && Double.compare(top, a.top) == 0
          && Double.compare(right, a.right) == 0
          && Double.compare(bottom, a.bottom) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(page, left, top, right, bottom);
    }
  }

  /** What kind of article it is. */
  public enum Kind {
    /** A text. */
    ARTICLE,
    /** A photo and its caption. */
    PHOTO
  }

  /**
   * Immutable and thread-safe. A person or desk named in a byline or a credit.
   *
   * @param name the name as printed
   * @param role what the page calls them
   * @param span where in the page's text the name stands
   */
  public record Contributor(String name, Role role, Span span) implements Serializable {
    /**
     * Takes the three as they are.
     *
     * @throws NullPointerException if one of them is null
     */
    public Contributor {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(span, "span");
    }

    // By hand, for the same reason.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Contributor c
          && name.equals(c.name)
          && role == c.role
          && span.equals(c.span);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, role, span);
    }
  }

  /** What a page calls a contributor. */
  public enum Role {
    /** Staff reporter (记者). */
    REPORTER,
    /** Correspondent of a unit outside the paper (通讯员). */
    CORRESPONDENT,
    /** Photographer (摄). */
    PHOTOGRAPHER,
    /** Author whom the page gives no role. */
    AUTHOR
  }
}
