package io.luoshi.api;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.luoshi.WholeApplication;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The description says what the interface does, and nothing else. */
@WholeApplication
class InterfaceDescriptionTests {

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Test
	void everyMappedOperationIsDescribedAndEveryDescribedOneIsMapped() {
		Set<String> mapped = new TreeSet<>();
		this.mapping.getHandlerMethods()
			.keySet()
			.forEach((info) -> info.getPatternValues()
				.stream()
				.filter((path) -> path.startsWith("/api/v1/"))
				.forEach((path) -> info.getMethodsCondition()
					.getMethods()
					.forEach((method) -> mapped.add(method.name() + " " + path))));
		assertThat(described()).isEqualTo(mapped);
	}

	private static Set<String> described() {
		Map<String, Map<String, Map<String, Object>>> description = new Yaml()
			.load(InterfaceDescriptionTests.class.getResourceAsStream("/api/openapi.yaml"));
		Set<String> operations = new TreeSet<>();
		Map<String, Map<String, Object>> paths = description.get("paths");
		paths.forEach((path, item) -> item.keySet()
			.stream()
			.filter((key) -> !key.equals("parameters"))
			.forEach((method) -> operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
		return operations;
	}

}
