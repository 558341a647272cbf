package io.luoshi.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the embedded database runs.
 *
 * @param port the loopback port to listen on; 0 takes any free one
 * @param durable whether a commit reaches the disk before it is acknowledged; false is for tests alone
 */
@ConfigurationProperties("luoshi.database")
record DatabaseSettings(@DefaultValue("0") int port, @DefaultValue("true") boolean durable) {

}
