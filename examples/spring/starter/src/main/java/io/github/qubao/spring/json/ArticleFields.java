package io.github.qubao.spring.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.qubao.Analysis;
import io.github.qubao.entity.Entities;
import io.github.qubao.page.Article;
import io.github.qubao.page.TextBlock;
import io.github.qubao.summary.Summary;
import io.github.qubao.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Thread-safe. The fields of an article of a page. */
final class ArticleFields {
  private ArticleFields() {}

  static void article(AnalyzedArticle both, JsonGenerator out) throws IOException {
    Article article = both.article();
    Analysis analysis = both.analysis();
    JsonText.field(out, "headline", article.headline().map(TextBlock::text).orElse(null));
    if (article.headline().isEmpty()) {
      JsonText.field(
          out, "madeHeadline", both.madeHeadline().map(Summary.Headline::text).orElse(null));
    }
    if (article.headline().isPresent()) {
      doubtful("headlineDoubtful", article.headline().get().doubtful(), out);
    }
    JsonText.field(out, "kicker", article.kicker().map(TextBlock::text).orElse(null));
    out.writeArrayFieldStart("byline");
    for (Article.Contributor writer : article.byline()) {
      JsonText.write(out, writer.name());
    }
    out.writeEndArray();
    out.writeStringField("kind", article.kind().name().toLowerCase(Locale.ROOT));
    JsonText.field(out, "credit", article.credit().map(Article.Contributor::name).orElse(null));
    out.writeArrayFieldStart("paragraphs");
    for (TextBlock p : article.paragraphs()) {
      out.writeStartObject();
      JsonText.field(out, "text", p.text());
      out.writeNumberField("start", p.start());
      out.writeNumberField("end", p.end());
      doubtful("doubtful", p.doubtful(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeNumberField("confidence", JsonFields.rounded(article.confidence()));
    areas(article.areas(), out);
    jumps(article.jumps(), out);
    JsonText.field(out, "why", article.why().orElse(null));
    JsonFields.topic(analysis.topic(), out);
    JsonText.field(out, "summary", analysis.summary().text());
    out.writeArrayFieldStart("keyPoints");
    for (Summary.KeyPoint p : analysis.keyPoints()) {
      out.writeStartObject();
      JsonFields.demand(p, out);
      out.writeEndObject();
    }
    out.writeEndArray();
    JsonFields.keywords(analysis.keywords(), out);
    EntityFields.entities(article.paragraphs(), Entities.of(analysis.entities()), out);
  }

  /** What OCR doubts, if it doubts anything. */
  private static void doubtful(String name, List<Span> doubtful, JsonGenerator out)
      throws IOException {
    if (!doubtful.isEmpty()) {
      out.writeArrayFieldStart(name);
      for (Span span : doubtful) {
        out.writeStartObject();
        JsonFields.span(span, out);
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }

  /** Where the article goes on, and from where it comes, if it says so. */
  private static void jumps(List<Article.Jump> jumps, JsonGenerator out) throws IOException {
    List<Article.Jump> to =
        jumps.stream().filter(j -> j.direction() == Article.Jump.Direction.TO).toList();
    if (!to.isEmpty()) {
      out.writeArrayFieldStart("continuedOn");
      for (Article.Jump jump : to) {
        out.writeStartObject();
        out.writeStringField("page", jump.page());
        out.writeBooleanField("joined", jump.joined());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
    Optional<Article.Jump> from =
        jumps.stream().filter(j -> j.direction() == Article.Jump.Direction.FROM).findFirst();
    if (from.isPresent()) {
      out.writeStringField("continuedFrom", from.get().page());
    }
  }

  private static void areas(List<Article.Area> areas, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("areas");
    for (Article.Area a : areas) {
      out.writeStartObject();
      out.writeNumberField("page", a.page());
      out.writeNumberField("left", JsonFields.rounded(a.left()));
      out.writeNumberField("top", JsonFields.rounded(a.top()));
      out.writeNumberField("right", JsonFields.rounded(a.right()));
      out.writeNumberField("bottom", JsonFields.rounded(a.bottom()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
