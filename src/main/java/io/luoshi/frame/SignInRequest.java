package io.luoshi.frame;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Shows the sign-in page; when only a part of a page was asked for, has the browser ask for the whole page again. */
class SignInRequest extends LoginUrlAuthenticationEntryPoint {

	SignInRequest() {
		super("/login");
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Refresh", "true");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		super.commence(request, response, reason);
	}

}
