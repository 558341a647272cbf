/**
 * The handful of notions that every module shares: who acts, what may not be done, what has happened.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.luoshi.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
