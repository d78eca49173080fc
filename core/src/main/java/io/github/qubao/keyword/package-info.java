/** Picks the words that say what an article is about (关键词). */
@NullMarked
package io.github.qubao.keyword;

import org.jspecify.annotations.NullMarked;
