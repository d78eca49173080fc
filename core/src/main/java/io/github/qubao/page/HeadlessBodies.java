package io.github.qubao.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Not thread-safe: one per batch of bodies. Joins prose that got neither a headline nor a byline to
 * the article above it: a headline stood between the two that turned out to be another article's,
 * so that nothing parts them. The other may stand between them whole, with its headline.
 */
final class HeadlessBodies {
  private final ParagraphDetector paragraphs;
  private final List<BodyBuilder> bodies = new ArrayList<>();
  private final List<HeadlineMatcher.Match> matches = new ArrayList<>();

  HeadlessBodies(
      List<BodyBuilder> all, List<HeadlineMatcher.Match> found, ParagraphDetector paragraphs) {
    this.paragraphs = paragraphs;
    for (int b = 0; b < all.size(); b++) {
      BodyBuilder body = all.get(b);
      BodyBuilder above = isHeadless(body, found.get(b)) ? bodyGoingOn(body) : null;
      if (above != null) {
        above.guesses++;
        if (isCut(above) && !isIndented(body)) {
          body.paragraphs.remove(0).forEach(above::continueParagraph);
        }
        above.append(body);
        above.clusterBelow = body.clusterBelow;
      } else {
        bodies.add(body);
        matches.add(found.get(b));
      }
    }
  }

  /** The bodies that are left, in the page's order. */
  List<BodyBuilder> bodies() {
    return bodies;
  }

  /** The match of each. */
  List<HeadlineMatcher.Match> matches() {
    return matches;
  }

  private static boolean isHeadless(BodyBuilder body, HeadlineMatcher.Match match) {
    return match.units().isEmpty()
        && body.clusterAbove >= 0
        && !body.hasByline
        && !body.isPhoto
        && !body.isVerse
        && !body.isFromJump
        && !body.firstLine().isPlaced();
  }

  /**
   * The body that goes on in this one: the one above, or, where the headline between the two is
   * that of the one above, which so ends, the one that it interrupts; null if there is none.
   */
  private @Nullable BodyBuilder bodyGoingOn(BodyBuilder body) {
    int above = bodyBefore(bodies.size());
    int interrupted = above < 0 ? -1 : bodyBefore(above);
    if (interrupted >= 0
        && hasHeadlineIn(body.clusterAbove, matches.get(above))
        && goesOn(bodies.get(interrupted), body)) {
      return bodies.get(interrupted);
    }
    return above >= 0 && goesOn(bodies.get(above), body) ? bodies.get(above) : null;
  }

  /** The last body before {@code end} that is no photo's caption; -1 if there is none. */
  private int bodyBefore(int end) {
    int b = end - 1;
    while (b >= 0 && bodies.get(b).isPhoto) {
      b--;
    }
    return b;
  }

  private static boolean hasHeadlineIn(int cluster, HeadlineMatcher.Match match) {
    return match.main() >= 0 && match.units().get(match.main()).cluster() == cluster;
  }

  /** Whether the columns of two bodies and their sentences let the second continue the first. */
  private boolean goesOn(BodyBuilder above, BodyBuilder body) {
    boolean twoBylines = above.hasByline && (!body.bylines.isEmpty() || body.isSigned());
    if (above.isEnded || above.isVerse || above.isSigned() || twoBylines) {
      return false;
    }
    boolean starts = !paragraphs.style().indentsText() || isIndented(body) != isCut(above);
    return starts && BodyMerger.widthDifference(above, body) <= 2;
  }

  /** Whether the body breaks off in a paragraph. */
  private static boolean isCut(BodyBuilder body) {
    return body.isUnfinished() && !body.lastLine().mayEndParagraph();
  }

  private boolean isIndented(BodyBuilder body) {
    return paragraphs.style().indentsText() && body.firstLine().indented();
  }
}
