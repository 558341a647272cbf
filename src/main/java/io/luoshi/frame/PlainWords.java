package io.luoshi.frame;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.luoshi.core.MissingRecord;
import io.luoshi.core.RuleViolation;
import io.luoshi.core.StaleVersion;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a handler throws into an answer that a person can act on. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainWords {

	private static final Logger LOG = LoggerFactory.getLogger(PlainWords.class);

	private final MessageSource messages;

	PlainWords(MessageSource messages) {
		this.messages = messages;
	}

	/** Forms show a broken rule beside its field themselves; this is for a rule that no form waits for. */
	@ExceptionHandler
	Object ruleViolated(RuleViolation violation, HttpServletRequest request, HttpServletResponse response,
			Locale locale) {
		String sentence = this.messages.getMessage(violation.code(), violation.arguments(), locale);
		if (request.getHeader("HX-Request") != null) {
			response.setStatus(422);
			response.setHeader("HX-Retarget", "#flash");
			response.setHeader("HX-Reswap", "innerHTML");
			return new ModelAndView("fragments/alert :: alert", Map.of("kind", "stop", "text", sentence));
		}
		TypedText.remember(request);
		return ErrorPages.answer(request.getRequestURI(), 422, Map.of("detail", sentence));
	}

	@ExceptionHandler({ MissingRecord.class, MethodArgumentTypeMismatchException.class })
	Object missing(HttpServletRequest request) {
		TypedText.remember(request);
		return ErrorPages.answer(request.getRequestURI(), 404, Map.of());
	}

	@ExceptionHandler
	Object unreadable(HttpMessageNotReadableException body, HttpServletRequest request) {
		return ErrorPages.answer(request.getRequestURI(), 400, Map.of());
	}

	@ExceptionHandler({ StaleVersion.class, OptimisticLockingFailureException.class })
	Object stale(HttpServletRequest request) {
		TypedText.remember(request);
		return ErrorPages.answer(request.getRequestURI(), 409, Map.of());
	}

	/** The server takes in neither files of any size nor any number of fields; 413 says that it was too much. */
	@ExceptionHandler
	Object tooMuch(InvalidParameterException refusal, HttpServletRequest request) {
		return ErrorPages.answer(request.getRequestURI(), refusal.getErrorCode(), Map.of());
	}

	/** The reader went away while the answer was written: there is nobody to tell, and nothing to mend. */
	@ExceptionHandler
	void gone(AsyncRequestNotUsableException nobody) {
		LOG.debug("The reader went away", nobody);
	}

	/** Spring's own refusals know their status; the rest are ours to mend, found in the log by their reference. */
	@ExceptionHandler
	Object anythingElse(Exception thrown, HttpServletRequest request) throws Exception {
		if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException
				|| DatabaseAway.isCauseOf(thrown)) {
			throw thrown;
		}
		if (thrown instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
			return ErrorPages.answer(request.getRequestURI(), refusal.getStatusCode().value(), Map.of());
		}
		String reference = UUID.randomUUID().toString().substring(0, 8);
		LOG.error("Reference {}", reference, thrown);
		TypedText.remember(request);
		return ErrorPages.answer(request.getRequestURI(), 500, Map.of("reference", reference));
	}

}
