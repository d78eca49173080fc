/**
 * The topic model itself, shared by the classifier and the training: what a text is to it, its
 * tables, and its file. No API: it may change or go in any version.
 */
@NullMarked
package io.github.qubao.topic.internal;

import org.jspecify.annotations.NullMarked;
