package io.luoshi.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.luoshi.indicator.text.Texts;
import org.jspecify.annotations.Nullable;

/** An opinion with its areas, their measures, and the readings that these state. */
record OpinionRecord(@JsonUnwrapped RecordReader.OpinionAnswer opinion, List<Area> areas) {

	static List<Area> areas(List<RecordReader.Row> rows, Texts texts, Map<UUID, List<RecordReader.Stated>> readings) {
		List<Area> areas = new ArrayList<>();
		for (RecordReader.Row row : rows) {
			if (areas.isEmpty() || !areas.get(areas.size() - 1).id().equals(row.areaId())) {
				areas.add(new Area(row.areaId(), row.areaPosition(),
						texts.at("area", row.areaId(), "heading").text(), new ArrayList<>()));
			}
			UUID id = row.id();
			if (id != null) {
				areas.get(areas.size() - 1)
					.measures()
					.add(new Measure(id, row.position(), texts.at("measure", id, "heading").text(),
							texts.at("measure", id, "narrative").text(), row.lead(), row.dueOn(), row.status(),
							readings.getOrDefault(id, List.of()).stream().map(RecordReader.Stated::answer).toList()));
			}
		}
		return areas;
	}

	/** A response area. */
	record Area(UUID id, int position, String heading, List<Measure> measures) {
	}

	/** A measure with the readings that its text states. */
	record Measure(UUID id, @Nullable Integer position, String heading, String narrative, @Nullable String lead,
			@Nullable LocalDate dueOn, @Nullable String status, List<ReadingAnswer> readings) {
	}

}
