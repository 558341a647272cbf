package io.luoshi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	@Test
	void arrowsPointDownOnly() {
		ApplicationModules.of(LuoshiApplication.class).verify();
	}

}
