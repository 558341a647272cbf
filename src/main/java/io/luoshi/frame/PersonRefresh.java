package io.luoshi.frame;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import io.luoshi.account.PasswordSignIn;
import io.luoshi.account.SignedIn;
import io.luoshi.account.SignedInPeople;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the person behind a session afresh, so that a disabled account or a role taken away counts at once, and ends
 * a session that has lasted a working day. Templates find the person as {@code me}, their first page as {@code home}.
 */
class PersonRefresh extends OncePerRequestFilter {

	private static final Duration LONGEST = Duration.ofHours(12);

	private final SignedInPeople people;

	PersonRefresh(SignedInPeople people) {
		this.people = people;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
		if (remembered != null && remembered.getPrincipal() instanceof SignedIn person) {
			HttpSession session = request.getSession(false);
			Optional<SignedIn> now = isTooOld(session) ? Optional.empty() : this.people.find(person.account());
			if (now.isPresent()) {
				SecurityContextHolder.setContext(new SecurityContextImpl(PasswordSignIn.tokenFor(now.get())));
				request.setAttribute("me", now.get());
				request.setAttribute("home", Landing.of(now.get()));
			}
			else {
				end(session);
			}
		}
		chain.doFilter(request, response);
	}

	private static boolean isTooOld(@Nullable HttpSession session) {
		return session != null && System.currentTimeMillis() - session.getCreationTime() > LONGEST.toMillis();
	}

	private static void end(@Nullable HttpSession session) {
		SecurityContextHolder.clearContext();
		if (session != null) {
			session.invalidate();
		}
	}

}
