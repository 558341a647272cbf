package io.luoshi.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.luoshi.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People as they are at this moment: a role taken away is gone with the next request. */
@Repository
public class SignedInPeople {

	private final JdbcClient jdbc;

	private final DemonstrationAccounts demonstration;

	SignedInPeople(JdbcClient jdbc, DemonstrationAccounts demonstration) {
		this.jdbc = jdbc;
		this.demonstration = demonstration;
	}

	/** The person behind an account, or nobody when the account may no longer be used. */
	public Optional<SignedIn> find(AccountId account) {
		return this.jdbc.sql("""
				select id, username, display_name, unit_id,
					array(select role from account_role where account_id = account.id) as roles
				from account
				where id = :id and enabled and (not demonstration or :permitted)
				""")
			.param("id", account.id())
			.param("permitted", this.demonstration.permitted())
			.query((row, number) -> person(row))
			.optional();
	}

	private static SignedIn person(ResultSet row) throws SQLException {
		Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
			.map(Role::valueOf)
			.collect(Collectors.toUnmodifiableSet());
		UUID unit = row.getObject("unit_id", UUID.class);
		return new SignedIn(new AccountId(row.getObject("id", UUID.class)), row.getString("username"),
				row.getString("display_name"), roles, (unit != null) ? new UnitId(unit) : null);
	}

}
