/**
 * Reads a paper that the office already has into a proposed structure. {@code structure} finds paragraphs, headings and
 * measures in a text; {@code source} gets the text out of a file.
 */
@ApplicationModule(allowedDependencies = { "core", "numeral", "numeral::prose", "organisation", "account", "opinion",
		"measure", "indicator", "indicator::text", "report", "report::document" })
@NullMarked
package io.luoshi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
