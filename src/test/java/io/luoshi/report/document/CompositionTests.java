package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.luoshi.core.RuleViolation;
import io.luoshi.indicator.text.BoundTextId;
import io.luoshi.indicator.text.Place;
import io.luoshi.indicator.text.ReadableText;
import io.luoshi.indicator.text.RunKind;
import io.luoshi.indicator.text.Span;
import io.luoshi.indicator.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What changes in a paper, and what does not, when an item is added, moved or taken out. */
class CompositionTests {

	private final Map<String, UUID> ids = new LinkedHashMap<>();

	@Test
	void aNewItemRunsInAsItsNeighboursDoAndRaisesTheOrdinalsBehindIt() {
		List<Passage> paper = List.of(area("甲"), item("子", true), item("丑", true), area("乙"), item("寅", true));

		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "新", "丑")))
			.isEqualTo("(一)甲。一是子。子文二是新。新文三是丑。丑文\n(二)乙。一是寅。寅文");
	}

	@Test
	void aNewItemStandsInAParagraphOfItsOwnWhereItsNeighboursDo() {
		List<Passage> paper = List.of(heading("甲"), item("子", false), gap(item("丑", false), "\n  "), heading("乙"));

		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "新", "丑")))
			.isEqualTo("(一)甲\n一是子。子文\n  二是新。新文\n  三是丑。丑文\n(二)乙");
		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "丑", "新")))
			.isEqualTo("(一)甲\n一是子。子文\n  二是丑。丑文\n  三是新。新文\n(二)乙");
	}

	@Test
	void theFirstItemOfAnAreaIsWrittenAsThoseOfOtherAreas() {
		List<Passage> paper = List.of(heading("甲"), item("子", false), heading("乙"), plain(Role.CLOSING, "完"));

		assertThat(changed(paper, (composition) -> add(composition, "新", "乙", "新")))
			.isEqualTo("(一)甲\n一是子。子文\n(二)乙\n一是新。新文\n完文");
		assertThat(changed(List.of(area("乙"), plain(Role.CLOSING, "完")), (composition) -> add(composition, "新", "乙", "新")))
			.isEqualTo("(一)乙。一是新。新文\n完文");
		assertThat(changed(List.of(heading("乙")), (composition) -> add(composition, "新", "乙", "新")))
			.isEqualTo("(一)乙\n一是新。新文");
	}

	@Test
	void theFirstCommitmentStandsBeforeTheEndOfThePaper() {
		List<Passage> paper = List.of(plain(Role.LEAD, "下"), plain(Role.CLOSING, "完"), plain(Role.DATE, "日"));

		assertThat(changed(paper, (composition) -> composition.add("commitment", id("新"), order("新"), null)))
			.isEqualTo("下文\n一是新。新文\n完文\n日文");
	}

	@Test
	void anItemIsFollowedByTheParagraphsThatBelongToItsNeighbour() {
		List<Passage> paper = List.of(area("甲"), item("子", true), further("子"), plain(Role.CLOSING, "完"));

		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "新")))
			.isEqualTo("(一)甲。一是子。子文\n子续\n二是新。新文\n完文");
	}

	@Test
	void whatIsTakenOutTakesItsParagraphsAlongAndGivesItsPlaceUp() {
		List<Passage> paper = List.of(item("子", false), further("子"), item("丑", true), item("寅", true));

		assertThat(changed(paper, (composition) -> composition.cut(id("子")))).isEqualTo("一是丑。丑文二是寅。寅文");
		assertThat(changed(List.of(area("甲"), item("子", true)), (composition) -> composition.cut(id("子"))))
			.isEqualTo("(一)甲。");
	}

	@Test
	void whatRanInBeginsTheParagraphThatWasBegunByWhatIsTakenOut() {
		List<Passage> paper = List.of(plain(Role.LEAD, "下"), gap(item("子", false), "\n\n"), item("丑", true));

		assertThat(changed(paper, (composition) -> composition.cut(id("子")))).isEqualTo("下文\n\n一是丑。丑文");
	}

	@Test
	void itemsThatChangePlacesLeaveParagraphsAndOrdinalsWhereTheyAre() {
		List<Passage> paper = List.of(plain(Role.LEAD, "下"), gap(item("子", false), "\n\n"), stated(item("丑", true), 3),
				item("寅", true), further("寅"));

		assertThat(changed(paper, (composition) -> composition.exchange(id("子"), id("丑"))))
			.isEqualTo("下文\n\n一是丑。丑文三是子。子文四是寅。寅文\n寅续");
		assertThat(changed(paper, (composition) -> composition.exchange(id("寅"), id("丑"))))
			.isEqualTo("下文\n\n一是子。子文三是寅。寅文\n寅续\n四是丑。丑文");
	}

	@Test
	void ordinalsThatAPaperStatesAreRaisedToo() {
		List<Passage> paper = List.of(area("甲"), item("子", true), stated(item("丑", true), 3), item("寅", true), area("乙"),
				stated(item("卯", true), 2));

		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "新", "丑", "寅")))
			.isEqualTo("(一)甲。一是子。子文二是新。新文四是丑。丑文五是寅。寅文\n(二)乙。二是卯。卯文");
		assertThat(changed(paper, (composition) -> composition.cut(id("丑"))))
			.isEqualTo("(一)甲。一是子。子文三是寅。寅文\n(二)乙。二是卯。卯文");
	}

	@Test
	void areasNumberedThroughStaySo() {
		List<Passage> paper = List.of(area("甲"), item("子", true), item("丑", true), area("乙"), stated(item("寅", true), 3),
				item("卯", true), area("丙"), item("辰", true), area("丁"), stated(item("巳", true), 2));

		assertThat(changed(paper, (composition) -> add(composition, "新", "甲", "子", "新", "丑")))
			.contains("三是丑", "四是寅", "五是卯", "一是辰", "二是巳");
		assertThat(changed(paper, (composition) -> composition.cut(id("子")))).contains("一是丑", "二是寅", "三是卯", "一是辰",
				"二是巳");
		assertThat(changed(paper, (composition) -> composition.cut(id("寅")))).contains("二是丑", "三是卯", "一是辰");
	}

	@Test
	void anItemCarriedToAnotherAreaIsMarkedAsThere() {
		Passage other = new Passage(Role.ITEM, false, null, Marker.FIRST, null, "measure", id("寅"), "heading", "：",
				"narrative");
		List<Passage> paper = List.of(area("甲"), item("子", true), item("丑", true), area("乙"), other);

		assertThat(changed(paper,
				(composition) -> composition.put(composition.cut(id("子")), order("寅", "子"), id("乙"))))
			.isEqualTo("(一)甲。一是丑。丑文\n(二)乙。\n第一，寅：寅文\n第二，子。子文");
	}

	@Test
	void whatIsAddedMovedAndTakenOutAgainLeavesNoTrace() {
		for (boolean runIn : new boolean[] { true, false }) {
			List<Passage> paper = List.of(area("甲"), item("子", runIn), item("丑", runIn), item("寅", runIn), area("乙"),
					item("卯", runIn));
			Composition composition = new Composition(paper);
			add(composition, "新", "甲", "子", "新", "丑", "寅");
			composition.exchange(id("新"), id("丑"));
			composition.exchange(id("新"), id("寅"));
			composition.put(composition.cut(id("新")), order("卯", "新"), id("乙"));
			composition.exchange(id("新"), id("卯"));
			composition.cut(id("新"));

			assertThat(composition.passages()).isEqualTo(paper);
		}
	}

	@Test
	void refusesAnItemForWhichTheSchemeHasNoOrdinal() {
		List<Passage> paper = new ArrayList<>();
		for (int index = 1; index <= 20; index++) {
			paper.add(new Passage(Role.ITEM, false, null, Marker.CIRCLED, null, "measure", id("子" + index), "heading", "。",
					"narrative"));
		}

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> new Composition(paper).add("measure", id("新"), order("子1", "新", "子2"), null))
			.withMessage("composition.too-many");
	}

	@Test
	void leavesAPaperAloneThatDoesNotStateTheItem() {
		List<Passage> paper = List.of(area("甲"), item("子", true));
		Composition composition = new Composition(paper);
		composition.exchange(id("子"), id("别"));
		composition.put(composition.cut(id("别")), order("子", "别"), id("甲"));

		assertThat(composition.passages()).isEqualTo(paper);
	}

	private void add(Composition composition, String fresh, String area, String... order) {
		composition.add("measure", id(fresh), order(order), id(area));
	}

	private List<UUID> order(String... names) {
		return Arrays.stream(names).map(this::id).toList();
	}

	private UUID id(String name) {
		return this.ids.computeIfAbsent(name, (any) -> UUID.randomUUID());
	}

	private Passage area(String name) {
		return Passage.runInHeading(Role.AREA, Marker.HAN_BRACKET, "area", id(name), "heading");
	}

	private Passage heading(String name) {
		return Passage.heading(Role.AREA, Marker.HAN_BRACKET, "area", id(name), "heading");
	}

	private Passage item(String name, boolean runIn) {
		return Passage.item(Role.ITEM, runIn, Marker.SHI, "measure", id(name));
	}

	private Passage further(String name) {
		return Passage.plain(Role.BODY, "measure", id(name), "narrative-2");
	}

	private Passage plain(Role role, String name) {
		return Passage.plain(role, "report", id(name), "narrative");
	}

	private static Passage gap(Passage passage, String gap) {
		return passage.inParagraph(passage.role(), gap);
	}

	private static Passage stated(Passage passage, @Nullable Integer ordinal) {
		return passage.numbered(ordinal);
	}

	private String changed(List<Passage> paper, Consumer<Composition> change) {
		Composition composition = new Composition(paper);
		change.accept(composition);
		return new PaperComposer(texts(composition.passages())).compose(composition.passages(), "").text();
	}

	private Texts texts(List<Passage> passages) {
		Map<UUID, String> names = new LinkedHashMap<>();
		this.ids.forEach((name, id) -> names.put(id, name));
		return new Texts(passages.stream()
			.flatMap((passage) -> Stream.of(passage.heading(), passage.body())
				.filter(Objects::nonNull)
				.map((part) -> text(passage, part, names.get(passage.owner()) + ending(part))))
			.toList());
	}

	private static String ending(String part) {
		return switch (part) {
			case "heading" -> "";
			case "narrative" -> "文";
			default -> "续";
		};
	}

	private static ReadableText text(Passage passage, String part, String text) {
		return new ReadableText(BoundTextId.next(), new Place(passage.ownerKind(), passage.owner(), part), 0,
				List.of(new Span(0, RunKind.LITERAL, text, null, null, List.of())));
	}

}
