/** Indicators and their readings, and in {@code text} the sentences that state them. */
@ApplicationModule(allowedDependencies = { "core", "numeral", "numeral :: prose", "organisation", "account" })
@NullMarked
package io.luoshi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
