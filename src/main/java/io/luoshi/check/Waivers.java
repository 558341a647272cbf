package io.luoshi.check;

import java.util.Optional;

import io.luoshi.report.ReportId;
import org.springframework.data.repository.Repository;

/** All waivers. */
public interface Waivers extends Repository<Waiver, WaiverId> {

	Optional<Waiver> findById(WaiverId id);

	boolean existsByReportAndFinding(ReportId report, String finding);

	Waiver save(Waiver waiver);

	void delete(Waiver waiver);

}
