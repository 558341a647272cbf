/** The organisations that do the work: bureaus, districts, the government office, the congress committee. */
@ApplicationModule(allowedDependencies = { "core" })
@NullMarked
package io.luoshi.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
