package io.luoshi.frame;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import io.luoshi.core.VisibleText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of every form what nobody sees: it comes along with text that is pasted, and whoever pasted it could not find
 * it to mend it. Control characters in an address are refused: no person types them and PostgreSQL stores no NUL.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PlainText extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean typed = "POST".equals(request.getMethod());
		Map<String, String[]> seen = new LinkedHashMap<>();
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			if (isStrange(parameter.getKey())
					|| (!typed && Arrays.stream(parameter.getValue()).anyMatch(PlainText::isStrange))) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
			seen.put(parameter.getKey(), seen(parameter.getKey(), parameter.getValue()));
		}
		chain.doFilter(new Typed(request, seen), response);
	}

	/** Uploads are read, and limited, by whoever takes them. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith("multipart/");
	}

	/** A password is compared character by character and never shown. */
	private static String[] seen(String name, String[] values) {
		return name.toLowerCase(Locale.ROOT).contains("password") ? values
				: Arrays.stream(values).map(VisibleText::in).toArray(String[]::new);
	}

	private static boolean isStrange(String text) {
		return text.chars().anyMatch((c) -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f);
	}

	/** The request with what is seen of its parameters. */
	private static final class Typed extends HttpServletRequestWrapper {

		private final Map<String, String[]> seen;

		Typed(HttpServletRequest request, Map<String, String[]> seen) {
			super(request);
			this.seen = seen;
		}

		@Override
		public @Nullable String getParameter(String name) {
			String[] values = this.seen.get(name);
			return (values == null || values.length == 0) ? null : values[0];
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			String[] values = this.seen.get(name);
			return (values != null) ? values.clone() : null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Collections.unmodifiableMap(this.seen);
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.enumeration(this.seen.keySet());
		}

	}

}
