/** Thread-safe. The chunks as LangChain4j takes them; needs {@code langchain4j-core}. */
@NullMarked
package io.github.qubao.retrieval.langchain4j;

import org.jspecify.annotations.NullMarked;
