package io.luoshi.api;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingKeeping;
import io.luoshi.indicator.ReadingLine;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reading and revising one reading; its version is its ETag. */
@RestController
class ReadingResource {

	private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

	private final IndicatorReader indicators;

	private final ReadingKeeping keeping;

	private final MessageSource messages;

	ReadingResource(IndicatorReader indicators, ReadingKeeping keeping, MessageSource messages) {
		this.indicators = indicators;
		this.keeping = keeping;
		this.messages = messages;
	}

	@GetMapping("/api/v1/readings/{id}")
	@Allow(Permission.USE_API)
	ResponseEntity<ReadingAnswer> show(@PathVariable UUID id, SignedIn me) {
		return answer(this.indicators.reading(new ReadingId(id), me.scope()));
	}

	@PutMapping("/api/v1/readings/{id}")
	@Allow(Permission.EDIT_READING)
	ResponseEntity<?> revise(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String match,
			@RequestBody ReadingChange change, SignedIn me, Locale locale) {
		if (match == null) {
			return problem(HttpStatus.PRECONDITION_REQUIRED);
		}
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		var version = VERSION.matcher(match.strip());
		if (!version.matches()) {
			return problem(HttpStatus.PRECONDITION_FAILED);
		}
		Map<String, ReadingChange.Fault> faults = ReadingChange.noFaults();
		ReadingContent content = change.content(line, faults).orElse(null);
		if (content == null) {
			return refusal(faults, locale);
		}
		try {
			this.keeping.revise(new ReadingId(id), Integer.parseInt(version.group(1)), content, me.actor(), me.scope());
			return answer(this.indicators.reading(new ReadingId(id), me.scope()));
		}
		catch (RuleViolation ex) {
			String field = (ex.field() != null) ? ex.field() : "written";
			return refusal(Map.of(field, new ReadingChange.Fault(ex.code(), ex.arguments())), locale);
		}
		catch (StaleVersion | OptimisticLockingFailureException ex) {
			return problem(HttpStatus.PRECONDITION_FAILED);
		}
	}

	@ExceptionHandler(HttpMessageNotReadableException.class)
	ResponseEntity<?> unreadable() {
		return problem(HttpStatus.BAD_REQUEST);
	}

	private ResponseEntity<?> refusal(Map<String, ReadingChange.Fault> faults, Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatus(422);
		problem.setProperty("errors", faults.entrySet().stream().map((fault) -> new FieldError(fault.getKey(),
				this.messages.getMessage(fault.getValue().code(), fault.getValue().arguments(), locale))).toList());
		return ResponseEntity.status(422).body(problem);
	}

	private static ResponseEntity<?> problem(HttpStatus status) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
	}

	private static ResponseEntity<ReadingAnswer> answer(ReadingLine line) {
		return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(ReadingAnswer.of(line));
	}

	/** What is wrong with a field, in the caller's language. */
	record FieldError(String field, String message) {
	}

}
