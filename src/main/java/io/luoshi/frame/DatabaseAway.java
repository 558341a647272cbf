package io.luoshi.frame;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Answers 503 in plain words while the database cannot be reached, and hands back what was typed. It stands outside
 * everything that itself needs the database: sessions, security, pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAway extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

	private final ITemplateEngine templates;

	private final LocaleResolver language;

	private final ProblemAnswers problems;

	DatabaseAway(ITemplateEngine templates, LocaleResolver localeResolver, ProblemAnswers problems) {
		this.templates = templates;
		this.language = localeResolver;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!isCauseOf(ex) || response.isCommitted()) {
				throw ex;
			}
			LOG.error("The database cannot be reached: {}", ex.toString());
			answer(request, response);
		}
	}

	/** Whether an exception says that there is no database to talk to, rather than that it refused something. */
	static boolean isCauseOf(Throwable thrown) {
		for (Throwable each = thrown; each != null; each = each.getCause()) {
			if (each instanceof CannotCreateTransactionException || each instanceof DataAccessResourceFailureException
					|| each instanceof SQLTransientConnectionException) {
				return true;
			}
			if (each instanceof SQLException refused && isConnectionState(String.valueOf(refused.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isConnectionState(String state) {
		return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
	}

	private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setHeader("Retry-After", "10");
		response.setHeader("Cache-Control", "no-store");
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			this.problems.write(response, HttpStatus.SERVICE_UNAVAILABLE);
			return;
		}
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		Locale locale = this.language.resolveLocale(request);
		var exchange = JakartaServletWebApplication.buildApplication(getServletContext()).buildExchange(request, response);
		Map<String, Object> typed = Map.of("typed", TypedText.of(request));
		this.templates.process("error/unavailable", new WebContext(exchange, locale, typed), response.getWriter());
	}

}
