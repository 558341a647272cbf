package io.luoshi.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts for a first look, whose common password stands on the sign-in page. They exist, and open the door, only
 * with the embedded database, while the server listens on a loopback address, and unless {@code luoshi.demonstration} is
 * false: an office that begins on the embedded database has its own people.
 */
@Component
public class DemonstrationAccounts {

	public static final String PASSWORD = "luoshi-demo-only";

	/** In the order in which the sign-in page shows them. */
	public static final List<String> USERNAMES = List.of("editor", "reviewer", "contributor", "district", "member",
			"admin", "auditor");

	private final Environment environment;

	private final Accounts accounts;

	private final AccountKeeping keeping;

	DemonstrationAccounts(Environment environment, Accounts accounts, AccountKeeping keeping) {
		this.environment = environment;
		this.accounts = accounts;
		this.keeping = keeping;
	}

	/** Whether a demonstration is wanted and nobody but a person at this machine can reach it. */
	public boolean permitted() {
		return this.environment.getProperty("luoshi.demonstration", Boolean.class, true) && this.environment.getProperty("spring.datasource.url", "").isEmpty() && isLoopback();
	}

	private boolean isLoopback() {
		String address = this.environment.getProperty("server.address", "");
		try {
			return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/** Whether the sign-in page has accounts to show. */
	public boolean exist() {
		return permitted() && this.accounts.existsByUsername(USERNAMES.get(0));
	}

	/**
	 * Opens the seven accounts; does nothing where they are not permitted or there already.
	 * @param bureau where editor and reviewer work: 市生态环境局
	 * @param contributing the bureau of {@code contributor}
	 * @param district the district of {@code district}
	 * @param committee the congress committee of {@code member}
	 */
	@Transactional
	public void open(UnitId bureau, UnitId contributing, UnitId district, UnitId committee) {
		if (!permitted() || exist()) {
			return;
		}
		open("editor", "编辑(演示)", Role.EDITOR, bureau);
		open("reviewer", "审核(演示)", Role.REVIEWER, bureau);
		open("contributor", "填报(演示)", Role.CONTRIBUTOR, contributing);
		open("district", "区县填报(演示)", Role.CONTRIBUTOR, district);
		open("member", "委员(演示)", Role.MEMBER, committee);
		open("admin", "管理员(演示)", Role.ADMINISTRATOR, null);
		open("auditor", "审计员(演示)", Role.AUDITOR, null);
	}

	private void open(String username, String displayName, Role role, @Nullable UnitId unit) {
		this.keeping.open(new NewAccount(username, displayName, Set.of(role), unit, true), PASSWORD, Actor.SYSTEM);
	}

}
