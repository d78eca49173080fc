/**
 * Chinese words for Lucene: {@link io.github.qubao.lucene.QubaoAnalyzer} for index and query,
 * {@link io.github.qubao.lucene.QubaoTokenizer} and its factory for analyzers of one's own.
 */
@NullMarked
package io.github.qubao.lucene;

import org.jspecify.annotations.NullMarked;
