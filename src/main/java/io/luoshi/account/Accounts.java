package io.luoshi.account;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All accounts. */
interface Accounts extends Repository<Account, AccountId> {

	Optional<Account> findById(AccountId id);

	Optional<Account> findByUsername(String username);

	boolean existsByUsername(String username);

	long count();

	Account save(Account account);

}
