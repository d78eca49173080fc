/** Thread-safe. The chunks as Spring AI takes them; needs {@code spring-ai-commons}. */
@NullMarked
package io.github.qubao.retrieval.springai;

import org.jspecify.annotations.NullMarked;
