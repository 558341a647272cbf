package io.luoshi.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.core.RuleViolation;
import io.luoshi.intake.Analysis;
import io.luoshi.intake.BoundedWork;
import io.luoshi.intake.source.SourceKind;
import io.luoshi.intake.source.SourceLimits;
import io.luoshi.intake.source.SourceReader;
import io.luoshi.intake.source.SourceText;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Says what is found in a text or a file. Nothing is stored. */
@RestController
class IntakeApi {

	static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private static final Set<String> TOO_LARGE = Set.of("intake.size", "intake.characters");

	private final SourceReader sources = new SourceReader();

	private final BoundedWork work;

	private final MessageSource messages;

	IntakeApi(BoundedWork work, MessageSource messages) {
		this.work = work;
		this.messages = messages;
	}

	@PostMapping(path = "/api/v1/intake/analyse", consumes = { MediaType.TEXT_PLAIN_VALUE, DOCX })
	@Allow(Permission.USE_API)
	AnalysisDocument analyse(@RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type, InputStream body)
			throws IOException {
		byte[] bytes = body.readNBytes((SourceLimits.MEGABYTES << 20) + 1);
		return this.work.run(() -> {
			SourceText source = read(bytes, type);
			return AnalysisDocument.of(Analysis.of(source.text()), source.kind() != SourceKind.TEXT);
		});
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RuleViolation violation, Locale locale) {
		HttpStatus status = TOO_LARGE.contains(violation.code()) ? HttpStatus.CONTENT_TOO_LARGE
				: HttpStatus.UNPROCESSABLE_CONTENT;
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				this.messages.getMessage(violation.code(), violation.arguments(), locale));
		problem.setProperty("code", violation.code());
		problem.setProperty("field", violation.field());
		return ResponseEntity.status(status).body(problem);
	}

	private SourceText read(byte[] bytes, MediaType type) {
		if (type.isCompatibleWith(MediaType.TEXT_PLAIN)) {
			return this.sources.readText(bytes, type.getCharset());
		}
		SourceText source = this.sources.read(bytes);
		if (source.kind() != SourceKind.DOCX) {
			throw RuleViolation.at("file", "intake.type");
		}
		return source;
	}

}
