/**
 * Finds names of people, places and organisations by a learned model over the words of a segmenter,
 * and joins those that name the same.
 */
@NullMarked
package io.github.qubao.entity;

import org.jspecify.annotations.NullMarked;
