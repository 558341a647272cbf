/** Who did what when: listens to every happening, chains each to the one before, and nobody imports it. */
@ApplicationModule(allowedDependencies = { "core", "organisation", "account" })
@NullMarked
package io.luoshi.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
