package io.luoshi.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.luoshi.check.rule.CheckKind;
import io.luoshi.check.rule.Relation;
import io.luoshi.indicator.ReadingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people have decided about a report's checks, one statement a question. */
@Component
class DecisionReader {

	private static final String RULES = """
			select c.id, c.kind, c.accepted, c.version, o.reading_id
			from check_rule c join check_rule_operand o on o.check_rule_id = c.id
			where c.report_id = :report order by c.kind, c.id, o.position
			""";

	private static final String WAIVERS = """
			select w.id, w.kind, w.check_rule_id, w.finding, w.reason, w.given_name, w.given_at, w.version, o.reading_id,
				o.name, o.stated
			from waiver w left join waiver_operand o on o.waiver_id = w.id
			where w.report_id = :report order by w.given_at desc, w.id, o.position
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	DecisionReader(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<KeptRule> rules(UUID report) {
		Map<Row, List<ReadingId>> operands = new LinkedHashMap<>();
		this.jdbc.sql(RULES).param("report", report).query((rs) -> {
			Row row = new Row(rs.getObject("id", UUID.class), CheckKind.valueOf(rs.getString("kind")),
					rs.getBoolean("accepted"), rs.getInt("version"));
			operands.computeIfAbsent(row, (each) -> new ArrayList<>())
				.add(new ReadingId(rs.getObject("reading_id", UUID.class)));
		});
		return operands.entrySet().stream().map((entry) -> entry.getKey().rule(entry.getValue())).toList();
	}

	List<KeptWaiver> waivers(UUID report) {
		Map<UUID, KeptWaiver> waivers = new LinkedHashMap<>();
		this.jdbc.sql(WAIVERS).param("report", report).query((rs) -> {
			UUID id = rs.getObject("id", UUID.class);
			if (!waivers.containsKey(id)) {
				waivers.put(id, waiver(id, rs));
			}
			if (rs.getString("stated") != null) {
				waivers.get(id).operands().add(new WaivedOperand(rs.getObject("reading_id", UUID.class),
						rs.getString("name"), rs.getString("stated")));
			}
		});
		return List.copyOf(waivers.values());
	}

	private KeptWaiver waiver(UUID id, ResultSet rs) throws SQLException {
		return new KeptWaiver(id, CheckKind.valueOf(rs.getString("kind")), rs.getObject("check_rule_id", UUID.class),
				rs.getString("finding"), rs.getString("reason"), rs.getString("given_name"),
				rs.getObject("given_at", OffsetDateTime.class).atZoneSameInstant(this.clock.getZone()).toLocalDateTime(),
				rs.getInt("version"), new ArrayList<>());
	}

	private record Row(UUID id, CheckKind kind, boolean accepted, int version) {

		KeptRule rule(List<ReadingId> operands) {
			return new KeptRule(this.id, Relation.of(this.kind, operands), this.accepted, this.version);
		}

	}

}
