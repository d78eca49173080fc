/**
 * Files an article by topic, with probabilities and the words that spoke for the answer. {@code
 * topic.train} makes such classifiers from labelled articles.
 */
@NullMarked
package io.github.qubao.topic;

import org.jspecify.annotations.NullMarked;
