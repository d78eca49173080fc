package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.cli.view.Output;
import io.github.qubao.cli.view.PageText;
import io.github.qubao.page.Page;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "page",
    description =
        "Reads a newspaper page, text or PDF, into articles with topic, summary and keywords.",
    mixinStandardHelpOptions = true)
public final class PageCommand extends IoCommand {
  @Mixin PageSource source = new PageSource();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "json, jsonl (one article a line) or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSON;

  @Override
  public Integer call() throws IOException {
    Input.Source read = source.read(io());
    Qubao qubao = Qubao.builder().lexicon(userWords.lexicon()).build();
    Page page = read.read(qubao);
    PrintWriter out = io().outWriter();
    switch (format) {
      case JSON -> {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode articles = root.putArray("articles");
        page.articles().forEach(a -> articles.add(JsonViews.article(a, qubao)));
        out.println(Output.pretty(root));
      }
      case JSONL ->
          page.articles().forEach(a -> out.println(Output.compact(JsonViews.article(a, qubao))));
      case TEXT -> PageText.print(page, qubao, out);
    }
    return 0;
  }
}
