package io.luoshi.account;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Keeps hashing from eating the machine: few at a time, and nothing longer than a person would type. */
class BoundedPasswordEncoder implements PasswordEncoder {

	private static final int AT_ONCE = 4;

	private final PasswordEncoder encoder;

	private final Semaphore places = new Semaphore(AT_ONCE);

	BoundedPasswordEncoder(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	/** @throws IllegalArgumentException when the password is too long to be hashed */
	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		if (password != null && password.length() > PasswordPolicy.LONGEST) {
			throw new IllegalArgumentException("A password may have %d characters".formatted(PasswordPolicy.LONGEST));
		}
		return inPlace(() -> this.encoder.encode(password));
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
		return password != null && password.length() <= PasswordPolicy.LONGEST
				&& Boolean.TRUE.equals(inPlace(() -> this.encoder.matches(password, encoded)));
	}

	@Override
	public boolean upgradeEncoding(@Nullable String encoded) {
		return this.encoder.upgradeEncoding(encoded);
	}

	private <T> @Nullable T inPlace(Supplier<@Nullable T> hashing) {
		this.places.acquireUninterruptibly();
		try {
			return hashing.get();
		}
		finally {
			this.places.release();
		}
	}

}
