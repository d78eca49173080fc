/**
 * The program {@code qubao}. What it does is in {@code command}; that uses {@code view} and {@code
 * io}.
 */
@NullMarked
package io.github.qubao.cli;

import org.jspecify.annotations.NullMarked;
