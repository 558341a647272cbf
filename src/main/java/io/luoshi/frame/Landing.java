package io.luoshi.frame;

import io.luoshi.account.Permission;
import io.luoshi.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Takes a person who signed in to the page they had asked for, or to where their work begins. */
class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

	Landing(RequestCache cache) {
		setRequestCache(cache);
	}

	static String of(SignedIn person) {
		if (person.may(Permission.MANAGE_ACCOUNTS)) {
			return "/accounts";
		}
		return person.may(Permission.READ_HISTORY) ? "/history" : "/";
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		return (authentication.getPrincipal() instanceof SignedIn person) ? of(person) : "/";
	}

}
