package io.luoshi.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Marks what exists only while the application brings its own database, that is, while
 * {@code spring.datasource.url} is not set.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Conditional(NoDatabaseConfigured.class)
public @interface ConditionalOnEmbeddedDatabase {

}
