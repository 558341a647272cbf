package io.luoshi.api;

import io.luoshi.account.PublicEndpoint;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface's own description, OpenAPI 3.1. */
@RestController
class Description {

	@GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
	@PublicEndpoint
	Resource description() {
		return new ClassPathResource("api/openapi.yaml");
	}

}
