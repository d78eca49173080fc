package io.github.qubao.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.splitter.DocumentBySentenceSplitter;
import dev.langchain4j.data.segment.TextSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.ai.transformer.splitter.TokenTextSplitter;

/**
 * Our chunks beside those of LangChain4j and Spring AI, on the 200 articles that were written for
 * the project. Each row of the README's table is what is counted here.
 */
class CompareSplittersTest {
  private static final int CHARACTERS = 200;
  private static final int TOKENS = 250;
  private static final Encoding CL100K =
      Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);

  private static List<String> articles() throws IOException {
    List<String> out = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (int i = 1; i <= 4; i++) {
      Path file = Path.of("../../training/src/main/data/articles/articles-" + i + ".jsonl");
      for (String line : Files.readAllLines(file)) {
        JsonNode article = json.readTree(line);
        out.add(article.get("body").asText());
      }
    }
    return out;
  }

  @Test
  void oursLosesNothingAndCutsNothing() throws IOException {
    List<String> articles = articles();
    assertEquals(200, articles.size());
    ToIntFunction<String> characters = s -> s.codePointCount(0, s.length());
    Chunker byCharacters = Chunker.builder().budget(CHARACTERS).build();
    Chunker byTokens =
        Chunker.builder().budget(TOKENS).counter(CL100K::countTokensOrdinary).build();
    DocumentBySentenceSplitter langChain = new DocumentBySentenceSplitter(CHARACTERS, 0);
    TokenTextSplitter springAi = TokenTextSplitter.builder().withChunkSize(TOKENS).build();

    Row ours = row(articles, byCharacters, CHARACTERS, characters);
    Row oursTokens = row(articles, byTokens, TOKENS, CL100K::countTokensOrdinary);
    Row theirs =
        row(
            "`DocumentBySentenceSplitter`",
            articles,
            a -> langChain.split(Document.from(a)).stream().map(TextSegment::text).toList(),
            CHARACTERS,
            characters);
    Row theirsTokens =
        row(
            "`TokenTextSplitter`",
            articles,
            a ->
                springAi.split(new org.springframework.ai.document.Document(a)).stream()
                    .map(org.springframework.ai.document.Document::getText)
                    .toList(),
            TOKENS,
            CL100K::countTokensOrdinary);
    List<Row> rows = List.of(ours, theirs, oursTokens, theirsTokens);
    rows.forEach(row -> System.out.println(row.line()));

    for (Row row : List.of(ours, oursTokens)) {
      assertEquals(0, row.over(), row.line());
      assertEquals(0, row.cut(), row.line());
      assertEquals(0, row.quotations(), row.line());
      assertEquals(0, row.lost(), row.line());
    }
    String readme = Files.readString(Path.of("README.md"));
    rows.forEach(row -> assertTrue(readme.contains(row.line()), row.line()));
  }

  private static Row row(
      List<String> articles, Chunker chunker, int budget, ToIntFunction<String> counter) {
    return row(
        "`Chunker`",
        articles,
        a -> chunker.split(a).stream().map(Chunk::text).toList(),
        budget,
        counter);
  }

  private static Row row(
      String name,
      List<String> articles,
      Function<String, List<String>> splitter,
      int budget,
      ToIntFunction<String> counter) {
    int chunks = 0;
    int over = 0;
    int cut = 0;
    int quotations = 0;
    int lost = 0;
    for (String article : articles) {
      List<String> pieces = splitter.apply(article);
      chunks += pieces.size();
      over += (int) pieces.stream().filter(p -> counter.applyAsInt(p) > budget).count();
      Alignment alignment = new Alignment(article, pieces);
      cut += alignment.cut;
      quotations += alignment.quotations;
      lost += alignment.lost;
    }
    String unit = budget == CHARACTERS ? "characters" : "tokens";
    return new Row(name, budget + " " + unit, chunks, over, cut, quotations, lost);
  }

  private record Row(
      String name, String budget, int chunks, int over, int cut, int quotations, int lost) {
    String line() {
      return String.format(
          Locale.ROOT,
          "| %s | %s | %d | %d | %d | %d | %d |",
          name,
          budget,
          chunks,
          over,
          cut,
          quotations,
          lost);
    }
  }

  /**
   * Where chunks stand in a text when blanks do not count: splitters may change them. A chunk cuts
   * a sentence if it ends neither at the end of a line nor at 。！？… with what closes after it. That
   * is counted here without our own splitter.
   */
  private static final class Alignment {
    int cut;
    int quotations;
    int lost;

    Alignment(String text, List<String> pieces) {
      StringBuilder bare = new StringBuilder();
      List<Boolean> ends = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '\n' && !ends.isEmpty()) {
          ends.set(ends.size() - 1, true);
        } else if (!Character.isWhitespace(c)) {
          bare.append(c);
          boolean closes = "”’」』）)".indexOf(c) >= 0 && !ends.isEmpty();
          ends.add("。！？…!?".indexOf(c) >= 0 || closes && ends.get(ends.size() - 1));
        }
      }
      if (!ends.isEmpty()) {
        ends.set(ends.size() - 1, true);
      }
      int[] depth = depths(bare);
      int at = 0;
      for (String piece : pieces) {
        String wanted = piece.replaceAll("\\s", "");
        int found = bare.indexOf(wanted, at);
        if (found < 0) {
          // Not in the text any more: half a character at an edge, most often.
          String core = wanted.replace("\uFFFD", "");
          found = bare.indexOf(core, at);
          wanted = core;
        }
        if (found < 0) {
          cut++;
          continue;
        }
        lost += found - at;
        at = found + wanted.length();
        cut += ends.get(at - 1) ? 0 : 1;
        quotations += depth[at - 1] > 0 ? 1 : 0;
      }
      lost += bare.length() - at;
    }

    /** How many quotations are open behind each character. */
    private static int[] depths(CharSequence text) {
      int[] out = new int[text.length()];
      int depth = 0;
      for (int i = 0; i < out.length; i++) {
        char c = text.charAt(i);
        depth = Math.max(0, depth + (c == '“' || c == '‘' ? 1 : c == '”' || c == '’' ? -1 : 0));
        out[i] = depth;
      }
      return out;
    }
  }
}
