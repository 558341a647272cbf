/** The frame round every page: who may come in, headers, language, plain words when something goes wrong. */
@ApplicationModule(allowedDependencies = { "core", "account" })
@NullMarked
package io.luoshi.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
