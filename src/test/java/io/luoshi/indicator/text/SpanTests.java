package io.luoshi.indicator.text;

import java.util.List;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTests {

	@Test
	void isBoundWhenItsReadingIsApprovedAsItStands() {
		assertThat(stating(reading("325天", ReadingStatus.FINAL, true, "325天")).state()).isEqualTo(SpanState.BOUND);
	}

	@Test
	void awaitsApprovalWhenNobodyApprovedOrTheApprovalFell() {
		assertThat(stating(reading("325天", ReadingStatus.FINAL, false, null)).state()).isEqualTo(SpanState.UNAPPROVED);
		assertThat(stating(reading("325天", ReadingStatus.FINAL, false, "325天")).state())
			.isEqualTo(SpanState.UNAPPROVED);
	}

	@Test
	void saysThatTheFigureChangedSinceItsApproval() {
		assertThat(stating(reading("326天", ReadingStatus.FINAL, false, "325天")).state()).isEqualTo(SpanState.CHANGED);
	}

	@Test
	void saysThatTheReadingMayStillChange() {
		assertThat(stating(reading("325天", ReadingStatus.PROVISIONAL, true, "325天")).state())
			.isEqualTo(SpanState.PROVISIONAL);
	}

	@Test
	void isUnclassifiedWhenReadingsThatShareItDisagree() {
		assertThat(stating(reading("1个", ReadingStatus.FINAL, true, "1个"), reading("2个", ReadingStatus.FINAL, true, "2个"))
			.state()).isEqualTo(SpanState.UNCLASSIFIED);
	}

	private static Span stating(StatedReading... readings) {
		return new Span(0, RunKind.MENTION, readings[0].written().write(), null, Phrasing.of("□"), List.of(readings));
	}

	private static StatedReading reading(String written, ReadingStatus status, boolean approved,
			@Nullable String approvedWritten) {
		return new StatedReading(ReadingId.next(), IndicatorId.next(), "指标", Quantity.read(written), status, approved,
				approvedWritten, null);
	}

}
