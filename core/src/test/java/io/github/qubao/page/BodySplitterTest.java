package io.github.qubao.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.qubao.segment.Segmenter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodySplitterTest {
  private static final TextFeatures.Reader READER = new TextFeatures.Reader(Segmenter.create());
  private static final String RICE = "农技员下到田间，指导大家早稻育秧。\n\n早稻育秧要看天气。\n\n";
  private static final String BIRDS = "云汀湖越冬候鸟突破三万只。\n\n候鸟多了，看湖的人也多了。\n";

  @Test
  void twoHeadlinesOfOneBodySplitIt() {
    assertEquals(List.of(2, 2), split(RICE + BIRDS, "农技员指导早稻育秧", "云汀湖候鸟突破三万"));
  }

  @Test
  void twoHeadlinesOfTheSameParagraphsDoNot() {
    assertEquals(List.of(4), split(RICE + BIRDS, "农技员指导早稻育秧", "早稻育秧要看天气"));
  }

  @Test
  void aHeadlineOfTheWholeDoesNot() {
    assertEquals(List.of(4), split(RICE + BIRDS, "农技员指导早稻育秧看候鸟", "云汀湖候鸟突破三万"));
  }

  @Test
  void oneHeadlineDoesNot() {
    assertEquals(List.of(4), split(RICE + BIRDS, "农技员指导早稻育秧"));
  }

  /** How many paragraphs each body has; each headline stands by itself. */
  private static List<Integer> split(String page, String... headlines) {
    BodyBuilder body = new BodyBuilder(false, 0);
    LineScanner.scan(page).forEach(body::startParagraph);
    List<HeadlineUnit> units = new ArrayList<>();
    for (String headline : headlines) {
      units.add(new HeadlineUnit(units.size(), LineScanner.scan(headline)));
    }
    Similarity similarity =
        new Similarity(READER, List.of(READER.of(List.of(page)), READER.of(List.of("别的事情。"))));
    return new BodySplitter(List.of(body), units, similarity)
        .bodies().stream().map(b -> b.paragraphs.size()).toList();
  }

  /** A body that stands between the two halves comes between them. */
  @Test
  void bodiesStayInTheOrderInWhichTheyBegin() {
    List<PageLine> lines = LineScanner.scan(RICE + "别的事情。\n\n" + BIRDS);
    BodyBuilder split = new BodyBuilder(false, 0);
    BodyBuilder between = new BodyBuilder(false, 0);
    for (PageLine line : lines) {
      (line.text().equals("别的事情。") ? between : split).startParagraph(line);
    }
    List<HeadlineUnit> units =
        List.of(
            new HeadlineUnit(0, LineScanner.scan("农技员指导早稻育秧")),
            new HeadlineUnit(1, LineScanner.scan("云汀湖候鸟突破三万")));
    Similarity similarity =
        new Similarity(
            READER, List.of(READER.of(List.of(RICE + BIRDS)), READER.of(List.of("别的事情。"))));
    assertEquals(
        List.of(0, 2, 3),
        new BodySplitter(List.of(split, between), units, similarity)
            .bodies().stream().map(b -> b.firstLine().index()).toList());
  }
}
