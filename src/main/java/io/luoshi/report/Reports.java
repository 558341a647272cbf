package io.luoshi.report;

import java.util.List;
import java.util.Optional;

import io.luoshi.opinion.OpinionId;
import org.springframework.data.repository.Repository;

/** All reports. */
public interface Reports extends Repository<Report, ReportId> {

	Optional<Report> findById(ReportId id);

	List<Report> findByOpinionOrderByCreatedAt(OpinionId opinion);

	Report save(Report report);

}
