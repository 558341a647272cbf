package io.luoshi.report.layout;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** A font that is read when it is first needed, once: five of them would make every start a second longer. */
final class KeptFont {

	private final Supplier<Typeface> source;

	private volatile @Nullable Typeface read;

	KeptFont(Supplier<Typeface> source) {
		this.source = source;
	}

	static KeptFont of(Typeface typeface) {
		return new KeptFont(() -> typeface);
	}

	Typeface get() {
		Typeface known = this.read;
		return (known != null) ? known : readNow();
	}

	private synchronized Typeface readNow() {
		Typeface known = this.read;
		if (known == null) {
			known = this.source.get();
			this.read = known;
		}
		return known;
	}

}
