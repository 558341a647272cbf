package io.luoshi.opinion;

import org.springframework.data.repository.Repository;

/** All opinions. */
public interface Opinions extends Repository<Opinion, OpinionId> {

	boolean existsById(OpinionId id);

	Opinion save(Opinion opinion);

}
