/** The first page, which says what needs attention, and the page of an opinion. */
@ApplicationModule(allowedDependencies = { "core", "organisation", "account", "opinion", "indicator",
		"indicator::text", "measure" })
@NullMarked
package io.luoshi.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
