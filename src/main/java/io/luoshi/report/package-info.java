/** The report: composed from the record, shown, printed and delivered. */
@ApplicationModule(allowedDependencies = { "core", "numeral", "organisation", "account", "opinion", "measure",
		"indicator", "indicator::text" })
@NullMarked
package io.luoshi.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
