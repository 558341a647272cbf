package io.luoshi.report.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import io.luoshi.core.RuleViolation;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.Annexes;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RenderedPapersTests {

	private static final Imprint IMPRINT = new Imprint("报告", "", Instant.EPOCH);

	private final RenderedPapers papers = new RenderedPapers(Typefaces.bundled());

	@Test
	void paintsAnUnchangedPaperOnce() {
		Paper paper = Papers.of(Papers.paragraph(Role.BODY, "水"));
		byte[] painted = this.papers.get(PagedFormat.PDF, paper, List.of(), IMPRINT);

		assertThat(this.papers.get(PagedFormat.PDF, Papers.of(Papers.paragraph(Role.BODY, "水")), List.of(), IMPRINT)).isSameAs(painted);
		assertThat(this.papers.get(PagedFormat.OFD, paper, List.of(), IMPRINT)).isNotEqualTo(painted);
		assertThat(this.papers.get(PagedFormat.PDF, Papers.of(Papers.paragraph(Role.CLOSING, "水")), List.of(), IMPRINT)).isNotSameAs(painted);
		assertThat(this.papers.get(PagedFormat.PDF, paper, List.of(), new Imprint("报告", "草稿", Instant.EPOCH))).isNotEqualTo(painted);
	}

	@Test
	void saysWhichCharactersNoFontHasAndWhereTheyStand() {
		assertThatThrownBy(() -> this.papers.get(PagedFormat.PDF, Papers.of(Papers.paragraph(Role.BODY, "企业㐂𠮷公司")), List.of(), IMPRINT))
			.isInstanceOfSatisfying(RuleViolation.class, (violation) -> {
				assertThat(sentence(violation, Locale.CHINESE)).contains("“㐂”（U+3402，第1段“企业”之后）；“𠮷”（U+20BB7，第1段“企业”之后）");
				assertThat(sentence(violation, Locale.ENGLISH)).contains("\"㐂\" (U+3402, paragraph 1, after \"企业\")");
			});
	}

	@Test
	void paintsAPaperAnewWhenAnAnnexOfItChanges() {
		Paper paper = Papers.of(Papers.paragraph(Role.BODY, "水"));
		byte[] painted = this.papers.get(PagedFormat.PDF, paper, List.of(Annexes.grouped("甲", "一")), IMPRINT);

		assertThat(this.papers.get(PagedFormat.PDF, paper, List.of(Annexes.grouped("甲", "一")), IMPRINT)).isSameAs(painted);
		assertThat(this.papers.get(PagedFormat.PDF, paper, List.of(Annexes.grouped("甲", "二")), IMPRINT)).isNotEqualTo(painted);
	}

	@Test
	void saysInWhichRowOfWhichAnnexACharacterIsMissing() {
		assertThatThrownBy(() -> this.papers.get(PagedFormat.OFD, Papers.of(), List.of(Annexes.grouped("甲", "企业㐂")), IMPRINT))
			.isInstanceOfSatisfying(RuleViolation.class, (violation) -> {
				assertThat(sentence(violation, Locale.CHINESE)).contains("“㐂”（U+3402，附件1的表第2行“企业”之后）");
				assertThat(sentence(violation, Locale.ENGLISH)).contains("\"㐂\" (U+3402, annex 1, row 2 of the table, after \"企业\")");
			});
	}

	@Test
	void namesOnlySomeOfManyMissingCharacters() {
		assertThatThrownBy(() -> this.papers.get(PagedFormat.PDF, Papers.of(Papers.paragraph(Role.BODY, "𠮷水".repeat(30))), List.of(), IMPRINT))
			.isInstanceOfSatisfying(RuleViolation.class,
					(violation) -> assertThat(sentence(violation, Locale.CHINESE)).contains("；另有").hasSizeLessThan(500));
	}

	private static String sentence(RuleViolation violation, Locale locale) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return Objects.requireNonNull(messages.getMessage(violation.code(), violation.arguments(), locale));
	}

}
