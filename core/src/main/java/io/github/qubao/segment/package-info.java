/**
 * Cuts Chinese text into words (分词). It stands on {@link io.github.qubao.text} and {@code internal}
 * alone: offsets are always UTF-16 offsets into the caller's own text.
 */
@NullMarked
package io.github.qubao.segment;

import org.jspecify.annotations.NullMarked;
