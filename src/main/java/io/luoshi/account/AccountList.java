package io.luoshi.account;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts as the administrator sees them. */
@Repository
public class AccountList {

	private final JdbcClient jdbc;

	AccountList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Line> all() {
		return this.jdbc.sql("""
				select account.id, username, display_name, unit.name as unit, enabled, account.demonstration,
					array(select role from account_role where account_id = account.id order by role) as roles
				from account left join unit on unit.id = unit_id
				order by enabled desc, username
				""")
			.query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("username"),
					row.getString("display_name"), row.getString("unit"),
					Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).toList(),
					row.getBoolean("enabled"), row.getBoolean("demonstration")))
			.list();
	}

	/** One account. */
	public record Line(UUID id, String username, String displayName, @Nullable String unit, List<Role> roles,
			boolean enabled, boolean demonstration) {
	}

}
