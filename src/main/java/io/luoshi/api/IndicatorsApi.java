package io.luoshi.api;

import java.util.List;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.IndicatorReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The indicators with their newest values. */
@RestController
class IndicatorsApi {

	private final IndicatorReader indicators;

	IndicatorsApi(IndicatorReader indicators) {
		this.indicators = indicators;
	}

	/** @param q part of a name, or a unit; every indicator when empty */
	@GetMapping("/api/v1/indicators")
	@Allow(Permission.USE_API)
	List<IndicatorLine> indicators(@RequestParam(defaultValue = "") String q, SignedIn me) {
		return this.indicators.lines(q.strip(), me.scope());
	}

}
