package io.luoshi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.luoshi.core.RuleViolation;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Table;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.MissingCharacters;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Paints papers, few at a time, and keeps the latest: a paper that has not changed is not painted again. Whether it has
 * changed is seen from what is to be painted, so nobody needs to say so.
 */
@Component
class RenderedPapers {

	private static final int AT_ONCE = 2;

	private static final long PATIENCE_SECONDS = 20;

	private static final int KEPT = 16;

	/** Larger ones are painted anew each time, so that the kept ones stay within some 32 MiB. */
	private static final int LARGEST_KEPT = 2 * 1024 * 1024;

	/** More missing characters than this would hide the message. */
	private static final int NAMED = 8;

	private final Typesetter typesetter;

	private final Semaphore hands = new Semaphore(AT_ONCE, true);

	private final Map<Key, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
			return size() > KEPT;
		}

	};

	RenderedPapers(Typefaces typefaces) {
		this.typesetter = new Typesetter(typefaces);
	}

	/**
	 * @param annexes tables that follow the paper
	 * @throws RuleViolation when the paper or an annex holds characters that no font has
	 * @throws ResponseStatusException when too many others are waiting
	 */
	byte[] get(PagedFormat format, Paper paper, List<Table> annexes, Imprint imprint) {
		Key key = new Key(format, paper, annexes, imprint);
		byte[] known = known(key);
		if (known != null) {
			return known;
		}
		await();
		try {
			byte[] painted = painted(format, paper, annexes, imprint);
			if (painted.length <= LARGEST_KEPT) {
				keep(key, painted);
			}
			return painted;
		}
		catch (MissingCharacters missing) {
			throw RuleViolation.of("report.missing-characters", list(missing.places(), 0));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.hands.release();
		}
	}

	private byte[] painted(PagedFormat format, Paper paper, List<Table> annexes, Imprint imprint) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(this.typesetter.set(paper, annexes, imprint.mark()), imprint, bytes);
		return bytes.toByteArray();
	}

	private void await() {
		try {
			if (!this.hands.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
	}

	private byte @Nullable [] known(Key key) {
		synchronized (this.kept) {
			return this.kept.get(key);
		}
	}

	private void keep(Key key, byte[] painted) {
		synchronized (this.kept) {
			this.kept.put(key, painted);
		}
	}

	/** 㐂（U+3402，…）；𠮷（…）, in the reader's language. */
	private static DefaultMessageSourceResolvable list(List<MissingCharacters.Place> places, int from) {
		MissingCharacters.Place place = places.get(from);
		DefaultMessageSourceResolvable one = (place.annex() == 0)
				? message("report.missing-characters.place", place.character(), place.code(), place.paragraph(), place.before())
				: message("report.missing-characters.annex", place.character(), place.code(), place.annex(),
						place.paragraph(), place.before());
		if (from + 1 == places.size()) {
			return one;
		}
		return (from + 1 == NAMED) ? message("report.missing-characters.more", one, places.size() - NAMED)
				: message("report.missing-characters.next", one, list(places, from + 1));
	}

	private static DefaultMessageSourceResolvable message(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

	/** All that the bytes depend on. */
	private record Key(PagedFormat format, String characters, List<Table> annexes, Imprint imprint) {

		Key(PagedFormat format, Paper paper, List<Table> annexes, Imprint imprint) {
			this(format, characters(paper), annexes, imprint);
		}

		/** Roles and faces as well as texts; texts hold no control characters of this kind. */
		private static String characters(Paper paper) {
			StringBuilder characters = new StringBuilder();
			paper.paragraphs().forEach((paragraph) -> {
				characters.append('\u001D').append(paragraph.role());
				paragraph.pieces()
					.forEach((piece) -> characters.append('\u001E').append(piece.face()).append('\u001F').append(piece.text()));
			});
			return characters.toString();
		}

	}

}
