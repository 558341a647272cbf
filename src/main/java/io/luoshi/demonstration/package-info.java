/** Loads the real report of 2024 as a first record to look at, on the embedded database only. */
@ApplicationModule(allowedDependencies = { "core", "numeral", "organisation", "account", "indicator",
		"indicator::text", "opinion", "measure", "report", "report::document",
		"check" })
@NullMarked
package io.luoshi.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
