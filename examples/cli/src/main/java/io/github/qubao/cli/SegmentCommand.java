package io.github.qubao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.segment.Segmenter;
import io.github.qubao.segment.Segmenter.DateStyle;
import io.github.qubao.segment.Token;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "segment",
    description = "Cuts text into words: one line in, one line out.",
    mixinStandardHelpOptions = true)
final class SegmentCommand extends LineCommand {
  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text (words set apart by spaces), jsonl or json (default: ${DEFAULT-VALUE})")
  Format format = Format.TEXT;

  @Option(
      names = "--dates",
      paramLabel = "joined|split",
      defaultValue = "joined",
      description = "2022年 as one word, or as 2022 and 年 (default: ${DEFAULT-VALUE})")
  DateStyle dates = DateStyle.JOINED;

  @Mixin UserWords userWords = new UserWords();

  private Segmenter segmenter = Segmenter.create();

  SegmentCommand(StandardIo io) {
    super(io);
  }

  @Override
  public Integer call() throws IOException {
    segmenter = Segmenter.builder().lexicon(userWords.lexicon()).dates(dates).build();
    return super.call();
  }

  @Override
  Format format() {
    return format;
  }

  @Override
  boolean skipsBlankLines() {
    return false;
  }

  @Override
  void answer(String line, String source, long number, Output out) {
    if (format == Format.TEXT) {
      out.text(words(line));
      return;
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode tokens = node.putArray("tokens");
    for (Token t : segmenter.tag(line)) {
      tokens
          .addObject()
          .put("start", t.start())
          .put("end", t.end())
          .put("text", t.in(line))
          .put("pos", t.tag());
    }
    out.json(node);
  }

  private String words(String line) {
    StringBuilder out = new StringBuilder(line.length() * 2);
    for (Token t : segmenter.segment(line)) {
      if (!t.in(line).isBlank()) {
        out.append(out.isEmpty() ? "" : " ").append(line, t.start(), t.end());
      }
    }
    return out.toString();
  }
}
