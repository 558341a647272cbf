package io.luoshi.frame;

import java.util.Arrays;

import io.luoshi.account.Allow;
import io.luoshi.account.PublicEndpoint;
import io.luoshi.account.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets a request reach a handler method only if the method says whom it is for. Spring Security turns the refusal
 * into the sign-in page, the 403 page or, for the programming interface, problem details.
 */
class AccessInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.ERROR && !opens(handler)) {
			throw new AccessDeniedException("Not for this person: " + handler);
		}
		return true;
	}

	private static boolean opens(Object handler) {
		if (!(handler instanceof HandlerMethod method)) {
			return handler instanceof ResourceHttpRequestHandler;
		}
		if (method.hasMethodAnnotation(PublicEndpoint.class)) {
			return true;
		}
		Allow allow = method.getMethodAnnotation(Allow.class);
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return allow != null && authentication != null && authentication.getPrincipal() instanceof SignedIn me
				&& Arrays.stream(allow.value()).anyMatch(me::may);
	}

}
