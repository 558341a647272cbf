package io.luoshi.frame;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses control characters in what a form or address carries: no person types them and PostgreSQL stores no NUL. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PlainText extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			if (isStrange(parameter.getKey()) || Arrays.stream(parameter.getValue()).anyMatch(PlainText::isStrange)) {
				response.sendError(HttpServletResponse.SC_BAD_REQUEST);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	/** Uploads are read, and limited, by whoever takes them. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith("multipart/");
	}

	private static boolean isStrange(String text) {
		return text.chars().anyMatch((c) -> (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f);
	}

}
