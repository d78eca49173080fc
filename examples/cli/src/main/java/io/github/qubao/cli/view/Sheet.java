package io.github.qubao.cli.view;

/**
 * Immutable and thread-safe. A page of a paper as the report shows it.
 *
 * @param masthead what its head says
 * @param name what to call it where its head says nothing
 * @param articles how many it has
 * @param characters how long its text is
 * @param topics of its articles; no one adds to them any more
 * @param map its lines and articles where they stand, as SVG; empty of a text
 * @param contents its articles' headlines, as HTML
 * @param body its digest and its articles, as HTML
 */
public record Sheet(
    Masthead masthead,
    String name,
    int articles,
    int characters,
    TopicCounts topics,
    String map,
    String contents,
    String body) {}
