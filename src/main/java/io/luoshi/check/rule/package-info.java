/**
 * The rules themselves, free of database and pages: what a paper states, the relations that a person accepts between
 * its readings, the standing rules that apply by themselves, and what they find.
 */
@NullMarked
package io.luoshi.check.rule;

import org.jspecify.annotations.NullMarked;
