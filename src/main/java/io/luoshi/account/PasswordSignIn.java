package io.luoshi.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns a name and password into a {@link SignedIn} person. An unknown name costs as much time as a known one. */
@Component
public class PasswordSignIn implements AuthenticationProvider {

	private final Accounts accounts;

	private final PasswordEncoder encoder;

	private final SignInThrottle throttle;

	private final DemonstrationAccounts demonstration;

	private final String nobodysHash;

	PasswordSignIn(Accounts accounts, PasswordEncoder encoder, SignInThrottle throttle,
			DemonstrationAccounts demonstration) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.throttle = throttle;
		this.demonstration = demonstration;
		this.nobodysHash = Objects.requireNonNull(encoder.encode(UUID.randomUUID().toString()));
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String username = attempt.getName().strip().toLowerCase(Locale.ROOT);
		String password = String.valueOf(attempt.getCredentials());
		if (username.length() > 40) {
			throw new BadCredentialsException("No such name");
		}
		int attempts = this.throttle.count(username);
		if (attempts > SignInThrottle.ATTEMPTS) {
			throw new LockedException("Too many wrong passwords");
		}
		Optional<Account> account = this.accounts.findByUsername(username);
		boolean right = this.encoder.matches(password, account.map(Account::passwordHash).orElse(this.nobodysHash));
		if (!right || !account.filter(this::mayComeIn).isPresent()) {
			account.ifPresent((known) -> this.throttle.refused(known.id(), attempts));
			throw new BadCredentialsException("Wrong name or password");
		}
		this.throttle.forget(username);
		upgradeIfNeeded(account.get(), password);
		return tokenFor(account.get().signedIn());
	}

	private boolean mayComeIn(Account account) {
		return account.isEnabled() && (!account.isDemonstration() || this.demonstration.permitted());
	}

	private void upgradeIfNeeded(Account account, String password) {
		if (this.encoder.upgradeEncoding(account.passwordHash())) {
			this.throttle.upgrade(account.id(), Objects.requireNonNull(this.encoder.encode(password)));
		}
	}

	/** What Spring Security keeps about a person who is signed in. */
	public static Authentication tokenFor(SignedIn person) {
		List<SimpleGrantedAuthority> authorities = EnumSet.allOf(Permission.class)
			.stream()
			.filter(person::may)
			.map((permission) -> new SimpleGrantedAuthority(permission.name()))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
	}

	@Override
	public boolean supports(@Nullable Class<?> type) {
		return type != null && UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
	}

}
