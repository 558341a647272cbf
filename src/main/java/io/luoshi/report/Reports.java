package io.luoshi.report;

import org.springframework.data.repository.Repository;

/** All reports. */
public interface Reports extends Repository<Report, ReportId> {

	Report save(Report report);

}
