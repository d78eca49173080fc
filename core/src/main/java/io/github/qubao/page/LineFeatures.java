package io.github.qubao.page;

/**
 * Immutable and thread-safe. What a line's text says by itself; see {@link LineClassifier}.
 *
 * @param lastMark the last character but for quotation marks and brackets that close
 * @param commas how many commas it has
 * @param prosePunctuation whether it has punctuation that prose has and headlines seldom do
 * @param startsWithByline whether it begins with a byline, as the body of an article does
 * @param startsWithWeakByline whether that byline may also stand inside a paragraph, as prose
 * @param isByline whether it is a byline and nothing else
 * @param mayBeName whether it may be a person's name and nothing else
 * @param endsWithCredit whether a photographer is named at its end
 * @param startsLikeParagraph whether it begins with words with which paragraphs often begin
 * @param isListItem whether it begins with the number or the mark of an item in a list
 * @param mayBeHeadline whether it may be a line of a headline
 * @param row what it is as a row of a table
 */
record LineFeatures(
    char lastMark,
    int commas,
    boolean prosePunctuation,
    boolean startsWithByline,
    boolean startsWithWeakByline,
    boolean isByline,
    boolean mayBeName,
    boolean endsWithCredit,
    boolean startsLikeParagraph,
    boolean isListItem,
    boolean mayBeHeadline,
    TableRow row) {}
