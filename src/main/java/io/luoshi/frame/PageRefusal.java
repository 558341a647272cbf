package io.luoshi.frame;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses a page. A missing form token is told apart: it means that the page stood open too long. */
class PageRefusal implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException {
		if (refusal instanceof CsrfException) {
			TypedText.remember(request);
		}
		response.sendError(HttpServletResponse.SC_FORBIDDEN);
	}

}
