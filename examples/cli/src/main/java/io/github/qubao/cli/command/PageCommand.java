package io.github.qubao.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qubao.Qubao;
import io.github.qubao.cli.io.ContinuedFile;
import io.github.qubao.cli.io.ExitCode;
import io.github.qubao.cli.io.Input;
import io.github.qubao.cli.io.InputFiles;
import io.github.qubao.cli.io.Progress;
import io.github.qubao.cli.view.Fields;
import io.github.qubao.cli.view.Format;
import io.github.qubao.cli.view.JsonViews;
import io.github.qubao.cli.view.Output;
import io.github.qubao.cli.view.PageText;
import io.github.qubao.cli.view.Style;
import io.github.qubao.page.Page;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

@Command(
    name = "page",
    description =
        "Reads newspaper pages, text, PDF or OCR, into articles with topic, summary and keywords.",
    mixinStandardHelpOptions = true)
public final class PageCommand extends IoCommand {
  @Mixin PageSources source = new PageSources();

  @Mixin UserWords userWords = new UserWords();

  @Option(
      names = "--format",
      defaultValue = "json",
      description = "json, jsonl (one article a line) or text (default: ${DEFAULT-VALUE})")
  Format format = Format.JSON;

  @Option(
      names = "--continue",
      paramLabel = "OUT",
      description =
          "write to this file, and if it has pages of a run that was broken off, go on behind them")
  @Nullable String continued;

  @Mixin Threads threads = new Threads();

  @Mixin ChosenFields chosen = new ChosenFields();

  /** Whether an answer tells of which page it is. */
  private boolean named;

  private Fields fields = Fields.all();

  @Override
  public Integer call() throws IOException {
    if (continued != null && format != Format.JSONL) {
      throw new ParameterException(spec().commandLine(), "--continue needs --format jsonl");
    }
    InputFiles files = source.files();
    named = files.many() || continued != null;
    List<String> known = new ArrayList<>(JsonViews.ARTICLE);
    if (named) {
      known.add(0, JsonViews.PAGE);
    }
    if (format == Format.JSON) {
      known.add(JsonViews.DIGEST);
    }
    fields = chosen.of(format, known);
    if (continued != null && !fields.beginsWith(JsonViews.PAGE)) {
      // By its beginning an answer that was broken off is known for that of its page.
      throw new ParameterException(
          spec().commandLine(), "--continue needs page as the first of the --fields");
    }
    if (continued == null) {
      return answer(files.names(), io().outWriter(), receiver -> receiver);
    }
    List<Input> inputs = new ArrayList<>(userWords.inputs(io()));
    files.names().forEach(name -> inputs.add(new Input(name, io())));
    try (ContinuedFile file = ContinuedFile.open(continued, inputs)) {
      Standing standing = standing(files.names(), file);
      int done = Math.max(0, standing.last());
      int code =
          answer(
              files.names().subList(done, files.names().size()),
              file.writer(),
              receiver -> standing.last() < 0 ? receiver : again(receiver, file, standing));
      file.finish();
      io().tell(
              String.format(
                  Locale.ROOT,
                  "%s: %,d of %,d pages stood there",
                  file.name(),
                  done,
                  files.names().size()));
      return code;
    }
  }

  /**
   * The last page that stands in a file. It may have more articles than stand there: it is read
   * again.
   *
   * @param last which of the pages it is, -1 if there is none
   * @param name as it stands there
   * @param start where its articles begin
   */
  private record Standing(int last, String name, long start) {}

  private static Standing standing(List<String> pages, ContinuedFile file) throws IOException {
    int at = -1;
    long start = 0;
    for (String line = file.next(); line != null; line = file.next()) {
      String page =
          JsonViews.page(line)
              .orElseThrow(() -> file.wrong("is no article of a page; name a new file"));
      if (at < 0 || !page.equals(pages.get(at))) {
        int next = at + 1;
        while (next < pages.size() && !page.equals(pages.get(next))) {
          next++;
        }
        if (next == pages.size()) {
          throw file.wrong(
              "is of "
                  + page
                  + ", which is no input behind the page before; continue with the same input, or"
                  + " name a new file");
        }
        at = next;
        start = file.lineStart();
      }
    }
    return new Standing(at, at < 0 ? "" : pages.get(at), start);
  }

  /** Takes what stands there of a page out when it has been read again, and not if it cannot be. */
  private static InOrder.Receiver<String> again(
      InOrder.Receiver<String> receiver, ContinuedFile file, Standing standing) {
    return new InOrder.Receiver<>() {
      @Override
      public void answered(String answer) throws IOException {
        file.again(standing.start());
        receiver.answered(answer);
      }

      @Override
      public void failed(Throwable reason) throws IOException {
        receiver.failed(reason);
        // It was skipped: the page behind it begins on a new line.
        file.dropUnfinished(JsonViews.beginning(standing.name()));
      }
    };
  }

  /**
   * Reads pages.
   *
   * @param forFirst what takes the answer to the first page, made of what takes it else
   */
  private int answer(
      List<String> pages, PrintWriter out, UnaryOperator<InOrder.Receiver<String>> forFirst)
      throws IOException {
    Qubao qubao = Qubao.builder().lexicon(userWords.lexicon()).build();
    boolean array = named && format == Format.JSON;
    out.print(array ? "{\"pages\":[" : "");
    AtomicBoolean first = new AtomicBoolean(true);
    PageAnswers<String> answers =
        new PageAnswers<>(
            io(),
            source.onError,
            answer -> {
              out.print(array && !first.getAndSet(false) ? ",\n" : "");
              out.print(answer);
            });
    try (InOrder<String> work = threads.inOrder();
        Progress progress = new Progress(io(), "pages", pages.size(), continued == null)) {
      boolean isFirst = true;
      for (String page : pages) {
        InOrder.Receiver<String> receiver =
            answers.receiver(new Input(page, io()).name(), progress);
        work.add(
            () -> rendered(page, source.read(page, io()).read(qubao), qubao),
            0,
            isFirst ? forFirst.apply(receiver) : receiver);
        isFirst = false;
      }
      work.finish();
    }
    out.print(array ? "\n]}\n" : "");
    out.flush();
    return answers.skipped() > 0 ? ExitCode.SKIPPED : ExitCode.DONE;
  }

  private String rendered(String name, Page page, Qubao qubao) {
    return switch (format) {
      case JSON -> {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        if (named) {
          root.put(JsonViews.PAGE, name);
        }
        if (fields.has(JsonViews.DIGEST)) {
          root.set(JsonViews.DIGEST, JsonViews.digest(page, qubao));
        }
        if (JsonViews.ARTICLE.stream().anyMatch(fields::has)) {
          ArrayNode articles = root.putArray("articles");
          page.articles().forEach(a -> articles.add(fields.of(JsonViews.article(a, qubao, null))));
        }
        yield Output.pretty(root) + (named ? "" : "\n");
      }
      case JSONL -> {
        StringBuilder lines = new StringBuilder();
        page.articles()
            .forEach(
                a ->
                    lines
                        .append(
                            Output.compact(
                                fields.of(JsonViews.article(a, qubao, named ? name : null))))
                        .append('\n'));
        yield lines.toString();
      }
      case TEXT -> PageText.of(named ? name : "", page, qubao, new Style(io().colour()));
    };
  }
}
