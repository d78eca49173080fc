package io.github.qubao.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.github.qubao.training.NewsSet;
import io.github.qubao.training.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class CompileHanLpTest {
  @Test
  void sameInputGivesTheBytesThatShip() throws IOException {
    byte[] made = CompileHanLp.compile(HanLpWords.source());
    assertArrayEquals(resource("plain.bin"), made);
  }

  /** The default setting's takes minutes and the founders' data to make: its checksum is held. */
  @Test
  void resourcesAreTheOnesTheirChecksumsName() throws IOException {
    for (String name : List.of("plain.bin", "lexicon.bin")) {
      String line = new String(resource(name + ".sha256"), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(line.startsWith(Resource.sha256(resource(name)) + "  " + name), line);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Segmenter.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  /**
   * The compatible setting segments as HanLP's Viterbi segmenter does, over the articles written
   * for this project.
   */
  @Test
  void hanLpCompatibleWordsAreThoseOfHanLp() throws IOException {
    Segmenter ours = Segmenter.builder().hanLpCompatible(true).build();
    Segment hanlp =
        new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);
    int boundaries = 0;
    int same = 0;
    for (String text :
        Files.readAllLines(Path.of("src/main/data/topics/district-articles.jsonl"))) {
      Set<Integer> theirs = new HashSet<>();
      int at = 0;
      for (Term t : hanlp.seg(text)) {
        at += t.word.length();
        theirs.add(at);
      }
      assertEquals(text.length(), at);
      boundaries += theirs.size();
      for (Token t : ours.segment(text)) {
        same += theirs.contains(t.end()) ? 1 : 0;
      }
    }
    assertTrue(same == boundaries, same + " of " + boundaries);
  }

  /**
   * Over a million characters of news, where the founders' data are: at most one text in ten
   * thousand, a tie.
   */
  @Test
  void hanLpCompatibleWordsAreThoseOfHanLpOnNews() throws IOException {
    Path shared = Path.of(System.getProperty("qubao.shared", "../../shared"));
    Assumptions.assumeTrue(
        Files.exists(shared.resolve("data/news-2022-2025.jsonl.gz")), "skipped without ../shared");
    Segmenter ours = Segmenter.builder().hanLpCompatible(true).build();
    Segment hanlp =
        new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);
    int chars = 0;
    int texts = 0;
    int differ = 0;
    for (NewsSet item : NewsSet.read(shared)) {
      for (String text : item.text().split("\n")) {
        texts++;
        chars += text.length();
        List<String> theirs = hanlp.seg(text).stream().map(t -> t.word).toList();
        List<String> words = ours.segment(text).stream().map(t -> t.in(text)).toList();
        differ += theirs.equals(words) ? 0 : 1;
      }
      if (chars > 1_200_000) {
        break;
      }
    }
    assertTrue(chars > 1_000_000);
    assertTrue(differ <= texts / 10_000, differ + " of " + texts + " texts differ");
  }

  /** Texts over which no place is settled for thousands of characters, and long odd ones. */
  @Test
  void longTextsHaveHanLpsWordsToo() {
    Segmenter ours = Segmenter.builder().hanLpCompatible(true).build();
    Segment hanlp =
        new ViterbiSegment().enableCustomDictionary(false).enableAllNamedEntityRecognize(false);
    for (String text :
        List.of(
            "人工".repeat(3000),
            "，" + "人工".repeat(5000) + "智能。",
            "区委召开会议研究部署工作".repeat(1000),
            "的".repeat(10_000),
            "龘".repeat(255) + "农民",
            "1".repeat(255) + "元")) {
      List<String> theirs = hanlp.seg(text).stream().map(t -> t.word).toList();
      assertEquals(theirs, ours.segment(text).stream().map(t -> t.in(text)).toList());
    }
  }
}
