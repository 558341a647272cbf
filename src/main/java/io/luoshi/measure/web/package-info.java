/** Pages of measures: the work list, a measure, and the telling of progress. */
@NullMarked
package io.luoshi.measure.web;

import org.jspecify.annotations.NullMarked;
