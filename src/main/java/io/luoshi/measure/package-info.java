/** Measures under an area with their progress, and the commitments for the next cycle. */
@ApplicationModule(allowedDependencies = { "core", "organisation", "account", "opinion", "indicator", "indicator::text" })
@NullMarked
package io.luoshi.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
