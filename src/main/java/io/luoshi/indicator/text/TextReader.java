package io.luoshi.indicator.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.luoshi.indicator.IndicatorId;
import io.luoshi.indicator.ReadingId;
import io.luoshi.indicator.ReadingStatus;
import io.luoshi.numeral.Phrasing;
import io.luoshi.numeral.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads bound texts with what they state, always in one statement. */
@Component
public class TextReader {

	private static final String SELECT = """
			select t.id text_id, t.owner_kind, t.owner_id, t.part, t.version, n.position, n.kind, n.content, n.reason, n.style,
				r.id reading_id, r.indicator_id, r.written, r.status, r.approved_at is not null approved,
				r.approved_written, r.exact_value, i.name
			from bound_text t
				left join text_run n on n.bound_text_id = t.id
				left join text_run_reading s on s.text_run_id = n.id
				left join reading r on r.id = s.reading_id
				left join indicator i on i.id = r.indicator_id
			where %s
			order by t.id, n.position, s.position
			""";

	private final JdbcClient jdbc;

	TextReader(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All texts that belong to any of the records. */
	public Texts ofOwners(Collection<UUID> owners) {
		return new Texts(owners.isEmpty() ? List.of() : read("t.owner_id in (:key)", List.copyOf(owners)));
	}

	public Optional<ReadableText> byId(BoundTextId id) {
		return read("t.id = :key", id.id()).stream().findFirst();
	}

	/** Every text that states the reading. */
	public List<ReadableText> stating(ReadingId reading) {
		return read("""
				t.id in (select f.bound_text_id from text_run f join text_run_reading g on g.text_run_id = f.id
					where g.reading_id = :key)""", reading.id());
	}

	/** Every text that states any reading of the indicator. */
	public List<ReadableText> stating(IndicatorId indicator) {
		return read("""
				t.id in (select f.bound_text_id from text_run f join text_run_reading g on g.text_run_id = f.id
					join reading h on h.id = g.reading_id where h.indicator_id = :key)""", indicator.id());
	}

	private List<ReadableText> read(String condition, Object key) {
		Map<UUID, Draft> drafts = new LinkedHashMap<>();
		this.jdbc.sql(SELECT.formatted(condition)).param("key", key).query((rs) -> {
			UUID id = rs.getObject("text_id", UUID.class);
			Draft draft = drafts.get(id);
			if (draft == null) {
				draft = new Draft(id, place(rs), rs.getInt("version"));
				drafts.put(id, draft);
			}
			draft.add(rs);
		});
		return drafts.values().stream().map(Draft::text).toList();
	}

	private static Place place(ResultSet rs) throws SQLException {
		return new Place(rs.getString("owner_kind"), rs.getObject("owner_id", UUID.class), rs.getString("part"));
	}

	private static @Nullable StatedReading stated(ResultSet rs) throws SQLException {
		UUID reading = rs.getObject("reading_id", UUID.class);
		return (reading == null) ? null
				: new StatedReading(new ReadingId(reading), new IndicatorId(rs.getObject("indicator_id", UUID.class)),
						rs.getString("name"), Quantity.read(rs.getString("written")),
						ReadingStatus.valueOf(rs.getString("status")), rs.getBoolean("approved"),
						rs.getString("approved_written"), rs.getBigDecimal("exact_value"));
	}

	private record Row(int position, RunKind kind, String content, @Nullable String reason, @Nullable String style,
			List<StatedReading> readings) {

		Span span() {
			Phrasing phrasing = (this.kind == RunKind.MENTION) ? Phrasing.of(this.content) : null;
			String text = (phrasing != null) ? phrasing.write(figure()) : this.content;
			return new Span(this.position, this.kind, text, this.reason, phrasing, List.copyOf(this.readings));
		}

		private Quantity figure() {
			Quantity own = (this.style != null) ? Quantity.read(this.style) : null;
			return this.readings.get(0).value().in(own);
		}
	}

	private static final class Draft {

		private final UUID id;

		private final Place place;

		private final int version;

		private final List<Row> rows = new ArrayList<>();

		Draft(UUID id, Place place, int version) {
			this.id = id;
			this.place = place;
			this.version = version;
		}

		void add(ResultSet rs) throws SQLException {
			String kind = rs.getString("kind");
			if (kind == null) {
				return;
			}
			int position = rs.getInt("position");
			if (this.rows.isEmpty() || this.rows.get(this.rows.size() - 1).position() != position) {
				this.rows.add(new Row(position, RunKind.valueOf(kind), rs.getString("content"), rs.getString("reason"),
						rs.getString("style"), new ArrayList<>()));
			}
			StatedReading reading = stated(rs);
			if (reading != null) {
				this.rows.get(this.rows.size() - 1).readings().add(reading);
			}
		}

		ReadableText text() {
			return new ReadableText(new BoundTextId(this.id), this.place, this.version,
					this.rows.stream().map(Row::span).toList());
		}

	}

}
