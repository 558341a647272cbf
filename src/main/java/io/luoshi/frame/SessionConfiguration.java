package io.luoshi.frame;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Keeps sessions in PostgreSQL safely: parallel first requests do not collide, unreadable contents mean signed out. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

	private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionRepositoryCustomizer() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

	@Bean
	ConversionService springSessionConversionService() {
		DeserializingConverter reading = new DeserializingConverter(getClass().getClassLoader());
		GenericConversionService service = new GenericConversionService();
		service.addConverter(Object.class, byte[].class, new SerializingConverter());
		service.addConverter(byte[].class, Object.class, (bytes) -> {
			try {
				return reading.convert(bytes);
			}
			catch (SerializationFailedException ex) {
				LOG.info("A session from another release cannot be read; its owner has to sign in again");
				return null;
			}
		});
		return service;
	}

}
