package io.luoshi.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.indicator.IndicatorLine;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportReader;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reports, opinions and indicators, and the description of this interface. */
@RestController
class RecordResource {

	private final ReportReader reports;

	private final TextReader texts;

	private final RecordReader records;

	private final IndicatorReader indicators;

	RecordResource(ReportReader reports, TextReader texts, RecordReader records, IndicatorReader indicators) {
		this.reports = reports;
		this.texts = texts;
		this.records = records;
		this.indicators = indicators;
	}

	@GetMapping("/api/v1/reports")
	@Allow(Permission.USE_API)
	List<ReportAnswer> reports() {
		List<ReportHead> heads = this.reports.heads();
		Texts titles = this.texts.ofOwners(heads.stream().map(ReportHead::id).toList());
		return heads.stream()
			.map((head) -> new ReportAnswer(head.id(), titles.at("report", head.id(), "title").text(),
					head.edition().name().toLowerCase(Locale.ROOT)))
			.toList();
	}

	@GetMapping("/api/v1/opinions")
	@Allow(Permission.USE_API)
	List<RecordReader.OpinionAnswer> opinions() {
		return this.records.opinions();
	}

	@GetMapping("/api/v1/opinions/{id}")
	@Allow(Permission.USE_API)
	OpinionRecord opinion(@PathVariable UUID id) {
		return this.records.opinion(id);
	}

	@GetMapping("/api/v1/indicators")
	@Allow(Permission.USE_API)
	List<IndicatorAnswer> indicators(SignedIn me) {
		return this.indicators.lines("", me.scope()).stream().map(IndicatorAnswer::of).toList();
	}

	@GetMapping(path = "/api/v1/openapi.yaml", produces = "application/yaml")
	@Allow(Permission.USE_API)
	Resource description() {
		return new ClassPathResource("api/openapi.yaml");
	}

	/** A report in a list. */
	record ReportAnswer(UUID id, String title, String edition) {
	}

	/** An indicator with its newest reading, if it has one. */
	record IndicatorAnswer(UUID id, String name, String unit, String basis, String scope, String direction,
			String source, @Nullable UUID reading, @Nullable String written) {

		static IndicatorAnswer of(IndicatorLine line) {
			return new IndicatorAnswer(line.id(), line.name(), line.unit(), line.basis().name().toLowerCase(Locale.ROOT),
					line.scope(), line.direction().name().toLowerCase(Locale.ROOT), line.source(), line.readingId(),
					line.written());
		}

	}

}
