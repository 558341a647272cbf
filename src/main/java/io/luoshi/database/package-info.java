/**
 * A real PostgreSQL carried inside the application, used when no other database is configured.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.luoshi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
