package io.luoshi.api;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import io.luoshi.core.VisibleText;
import io.luoshi.indicator.ExactValue;
import io.luoshi.indicator.IndicatorReader;
import io.luoshi.indicator.ReadingContent;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingKeeping;
import io.luoshi.indicator.ReadingLine;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.NumeralException;
import io.luoshi.numeral.Quantity;
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

/** One reading: read with its version as entity tag, revised only by whoever names that version. */
@RestController
class ReadingsApi {

	private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

	private final IndicatorReader indicators;

	private final ReadingKeeping keeping;

	private final MessageSource messages;

	ReadingsApi(IndicatorReader indicators, ReadingKeeping keeping, MessageSource messages) {
		this.indicators = indicators;
		this.keeping = keeping;
		this.messages = messages;
	}

	@GetMapping("/api/v1/readings/{id}")
	@Allow(Permission.USE_API)
	ResponseEntity<ReadingLine> reading(@PathVariable UUID id, SignedIn me) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		return ResponseEntity.ok().eTag("\"" + line.version() + "\"").body(line);
	}

	@PutMapping("/api/v1/readings/{id}")
	@Allow(Permission.USE_API)
	ResponseEntity<?> revise(@PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String tag,
			@RequestBody Revision revision, SignedIn me) {
		ReadingLine line = this.indicators.reading(new ReadingId(id), me.scope());
		if (tag == null) {
			return problem(HttpStatus.PRECONDITION_REQUIRED);
		}
		var version = TAG.matcher(tag);
		if (!version.matches()) {
			return problem(HttpStatus.PRECONDITION_FAILED);
		}
		this.keeping.revise(new ReadingId(id), Integer.parseInt(version.group(1)), revision.on(line), me.actor(),
				me.scope());
		return reading(id, me);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> refused(RuleViolation violation, Locale locale) {
		return unprocessable(violation.field(), violation.code(), violation.arguments(), locale);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(NumeralException unreadable, Locale locale) {
		return unprocessable("written", unreadable.code(), unreadable.arguments(), locale);
	}

	@ExceptionHandler(HttpMessageNotReadableException.class)
	ResponseEntity<ProblemDetail> malformed() {
		return problem(HttpStatus.BAD_REQUEST);
	}

	@ExceptionHandler({ StaleVersion.class, OptimisticLockingFailureException.class })
	ResponseEntity<ProblemDetail> stale() {
		return problem(HttpStatus.PRECONDITION_FAILED);
	}

	private ResponseEntity<ProblemDetail> unprocessable(@Nullable String field, String code, Object[] arguments,
			Locale locale) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT,
				this.messages.getMessage(code, arguments, locale));
		problem.setProperty("code", code);
		problem.setProperty("field", field);
		return ResponseEntity.status(problem.getStatus()).body(problem);
	}

	private static ResponseEntity<ProblemDetail> problem(HttpStatus status) {
		return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
	}

	/**
	 * What shall change, without what nobody sees. What is left out stays; only the exact value falls when the written
	 * form alone is given anew.
	 *
	 * @param exact a plain decimal as text, so that no digit is lost on the way
	 */
	record Revision(@Nullable String written, @Nullable String exact, @Nullable String evidence,
			@Nullable ReadingStatus status) {

		ReadingContent on(ReadingLine line) {
			Quantity quantity = Quantity.read((this.written != null) ? VisibleText.in(this.written).strip() : line.written());
			return new ReadingContent(quantity, exactValue(line), line.period(), line.given(),
					(this.status != null) ? this.status : line.status(),
					(this.evidence != null) ? VisibleText.in(this.evidence).strip() : line.evidence());
		}

		private @Nullable BigDecimal exactValue(ReadingLine line) {
			boolean untouched = this.exact == null && this.written == null;
			return untouched ? line.exact() : ExactValue.read(this.exact);
		}
	}

}
