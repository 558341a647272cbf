package io.luoshi.report;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All reports. */
public interface Reports extends Repository<Report, ReportId> {

	Optional<Report> findById(ReportId id);

	Report save(Report report);

}
