package io.luoshi.frame;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a person back to the sign-in page, which says whether to try again now or later. */
class SignInFailure implements AuthenticationFailureHandler {

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String how = (failure instanceof LockedException) ? "locked" : "wrong";
		response.sendRedirect(request.getContextPath() + "/login?" + how);
	}

}
