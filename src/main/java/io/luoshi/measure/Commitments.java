package io.luoshi.measure;

import org.springframework.data.repository.Repository;

/** All commitments. */
public interface Commitments extends Repository<Commitment, CommitmentId> {

	Commitment save(Commitment commitment);

}
