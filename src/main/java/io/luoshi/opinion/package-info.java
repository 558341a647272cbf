/** Deliberation opinions (审议意见), their clauses, and the areas that answer them. */
@ApplicationModule(allowedDependencies = { "core", "organisation", "account", "indicator::text" })
@NullMarked
package io.luoshi.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
