package io.github.qubao.cli.command;

import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import io.github.qubao.segment.Segmenter.Granularity;
import io.github.qubao.segment.Token;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "segment",
    description = "Cuts plain text into words: one line in, one line out.",
    mixinStandardHelpOptions = true)
public final class SegmentCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (words set apart by spaces), jsonl or json (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Option(
      names = "--dates",
      paramLabel = "joined|split",
      completionCandidates = Dates.class,
      defaultValue = "joined",
      description = "2022年 as one word, or as 2022 and 年 (default: ${DEFAULT-VALUE})")
  DateStyle dates = DateStyle.JOINED;

  @Option(
      names = "--granularity",
      paramLabel = "fine|normal|coarse",
      completionCandidates = Granularities.class,
      defaultValue = "normal",
      description =
          "how long words are: fine for search (北京 大学), coarse with 一个, dates, names and offices"
              + " as one word each (default: ${DEFAULT-VALUE})")
  Granularity granularity = Granularity.NORMAL;

  @Mixin UserWords userWords = new UserWords();

  private @Nullable Segmenter segmenter;

  /** The values of {@code --dates}, for shell completion. */
  static final class Dates implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(DateStyle.values())
          .map(d -> d.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  /** The values of {@code --granularity}, for shell completion. */
  static final class Granularities implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Granularity.values())
          .map(g -> g.name().toLowerCase(Locale.ROOT))
          .iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    segmenter =
        Segmenter.builder()
            .lexicon(userWords.lexicon())
            .dates(dates)
            .granularity(granularity)
            .build();
    for (String file : files) {
      if (JSON_LINES.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith)) {
        io().tell(file + ": is cut as plain text, with its JSON; segment reads no fields");
      }
    }
    return super.call();
  }

  @Override
  Format format() {
    return format;
  }

  @Override
  List<Input> settings() {
    return userWords.inputs(io());
  }

  @Override
  List<String> fields() {
    return JsonViews.TOKENS;
  }

  @Override
  Set<String> endings() {
    return Set.of(".txt");
  }

  @Override
  boolean skipsBlankLines() {
    return false;
  }

  @Override
  String key() {
    return "tokens.text";
  }

  /** An answer has no id, but it has the line itself. */
  @Override
  boolean isAnswer(String written, String line, String source, long number) {
    return format == Format.TEXT
        ? withoutBlanks(written).equals(withoutBlanks(line))
        : JsonViews.line(written).equals(Optional.of(line));
  }

  private static String withoutBlanks(String line) {
    StringBuilder out = new StringBuilder(line.length());
    line.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        // As half of a surrogate pair is written.
        .forEach(c -> out.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
    return out.toString();
  }

  @Override
  String answer(String line, String source, long number) {
    Segmenter words = Objects.requireNonNull(segmenter);
    if (format == Format.TEXT) {
      return separated(words.segment(line), line);
    }
    return json(JsonViews.tokens(words.tag(line), line));
  }

  private static String separated(List<Token> tokens, String line) {
    StringBuilder out = new StringBuilder(line.length() * 2);
    for (Token t : tokens) {
      if (!t.in(line).isBlank()) {
        out.append(out.isEmpty() ? "" : " ").append(line, t.start(), t.end());
      }
    }
    return out.toString();
  }
}
