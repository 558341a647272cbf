package io.luoshi.account;

import java.util.Set;

import io.luoshi.core.Actor;
import io.luoshi.core.RuleViolation;
import io.luoshi.organisation.UnitId;
import io.luoshi.organisation.UnitScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccountTests {

	private static final Actor ADMIN = new Actor("admin", "管理员");

	private static final UnitId UNIT = UnitId.next();

	@Test
	void isDisabledAndEnabledInTurns() {
		Account account = anAccount(UNIT, Role.EDITOR);

		account.disable(ADMIN);
		assertThat(account.isEnabled()).isFalse();
		assertThatThrownBy(() -> account.disable(ADMIN)).isInstanceOf(RuleViolation.class);
		account.enable(ADMIN);
		assertThatThrownBy(() -> account.enable(ADMIN)).isInstanceOf(RuleViolation.class);
	}

	@Test
	void cannotDisableItself() {
		Account account = anAccount(null, Role.ADMINISTRATOR);

		assertThatThrownBy(() -> account.disable(new Actor("zhang.san", "张三"))).isInstanceOf(RuleViolation.class);
	}

	@Test
	void contributorsBelongToUnit() {
		assertThatThrownBy(() -> anAccount(null, Role.CONTRIBUTOR)).isInstanceOf(RuleViolation.class);
	}

	@Test
	void thoseWhoWatchHoldNoOtherRole() {
		assertThatThrownBy(() -> anAccount(null, Role.ADMINISTRATOR, Role.EDITOR)).isInstanceOf(RuleViolation.class);
		assertThatThrownBy(() -> anAccount(null, Role.ADMINISTRATOR, Role.AUDITOR)).isInstanceOf(RuleViolation.class);
		assertThatThrownBy(() -> anAccount(null)).isInstanceOf(RuleViolation.class);
	}

	@Test
	void onlyContributorsAreKeptToTheirUnit() {
		assertThat(anAccount(UNIT, Role.CONTRIBUTOR).signedIn().scope()).isEqualTo(UnitScope.only(UNIT));
		assertThat(anAccount(UNIT, Role.EDITOR).signedIn().scope()).isEqualTo(UnitScope.all());
		assertThat(UnitScope.only(UNIT).covers(UnitId.next(), UNIT)).isTrue();
		assertThat(UnitScope.only(UNIT).covers(UnitId.next())).isFalse();
	}

	@Test
	void rolesPermitWhatTheyAreFor() {
		SignedIn member = anAccount(null, Role.MEMBER).signedIn();

		assertThat(member.may(Permission.READ_REPORT)).isTrue();
		assertThat(member.may(Permission.READ_RECORD)).isFalse();
		assertThat(Role.EDITOR.permits(Permission.APPROVE_READING)).isFalse();
		assertThat(Role.REVIEWER.permits(Permission.EDIT_READING)).isFalse();
	}

	private static Account anAccount(@Nullable UnitId unit, Role... roles) {
		return new Account(new NewAccount("zhang.san", "张三", Set.of(roles), unit), "{argon2@app}…", ADMIN);
	}

}
