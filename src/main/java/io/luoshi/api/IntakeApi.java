package io.luoshi.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.core.RuleViolation;
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

	static final MediaType DOCX = MediaType
		.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final SourceReader sources = new SourceReader();

	private final BoundedWork work;

	private final MessageSource messages;

	IntakeApi(BoundedWork work, MessageSource messages) {
		this.work = work;
		this.messages = messages;
	}

	/** @param type of the body; what it may be is checked here, so that a refusal can say what is read instead */
	@PostMapping("/api/v1/intake/analyse")
	@Allow(Permission.USE_API)
	AnalysisDocument analyse(
			@RequestHeader(name = HttpHeaders.CONTENT_TYPE, defaultValue = MediaType.ALL_VALUE) String type,
			InputStream body) throws IOException {
		MediaType sent = typeOf(type);
		byte[] bytes = body.readNBytes((SourceLimits.MEGABYTES << 20) + 1);
		return this.work.run(() -> {
			SourceText source = read(bytes, sent);
			return AnalysisDocument.of(source.content(), source.kind() != SourceKind.TEXT);
		});
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RuleViolation violation, Locale locale) {
		HttpStatus status = switch (violation.code()) {
			case "intake.size", "intake.characters" -> HttpStatus.CONTENT_TOO_LARGE;
			case "intake.type" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
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

	/** @throws RuleViolation when the type is neither of the two, or names no character set that exists */
	private static MediaType typeOf(String type) {
		try {
			MediaType sent = MediaType.parseMediaType(type);
			if (sent.isConcrete() && (DOCX.includes(sent) || MediaType.TEXT_PLAIN.includes(sent))) {
				return sent;
			}
		}
		catch (IllegalArgumentException ex) {
			throw RuleViolation.at("file", "intake.type");
		}
		throw RuleViolation.at("file", "intake.type");
	}

}
