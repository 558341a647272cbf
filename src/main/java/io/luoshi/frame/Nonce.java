package io.luoshi.frame;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each answer its own number used once; templates find it as {@code cspNonce}, browsers in the header. */
class Nonce extends OncePerRequestFilter implements HeaderWriter {

	private static final String ATTRIBUTE = "cspNonce";

	private static final String HEADER = "Content-Security-Policy";

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(ATTRIBUTE) == null) {
			byte[] number = new byte[18];
			RANDOM.nextBytes(number);
			request.setAttribute(ATTRIBUTE, Base64.getUrlEncoder().encodeToString(number));
		}
		chain.doFilter(request, response);
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (!response.containsHeader(HEADER)) {
			response.setHeader(HEADER, """
					default-src 'none'; script-src 'nonce-%s'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
					connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"""
				.formatted(request.getAttribute(ATTRIBUTE)));
		}
	}

}
