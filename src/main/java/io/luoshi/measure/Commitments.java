package io.luoshi.measure;

import java.util.List;
import java.util.Optional;

import io.luoshi.opinion.OpinionId;
import org.springframework.data.repository.Repository;

/** All commitments. */
public interface Commitments extends Repository<Commitment, CommitmentId> {

	Optional<Commitment> findById(CommitmentId id);

	List<Commitment> findByOpinionOrderByPosition(OpinionId opinion);

	void delete(Commitment commitment);

	Commitment save(Commitment commitment);

}
