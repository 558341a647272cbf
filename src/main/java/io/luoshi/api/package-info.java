/** The programming interface, version 1: reports, opinions, indicators, and revising readings. */
@ApplicationModule(allowedDependencies = { "core", "account", "organisation", "numeral", "indicator",
		"indicator::text", "report" })
@NullMarked
package io.luoshi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
