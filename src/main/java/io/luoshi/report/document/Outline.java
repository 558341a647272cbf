package io.luoshi.report.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which records a paper is written from, in their order. */
public record Outline(UUID report, List<Area> areas, List<Item> commitments) {

	/** An area with its measures. */
	public record Area(UUID id, int position, List<Item> measures) {
	}

	/** A measure or a commitment. */
	public record Item(UUID id, int position) {
	}

	/** Every record whose texts the paper needs. */
	public Set<UUID> owners() {
		Set<UUID> owners = new LinkedHashSet<>();
		owners.add(this.report);
		for (Area area : this.areas) {
			owners.add(area.id());
			area.measures().forEach((measure) -> owners.add(measure.id()));
		}
		this.commitments.forEach((commitment) -> owners.add(commitment.id()));
		return owners;
	}

	/** The position of each area and item in lists that grow while rows are read. */
	public static Outline of(UUID report, List<Row> rows) {
		List<Area> areas = new ArrayList<>();
		List<Item> commitments = new ArrayList<>();
		for (Row row : rows) {
			switch (row.kind()) {
				case "area" -> areas.add(new Area(row.id(), row.position(), new ArrayList<>()));
				case "measure" -> areas.get(areas.size() - 1).measures().add(new Item(row.id(), row.position()));
				default -> commitments.add(new Item(row.id(), row.position()));
			}
		}
		return new Outline(report, List.copyOf(areas), List.copyOf(commitments));
	}

	/** One line of an outline: an area, then its measures; the commitments last. */
	public record Row(String kind, UUID id, int position) {
	}

}
