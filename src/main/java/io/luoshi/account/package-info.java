/** The people who sign in, what their roles permit, and the door itself. */
@ApplicationModule(allowedDependencies = { "core", "organisation" })
@NullMarked
package io.luoshi.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
