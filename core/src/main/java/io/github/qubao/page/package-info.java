/**
 * Reads a newspaper page, its raw text or its printed lines ({@code PrintedPage}), into articles.
 * The way of a page:
 *
 * <ol>
 *   <li>{@code LineScanner} splits it into {@code PageLine}s; {@code LineWidths} and {@code
 *       LineClassifier} say what a line tells by itself (with {@code BylineGrammar}, {@code
 *       Credit}), {@code TypeSizes} how large its type is, if that is known.
 *   <li>{@code PageStyle} learns how this page marks its paragraphs.
 *   <li>{@code Layout} goes from line to line: {@code Furniture}, {@code HeadlineDetector} and
 *       {@code ParagraphDetector} say what {@code LineRuns} of lines are, {@code BylinePlacer}
 *       whose a byline is, and {@code BodyExtender} adds prose to a {@code BodyBuilder} of {@code
 *       PageBodies}; a break that splits a word ({@code SplitWords}) is none.
 *   <li>{@code BodyMerger} merges bodies that a subheading parted; {@code HeadlineSplitter} makes
 *       {@code HeadlineUnit}s of lines. Both ask {@code Similarity}, which compares texts.
 *   <li>{@code HeadlineMatcher} gives each body its headline, by words, {@code HeadlinePositions}
 *       and {@code Assignment}.
 *   <li>{@code PageReader} puts it together: {@code UnwrappedText} joins lines, {@code Byline}
 *       reads names, {@code Confidence} tells how sure it is; the result is a {@code Page}.
 * </ol>
 *
 * No class uses one that uses it, on any way round: {@code ClassOrderTest} holds that.
 */
@NullMarked
package io.github.qubao.page;

import org.jspecify.annotations.NullMarked;
