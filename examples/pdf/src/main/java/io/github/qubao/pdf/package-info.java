/** Thread-safe. Turns a PDF of a newspaper into the texts of its pages: {@link PdfPages}. */
@NullMarked
package io.github.qubao.pdf;

import org.jspecify.annotations.NullMarked;
