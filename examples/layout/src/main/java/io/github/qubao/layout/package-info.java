/**
 * Thread-safe. Puts the lines of type of a page in the order of reading: {@link
 * io.github.qubao.layout.PageLayout}.
 */
@NullMarked
package io.github.qubao.layout;

import org.jspecify.annotations.NullMarked;
