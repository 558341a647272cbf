package io.luoshi.database;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every test that asks for a database gets.
 */
@DataJpaTest
class DatabaseWiringTests {

	@Autowired
	private DataSource dataSource;

	@Test
	void connectsToFreshDatabaseOfItsOwn() {
		String database = JdbcClient.create(this.dataSource)
			.sql("select current_database()")
			.query(String.class)
			.single();

		assertThat(database).startsWith("ctx_");
	}

	@Test
	void ordersChineseByPinyin() {
		assertThat(JdbcClient.create(this.dataSource)
			.sql("select name from (values ('重庆'), ('北京'), ('安徽'), ('海南')) as place(name) order by name")
			.query(String.class)
			.list()).startsWith("安徽", "北京");
	}

	@Test
	void takesChineseForLetters() {
		assertThat(JdbcClient.create(this.dataSource).sql("select '滨' ~ '[[:alpha:]]'").query(Boolean.class).single())
			.isTrue();
	}

}
