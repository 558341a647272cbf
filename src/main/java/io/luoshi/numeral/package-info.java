/**
 * The one grammar of written Chinese numbers: reads them, finds them in prose, and writes them back unchanged.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.luoshi.numeral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
