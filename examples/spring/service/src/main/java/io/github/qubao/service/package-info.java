/** Qubao over HTTP: topics, summaries, words and pages. */
@NullMarked
package io.github.qubao.service;

import org.jspecify.annotations.NullMarked;
