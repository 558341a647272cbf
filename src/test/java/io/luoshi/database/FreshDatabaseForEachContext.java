package io.luoshi.database;

import java.util.List;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Gives every Spring test context an empty database of its own, made when the context first asks for it. Registered in
 * {@code META-INF/spring.factories}, so tests need not say anything.
 */
class FreshDatabaseForEachContext implements ContextCustomizerFactory {

	@Override
	public ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> configuration) {
		return new FreshDatabase();
	}

	/** All are equal, so that contexts are still shared between test classes. */
	private record FreshDatabase() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			TestPropertyValues
				.of("spring.test.database.replace=none", "spring.datasource.hikari.maximum-pool-size=4",
						"spring.datasource.hikari.minimum-idle=0")
				.applyTo(context);
			RootBeanDefinition definition = new RootBeanDefinition(JdbcConnectionDetails.class,
					SharedServer::freshDatabase);
			definition.setLazyInit(true);
			((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("freshDatabase", definition);
		}

	}

}
