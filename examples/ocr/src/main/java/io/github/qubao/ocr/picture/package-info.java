/**
 * Finds the lines of type in the picture of a newspaper page, so that each can be read by itself.
 * Internal: use {@link io.github.qubao.ocr.TesseractReader}.
 */
@NullMarked
package io.github.qubao.ocr.picture;

import org.jspecify.annotations.NullMarked;
