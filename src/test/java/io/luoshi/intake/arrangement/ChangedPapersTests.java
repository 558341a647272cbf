package io.luoshi.intake.arrangement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.luoshi.core.RuleViolation;
import io.luoshi.intake.structure.StructureReader;
import io.luoshi.report.document.Counter;
import io.luoshi.report.document.Passage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Items added to papers of every shape, wherever they can be, and taken out again. */
class ChangedPapersTests {

	private static final Path PAPERS = Path.of("src/test/resources/intake/papers");

	private static final UUID FRESH = new UUID(9, 9);

	@Test
	void nothingButTheNumbersBehindChangesInPapersOfManyOffices() throws IOException {
		try (Stream<Path> papers = Files.list(PAPERS)) {
			for (Path paper : papers.filter(Files::isRegularFile).toList()) {
				Outline outline = OutlineReader.read(new StructureReader().read(Files.readString(paper)), Map.of());
				change(paper.toString(), Arranger.arrange(outline, Composition::id).passages(), true);
			}
		}
	}

	@Test
	void everyPassageStaysInPapersOfAnyShape() {
		for (long seed = 0; seed < 3_000; seed++) {
			Outline outline = OutlineReader.read(RandomPapers.next(seed), Map.of());
			change("seed " + seed, Arranger.arrange(outline, Composition::id).passages(), false);
		}
	}

	/** @param sensible whether its numbers mean something; where they do not, no rule says what becomes of them */
	private static void change(String name, List<Passage> paper, boolean sensible) {
		lists(paper).forEach((list, items) -> {
			for (int place = 0; place <= items.size(); place++) {
				List<UUID> order = new ArrayList<>(items);
				order.add(place, FRESH);
				change(name + ", list " + list + ", place " + place, paper, list, order, sensible);
			}
		});
	}

	private static void change(String name, List<Passage> paper, UUID list, List<UUID> order,
			boolean sensible) {
		var composition = new io.luoshi.report.document.Composition(paper);
		boolean measure = list.getMostSignificantBits() == Owner.Kind.AREA.ordinal();
		try {
			composition.add(measure ? "measure" : "commitment", FRESH, order, measure ? list : null);
		}
		catch (RuleViolation ex) {
			assertThat(ex).hasMessage("composition.too-many");
			return;
		}
		List<Passage> added = composition.passages();
		int index = added.stream().map(Passage::owner).toList().indexOf(FRESH);
		List<Passage> others = new ArrayList<>(added);
		others.remove(index);
		assertThat(others.stream().map(ChangedPapersTests::unnumbered)).as(name)
			.isEqualTo(paper.stream().map(ChangedPapersTests::unnumbered).toList());
		composition.cut(FRESH);
		assertThat(composition.passages().stream().map(ChangedPapersTests::unnumbered)).as(name)
			.isEqualTo(paper.stream().map(ChangedPapersTests::unnumbered).toList());
		if (sensible) {
			assertThat(composition.passages()).as(name).isEqualTo(paper);
			raisesNumbersBehind(name, paper, added, index);
		}
	}

	private static void raisesNumbersBehind(String name, List<Passage> paper, List<Passage> added, int index) {
		List<Integer> before = numbers(paper);
		List<Integer> after = numbers(added);
		after.remove(index);
		for (int each = 0; each < before.size(); each++) {
			boolean counts = each >= index && paper.get(each).marker() == added.get(index).marker();
			assertThat(after.get(each) - before.get(each)).as(name).isBetween(0, counts ? 1 : 0);
		}
	}

	/** The items of each area, and the commitments under the zero identifier; empty areas have a list too. */
	private static Map<UUID, List<UUID>> lists(List<Passage> paper) {
		Map<UUID, List<UUID>> lists = paper.stream()
			.filter((passage) -> passage.ownerKind().equals("area"))
			.collect(Collectors.toMap(Passage::owner, (passage) -> new ArrayList<>(), (one, other) -> one,
					LinkedHashMap::new));
		lists.put(new UUID(-1, 0), new ArrayList<>());
		paper.stream().map(Passage::owner).distinct().forEach((owner) -> {
			if (owner.getMostSignificantBits() == Owner.Kind.MEASURE.ordinal()) {
				lists.computeIfAbsent(Composition.id(Owner.area((int) (owner.getLeastSignificantBits() / 1_000))),
						(area) -> new ArrayList<>())
					.add(owner);
			}
			if (owner.getMostSignificantBits() == Owner.Kind.COMMITMENT.ordinal()) {
				lists.get(new UUID(-1, 0)).add(owner);
			}
		});
		return lists;
	}

	private static List<Integer> numbers(List<Passage> paper) {
		Counter counter = new Counter();
		return paper.stream()
			.map((passage) -> (passage.marker() != null) ? counter.next(passage.marker(), passage.ordinal()) : 0)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static List<Object> unnumbered(Passage passage) {
		return Stream.of(passage.role(), passage.runIn(), String.valueOf(passage.gap()), String.valueOf(passage.marker()),
				passage.ownerKind(), passage.owner(), String.valueOf(passage.heading()), passage.joint(),
				String.valueOf(passage.body()))
			.map(Object.class::cast)
			.toList();
	}

}
