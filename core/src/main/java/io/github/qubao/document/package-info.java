/**
 * An article as all that reads it needs it: its sentences and words, found once. Topics, summaries,
 * keywords and names are made from it.
 */
@NullMarked
package io.github.qubao.document;

import org.jspecify.annotations.NullMarked;
