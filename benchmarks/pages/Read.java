import io.github.qubao.Qubao;
import io.github.qubao.page.Article;
import io.github.qubao.ocr.OcrPages;
import io.github.qubao.ocr.TesseractReader;
import io.github.qubao.page.Page;
import io.github.qubao.pdf.PdfPages;
import io.github.qubao.text.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Prints what is read of each page of a folder as a line of JSON: by where the type stands, from the
 * PDF (pdf), from its picture (scan) or from what OCR wrote of it (alto, hocr), or from text: that of
 * PdfPages (text), PDFBox (pdfbox), pdftotext (pdftotext, layout), or files of text (opendataloader).
 *
 * <p>java -cp qubao.jar Read.java FOLDER VIA
 *
 * <p>Via lines, prints the lines of each page instead, and what should be read of it, for {@code
 * ConfidenceFit} among core's tests.
 */
class Read {
  private static final Pattern NAMES =
      Pattern.compile("(?:本报)?(?:作者|记者|通讯员|文)[：:／/　 ][^。，]{1,24}");

  public static void main(String[] args) throws Exception {
    Qubao qubao = Qubao.create();
    String via = args[1];
    Map<String, String> ends =
        Map.of("alto", ".xml", "hocr", ".hocr", "scan", ".png", "opendataloader", ".txt");
    String end = ends.getOrDefault(via, ".pdf");
    List<Path> files;
    try (var list = Files.list(Path.of(args[0]))) {
      files = list.filter(p -> p.toString().endsWith(end)).sorted().toList();
    }
    var json = new com.fasterxml.jackson.databind.ObjectMapper();
    for (Path file : files) {
      if (args[1].equals("lines")) {
        printLines(file, json);
        continue;
      }
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("page", file.getFileName().toString().replace(end, ""));
      List<Object> articles = new ArrayList<>();
      Page page = read(qubao, file, via);
      for (Article a : page.articles()) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", a.kind().name());
        out.put("headline", a.title());
        out.put("byline", a.byline().stream().map(Article.Contributor::name).toList());
        out.put("paragraphs", a.paragraphs().stream().map(p -> p.text()).toList());
        out.put("confidence", a.confidence());
        articles.add(out);
      }
      line.put("articles", articles);
      line.put("written", page.text());
      System.out.println(json.writeValueAsString(line));
    }
  }

  private static void printLines(Path file, com.fasterxml.jackson.databind.ObjectMapper json)
      throws Exception {
    System.out.println("page\t" + file.getFileName());
    for (var article : json.readTree(Path.of(file.toString().replace(".pdf", ".json")).toFile())) {
      StringBuilder body = new StringBuilder();
      article.get("body").forEach(p -> body.append(p.asText()));
      List<String> names = new ArrayList<>();
      for (String field : List.of("signature", "end", "last", "byline")) {
        names.add(article.path(field).asText());
      }
      // A line of names, which may be given with the text or not.
      article.get("body").forEach(p -> names.add(NAMES.matcher(p.asText()).matches() ? p.asText() : ""));
      names.removeIf(String::isEmpty);
      System.out.println(
          "gold\t" + article.get("title").asText() + "\t" + body + "\t" + String.join("|", names));
      if (!article.get("caption").asText().isEmpty()) {
        System.out.println("gold\t\t" + article.get("caption").asText() + "\t");
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      for (var page : PdfPages.read(in).pages()) {
        for (var l : page.lines()) {
          System.out.println(
              String.join("\t", "line", "" + l.block(), "" + l.left(), "" + l.baseline(),
                  "" + l.right(), "" + l.size(), l.face(), l.text()));
        }
      }
    }
  }

  private static Page read(Qubao qubao, Path file, String via) throws Exception {
    switch (via) {
      case "pdf", "text":
        try (InputStream in = Files.newInputStream(file)) {
          PdfPages pages = PdfPages.read(in);
          return via.equals("pdf") ? qubao.readPages(pages.pages()) : qubao.readPage(pages.text());
        }
      case "alto", "hocr":
        return qubao.readPages(OcrPages.read(file).pages());
      case "scan":
        return qubao.readPages(TesseractReader.create().read(file).pages());
      case "pdfbox":
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
          return qubao.readPage(new PDFTextStripper().getText(document));
        }
      case "opendataloader":
        // It leaves the radicals by which fonts name characters; pdftotext and PDFBox do not.
        String text = Files.readString(file);
        int[] unified = text.codePoints().map(Characters::unified).toArray();
        return qubao.readPage(new String(unified, 0, unified.length));
      case "pdftotext":
        return qubao.readPage(run("pdftotext", file.toString(), "-"));
      case "layout":
        return qubao.readPage(run("pdftotext", "-layout", file.toString(), "-"));
      default:
        throw new IllegalArgumentException(via);
    }
  }

  private static String run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
    }
    return text;
  }
}
