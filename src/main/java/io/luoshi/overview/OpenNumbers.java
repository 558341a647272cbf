package io.luoshi.overview;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers that keep the report from being submitted. */
@Component
public class OpenNumbers {

	private static final String OPEN = """
			select count(*) over () total, n.bound_text_id text_id, t.owner_kind,
				coalesce(case when n.kind = 'UNCLASSIFIED' then n.content end, d.written) number,
				coalesce(case when b.kind = 'LITERAL' then right(b.content, 12) end, '') before,
				coalesce(case when a.kind = 'LITERAL' then left(a.content, 12) end, '') after
			from text_run n
				join bound_text t on t.id = n.bound_text_id
				left join lateral (select string_agg(distinct r.written, ' / ') written, count(distinct r.written) differing
					from text_run_reading s join reading r on r.id = s.reading_id where s.text_run_id = n.id) d on true
				left join text_run b on b.bound_text_id = n.bound_text_id and b.position = n.position - 1
				left join text_run a on a.bound_text_id = n.bound_text_id and a.position = n.position + 1
			where n.kind = 'UNCLASSIFIED' or (n.kind = 'MENTION' and d.differing > 1)
			order by t.owner_kind, n.bound_text_id, n.position limit :most
			""";

	private final JdbcClient jdbc;

	OpenNumbers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first of the numbers that nobody has classified, or whose readings have come to disagree.
	 * @param most how many: a paper just taken in may have thousands
	 */
	public List<OpenNumber> first(int most) {
		return this.jdbc.sql(OPEN).param("most", most).query(OpenNumber.class).list();
	}

}
