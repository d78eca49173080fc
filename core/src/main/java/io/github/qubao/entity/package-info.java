/**
 * Finds names of people, places and organisations. HanLP is behind it and is not touched until the
 * first text is asked about.
 */
@NullMarked
package io.github.qubao.entity;

import org.jspecify.annotations.NullMarked;
