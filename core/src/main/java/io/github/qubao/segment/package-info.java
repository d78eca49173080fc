/**
 * Cuts Chinese text into words (分词). Everything else in the library stands on this package, and it
 * stands on nothing: offsets are always UTF-16 offsets into the caller's own text.
 */
@NullMarked
package io.github.qubao.segment;

import org.jspecify.annotations.NullMarked;
