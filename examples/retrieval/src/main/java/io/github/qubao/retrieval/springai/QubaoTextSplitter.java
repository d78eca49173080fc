package io.github.qubao.retrieval.springai;

import io.github.qubao.Qubao;
import io.github.qubao.retrieval.Chunk;
import io.github.qubao.retrieval.Chunker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.transformer.splitter.TextSplitter;

/**
 * Thread-safe, but for Spring AI's setter, if the chunker's counter is. Spring AI's splitter with
 * the chunks of a {@link Chunker}.
 *
 * <p>A chunk has the metadata of its document, {@code parent_document_id}, {@code chunk_index} and
 * {@code total_chunks} as Spring AI sets them, and {@link Chunk#metadata()}. A headline is taken
 * from the document's {@code headline}, else its {@code title}. A document without text (a picture)
 * is handed on as it is.
 */
public final class QubaoTextSplitter extends TextSplitter {
  private final Chunker chunker;
  private final @Nullable Qubao qubao;

  /** One that reads no topic and no names. */
  public QubaoTextSplitter(Chunker chunker) {
    this.chunker = Objects.requireNonNull(chunker, "chunker");
    this.qubao = null;
  }

  /** One that takes each document for an article, and adds its topic and names. */
  public QubaoTextSplitter(Chunker chunker, Qubao qubao) {
    this.chunker = Objects.requireNonNull(chunker, "chunker");
    this.qubao = Objects.requireNonNull(qubao, "qubao");
  }

  /**
   * The chunks of all documents, in their order.
   *
   * @throws NullPointerException if {@code documents} is null
   * @throws io.github.qubao.retrieval.SentenceTooLongException as {@link Chunker#split(String)}
   */
  @Override
  public List<Document> apply(List<Document> documents) {
    Objects.requireNonNull(documents, "documents");
    List<Document> out = new ArrayList<>();
    documents.forEach(document -> split(document, out));
    return out;
  }

  /** The texts of the chunks. */
  @Override
  protected List<String> splitText(String text) {
    return chunker.split(text).stream().map(Chunk::text).toList();
  }

  private void split(Document document, List<Document> out) {
    String text = document.getText();
    if (text == null) {
      out.add(document);
      return;
    }
    List<Chunk> chunks =
        qubao == null
            ? chunker.split(text)
            : chunker.split(qubao.analyze(headline(document.getMetadata()), text));
    for (int i = 0; i < chunks.size(); i++) {
      Map<String, Object> metadata = new HashMap<>(document.getMetadata());
      metadata.put("parent_document_id", document.getId());
      metadata.put("chunk_index", i);
      metadata.put("total_chunks", chunks.size());
      metadata.putAll(chunks.get(i).metadata());
      Document chunk =
          Document.builder()
              .text(chunks.get(i).text())
              .metadata(metadata)
              .score(document.getScore())
              .build();
      if (isCopyContentFormatter()) {
        chunk.setContentFormatter(document.getContentFormatter());
      }
      out.add(chunk);
    }
  }

  private static String headline(Map<String, Object> metadata) {
    Object value = metadata.getOrDefault("headline", metadata.getOrDefault("title", ""));
    return value.toString();
  }
}
