/**
 * Training of topic classifiers, and how well they do: labelled articles in, a {@link
 * io.github.qubao.topic.TopicClassifier} or an {@link io.github.qubao.topic.train.Evaluation} out.
 * Answering needs nothing of this; the trainer needs OpenNLP on the class path.
 */
@NullMarked
package io.github.qubao.topic.train;

import org.jspecify.annotations.NullMarked;
