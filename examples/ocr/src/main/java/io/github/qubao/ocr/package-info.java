/**
 * Thread-safe. Reads newspaper pages whose text was recognised in pictures: {@link
 * io.github.qubao.ocr.OcrPages}.
 */
@NullMarked
package io.github.qubao.ocr;

import org.jspecify.annotations.NullMarked;
