/** Pages on which an editor changes what a report consists of. */
@NullMarked
package io.luoshi.report.composition.web;

import org.jspecify.annotations.NullMarked;
