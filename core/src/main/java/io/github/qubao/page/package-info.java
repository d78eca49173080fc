/**
 * Reads the raw text of a newspaper page, as a PDF gives it up, into articles: columns are joined,
 * headlines (标题), kickers (引题) and bylines (电头) found and matched to their bodies.
 */
@NullMarked
package io.github.qubao.page;

import org.jspecify.annotations.NullMarked;
