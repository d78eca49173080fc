package io.github.qubao.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.Analysis;
import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.page.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "page",
    description =
        "Reads a newspaper page, text or PDF, into articles with topic, summary and keywords.",
    mixinStandardHelpOptions = true)
final class PageCommand implements Callable<Integer> {
  @Mixin PageSource source = new PageSource();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "json, jsonl (one article a line) or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSON;

  private final StandardIo io;

  PageCommand(StandardIo io) {
    this.io = io;
  }

  @Override
  public Integer call() throws IOException {
    String text = source.text(io);
    Qubao qubao = Qubao.builder().lexicon(userWords.lexicon()).build();
    Page page = qubao.readPage(text);
    PrintWriter out = io.outWriter();
    switch (format) {
      case JSON -> {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode articles = root.putArray("articles");
        page.articles().forEach(a -> articles.add(JsonViews.article(a, qubao.analyze(a))));
        out.println(Output.pretty(root));
      }
      case JSONL ->
          page.articles()
              .forEach(a -> out.println(Output.compact(JsonViews.article(a, qubao.analyze(a)))));
      case TEXT -> print(page, qubao, out);
    }
    return 0;
  }

  private static void print(Page page, Qubao qubao, PrintWriter out) {
    int number = 0;
    for (Article a : page.articles()) {
      Analysis analysis = qubao.analyze(a);
      out.printf(
          Locale.ROOT,
          "%d. %s  [%s %.0f %%]\n",
          ++number,
          a.title().isEmpty() ? "(no headline)" : Printable.line(a.title()),
          analysis.topic().topic(),
          100 * analysis.topic().probability());
      a.kicker().ifPresent(k -> out.println("   kicker:   " + Printable.line(k.text())));
      if (!a.byline().isEmpty()) {
        out.println(
            "   byline:   "
                + a.byline().stream()
                    .map(
                        c ->
                            Printable.line(c.name())
                                + " ("
                                + c.role().name().toLowerCase(Locale.ROOT)
                                + ")")
                    .collect(Collectors.joining(", ")));
      }
      a.credit().ifPresent(c -> out.println("   photo:    " + Printable.line(c.name())));
      out.println("   summary:  " + Printable.line(analysis.summary().text()));
      out.println(
          "   keywords: "
              + analysis.keywords().stream()
                  .map(k -> Printable.line(k.word()))
                  .collect(Collectors.joining(" ")));
      out.println();
    }
    out.printf(
        Locale.ROOT,
        "%d articles; %d pieces of the page belong to none\n",
        page.articles().size(),
        page.furniture().size());
  }
}
