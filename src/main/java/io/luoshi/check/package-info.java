/**
 * Checks that a report's numbers agree with each other, and the gate that keeps a report with open questions of record
 * from being submitted. Sits above the report: it reads the composed paper, and the report knows nothing of it.
 */
@ApplicationModule(allowedDependencies = { "core", "numeral", "organisation", "account", "indicator",
		"indicator::text", "report", "report::document" })
@NullMarked
package io.luoshi.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
