package io.github.qubao.retrieval.langchain4j;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import io.github.qubao.Qubao;
import io.github.qubao.retrieval.Chunk;
import io.github.qubao.retrieval.Chunker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Immutable; thread-safe if the chunker's counter is. LangChain4j's splitter with the chunks of a
 * {@link Chunker}.
 *
 * <p>A segment has the metadata of its document, {@code index} as LangChain4j's own splitters set
 * it, and {@link Chunk#metadata()}; LangChain4j knows no lists and no truth values, so that the
 * names stand with 、 between them and {@code whole_sentences} is a string. A headline is taken from
 * the document's {@code headline}, else its {@code title}.
 */
public final class QubaoDocumentSplitter implements DocumentSplitter {
  private final Chunker chunker;
  private final @Nullable Qubao qubao;

  /** One that reads no topic and no names. */
  public QubaoDocumentSplitter(Chunker chunker) {
    this.chunker = Objects.requireNonNull(chunker, "chunker");
    this.qubao = null;
  }

  /** One that takes each document for an article, and adds its topic and names. */
  public QubaoDocumentSplitter(Chunker chunker, Qubao qubao) {
    this.chunker = Objects.requireNonNull(chunker, "chunker");
    this.qubao = Objects.requireNonNull(qubao, "qubao");
  }

  /**
   * The segments of a document, in its order.
   *
   * @throws NullPointerException if {@code document} is null
   * @throws io.github.qubao.retrieval.SentenceTooLongException as {@link Chunker#split(String)}
   */
  @Override
  public List<TextSegment> split(Document document) {
    Objects.requireNonNull(document, "document");
    List<Chunk> chunks =
        qubao == null
            ? chunker.split(document.text())
            : chunker.split(qubao.analyze(headline(document.metadata()), document.text()));
    List<TextSegment> out = new ArrayList<>();
    for (Chunk chunk : chunks) {
      Metadata metadata = document.metadata().copy();
      chunk.metadata().forEach((key, value) -> put(metadata, key, value));
      metadata.put("index", Integer.toString(out.size()));
      out.add(TextSegment.from(chunk.text(), metadata));
    }
    return out;
  }

  private static String headline(Metadata metadata) {
    Map<String, Object> values = metadata.toMap();
    Object value = values.getOrDefault("headline", values.getOrDefault("title", ""));
    return value.toString();
  }

  private static void put(Metadata metadata, String key, Object value) {
    if (value instanceof Integer n) {
      metadata.put(key, n);
    } else if (value instanceof List<?> list) {
      metadata.put(key, String.join("、", list.stream().map(Object::toString).toList()));
    } else {
      metadata.put(key, value.toString());
    }
  }
}
