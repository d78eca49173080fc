/**
 * What every part knows of a text before its words: spans, classes of characters, sentences,
 * surnames, and the line that names the writers. It needs no other package.
 */
@NullMarked
package io.github.qubao.text;

import org.jspecify.annotations.NullMarked;
