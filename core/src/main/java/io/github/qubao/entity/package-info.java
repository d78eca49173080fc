/**
 * Finds names of people, places and organisations, by rules over the words of a segmenter and a
 * learned choice among what they find, and joins those that name the same.
 */
@NullMarked
package io.github.qubao.entity;

import org.jspecify.annotations.NullMarked;
