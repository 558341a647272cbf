/** Pages for signing in, setting up and looking after accounts. */
@NullMarked
package io.luoshi.account.web;

import org.jspecify.annotations.NullMarked;
