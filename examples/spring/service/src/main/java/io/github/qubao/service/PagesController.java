package io.github.qubao.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qubao.Qubao;
import io.github.qubao.page.Page;
import io.github.qubao.page.PrintedPage;
import io.github.qubao.pdf.PdfException;
import io.github.qubao.pdf.PdfPages;
import io.github.qubao.spring.actuate.QubaoMetrics;
import io.github.qubao.spring.json.AnalyzedPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Thread-safe. Newspaper pages, text or PDF: their articles, analysed. */
@RestController
class PagesController {
  static final String PATH = "/v1/pages";

  /** The parameters for a PDF; a text has none. */
  static final Set<String> PDF_PARAMETERS = Set.of("page");

  private final Qubao qubao;
  private final WholeRequests requests;
  private final Workers workers;
  private final Workers pdfWorkers;
  private final ServiceProperties limits;
  private final ObjectMapper mapper;
  private final QubaoMetrics metrics;

  PagesController(
      Qubao qubao,
      WholeRequests requests,
      @Qualifier("requestWorkers") Workers workers,
      @Qualifier("pdfWorkers") Workers pdfWorkers,
      ServiceProperties limits,
      ObjectMapper mapper,
      QubaoMetrics metrics) {
    this.qubao = qubao;
    this.requests = requests;
    this.workers = workers;
    this.pdfWorkers = pdfWorkers;
    this.limits = limits;
    this.mapper = mapper;
    this.metrics = metrics;
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.TEXT_PLAIN_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Void> text(ServerWebExchange exchange) {
    Query.of(exchange, Set.of());
    return requests.handle(
        exchange,
        limits.maxRequestSize().toBytes(),
        workers,
        MediaType.APPLICATION_JSON,
        body -> {
          if (isPdf(body)) {
            throw Problem.mediaType("this is a PDF; send it as Content-Type: application/pdf");
          }
          String text = Utf8.decode(body);
          return metrics.record("page", text.length(), () -> json(qubao.readPage(text)));
        });
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_PDF_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Void> pdf(ServerWebExchange exchange) {
    OptionalInt page = Query.of(exchange, PDF_PARAMETERS).count("page");
    return requests.handle(
        exchange,
        limits.maxPdfSize().toBytes(),
        pdfWorkers,
        MediaType.APPLICATION_JSON,
        body -> {
          if (!isPdf(body)) {
            throw Problem.unreadable("it does not begin as a PDF does (%PDF-)");
          }
          return metrics.record("pdf", 0, () -> json(qubao.readPages(printed(body, page))));
        });
  }

  private static boolean isPdf(byte[] body) throws IOException {
    return PdfPages.comesNext(new ByteArrayInputStream(body), true);
  }

  private static List<PrintedPage> printed(byte[] body, OptionalInt page) {
    InputStream in = new ByteArrayInputStream(body);
    try {
      return (page.isPresent() ? PdfPages.readPage(in, page.getAsInt()) : PdfPages.read(in))
          .pages();
    } catch (PdfException e) {
      String detail = String.valueOf(e.getMessage());
      throw switch (e.reason()) {
        case NO_SUCH_PAGE -> Problem.parameter("\"page\": " + detail);
        case TOO_MANY_PAGES -> Problem.tooLarge(detail + " with the parameter page");
        case TOO_LARGE -> Problem.tooLarge(detail);
        case PASSWORD, PERMISSION, BROKEN, NO_TEXT -> Problem.unreadable(detail);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] json(Page page) {
    try {
      return mapper.writeValueAsBytes(AnalyzedPage.of(page, qubao));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
