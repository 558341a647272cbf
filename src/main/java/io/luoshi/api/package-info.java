/** The programming interface under {@code /api/v1}: JSON, described by {@code /api/v1/openapi.yaml}. */
@ApplicationModule(allowedDependencies = { "core", "numeral", "organisation", "account", "opinion", "indicator",
		"indicator::text", "measure", "report", "report::document", "numeral::prose", "intake", "intake::structure",
		"intake::source" })
@NullMarked
package io.luoshi.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
