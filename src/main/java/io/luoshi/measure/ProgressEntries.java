package io.luoshi.measure;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All progress entries; they can only be added. */
interface ProgressEntries extends Repository<ProgressEntry, UUID> {

	ProgressEntry save(ProgressEntry entry);

}
