/** What the trainings of all models share: the news set, and resources with their checksums. */
@NullMarked
package io.github.qubao.training;

import org.jspecify.annotations.NullMarked;
