package io.luoshi.report.web;

import java.io.IOException;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.report.AnnexReader;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Table;
import io.luoshi.report.xlsx.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tables that go with a report, as spreadsheets. */
@Controller
class AnnexController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ReportReader reports;

	private final AnnexReader annexes;

	AnnexController(ReportReader reports, AnnexReader annexes) {
		this.reports = reports;
		this.annexes = annexes;
	}

	@GetMapping("/reports/{id}/measures.xlsx")
	@Allow(Permission.READ_REPORT)
	void measures(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		send(this.annexes.measures(this.reports.head(new ReportId(id))), response);
	}

	@GetMapping("/reports/{id}/indicators.xlsx")
	@Allow(Permission.READ_REPORT)
	void indicators(@PathVariable UUID id, HttpServletResponse response) throws IOException {
		ReportHead head = this.reports.head(new ReportId(id));
		send(this.annexes.indicators(this.reports.paper(head)), response);
	}

	/** Read as a whole, so that what is missing is known before anything is sent; written straight to the reader. */
	private static void send(Table table, HttpServletResponse response) throws IOException {
		response.setContentType(XLSX);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, DocumentAnswer.disposition(table.title(), "xlsx"));
		SheetWriter.write(table, response.getOutputStream());
	}

}
