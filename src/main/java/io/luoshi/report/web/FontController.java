package io.luoshi.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.core.MissingRecord;
import io.luoshi.report.ReportHead;
import io.luoshi.report.ReportId;
import io.luoshi.report.ReportReader;
import io.luoshi.report.document.Punctuation;
import io.luoshi.report.layout.Subset;
import io.luoshi.report.layout.Typeface;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The fonts of one report for the browser, with only its characters: some 400 kB instead of ten megabytes. They carry
 * the names of the whole fonts and go before them; a character that is not among them still comes from those. An
 * office's own fonts stay on the server, as their licences seldom reach further.
 */
@Controller
class FontController {

	private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

	private static final String BUNDLED = "Report";

	private static final String FOLIO = "— 0123456789";

	private final ReportReader reports;

	private final Typesetter typesetter;

	FontController(ReportReader reports, Typefaces typefaces) {
		this.reports = reports;
		this.typesetter = new Typesetter(typefaces);
	}

	@GetMapping("/reports/{id}/fonts.css")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> rules(@PathVariable UUID id) {
		String rules = characters(id).entrySet()
			.stream()
			.map((used) -> rule(used.getKey().name(), digest(used.getValue())))
			.collect(Collectors.joining("\n"));
		return DocumentAnswer.shown(CSS, rules.getBytes(StandardCharsets.UTF_8));
	}

	/** @param digest of the characters; they are told apart by it, so a browser may keep the file */
	@GetMapping("/reports/{id}/fonts/{digest}/{name}.ttf")
	@Allow(Permission.READ_REPORT)
	ResponseEntity<byte[]> font(@PathVariable UUID id, @PathVariable String digest, @PathVariable String name)
			throws IOException {
		for (Map.Entry<Typeface, Set<Integer>> used : characters(id).entrySet()) {
			if (used.getKey().name().equals(name) && digest(used.getValue()).equals(digest)) {
				return ResponseEntity.ok()
					.contentType(new MediaType("font", "ttf"))
					.cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
					.body(Subset.of(used.getKey(), used.getValue()).file());
			}
		}
		throw new MissingRecord(new ReportId(id).subject());
	}

	private Map<Typeface, Set<Integer>> characters(UUID id) {
		ReportHead head = this.reports.head(new ReportId(id));
		Map<Typeface, Set<Integer>> used = Subset
			.characters(this.typesetter.setForScreen(this.reports.paper(head).in(Punctuation.FULL)));
		used.keySet().removeIf((typeface) -> !typeface.name().startsWith(BUNDLED));
		// Page numbers and the mark stand in the margins, which the browser writes
		String margins = FOLIO + head.edition().mark();
		used.values().forEach((characters) -> margins.chars().forEach(characters::add));
		return used;
	}

	private static String rule(String name, String digest) {
		return "@font-face { font-family: " + name + "; src: url(\"fonts/" + digest + "/" + name
				+ ".ttf\") format(\"truetype\"); font-display: swap; }";
	}

	private static String digest(Set<Integer> characters) {
		return DigestUtils.md5DigestAsHex(new TreeSet<>(characters).toString().getBytes(StandardCharsets.UTF_8));
	}

}
