/**
 * Thread-safe. Cuts Chinese text into chunks of whole sentences for retrieval: {@link
 * io.github.qubao.retrieval.Chunker}.
 */
@NullMarked
package io.github.qubao.retrieval;

import org.jspecify.annotations.NullMarked;
