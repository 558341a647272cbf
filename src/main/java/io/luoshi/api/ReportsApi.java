package io.luoshi.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.indicator.text.TextReader;
import io.luoshi.indicator.text.Texts;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportReader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The reports there are. */
@RestController
class ReportsApi {

	private final ReportReader reports;

	private final TextReader texts;

	ReportsApi(ReportReader reports, TextReader texts) {
		this.reports = reports;
		this.texts = texts;
	}

	@GetMapping("/api/v1/reports")
	@Allow(Permission.USE_API)
	List<ReportItem> reports() {
		List<ReportHead> heads = this.reports.heads();
		Texts titles = this.texts.ofOwners(heads.stream().map(ReportHead::id).toList());
		return heads.stream()
			.map((head) -> new ReportItem(head.id(), titles.at("report", head.id(), "title").text(),
					head.edition().name().toLowerCase(Locale.ROOT), head.opinionId()))
			.toList();
	}

	/** A report in the list; its documents are at {@code /reports/{id}.txt} and {@code .json}. */
	record ReportItem(UUID id, String title, String edition, UUID opinion) {
	}

}
