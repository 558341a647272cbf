package io.luoshi.check;

import java.util.Optional;

import io.luoshi.report.ReportId;
import org.springframework.data.repository.Repository;

/** All relations that people have decided on. */
public interface CheckRules extends Repository<CheckRule, CheckRuleId> {

	Optional<CheckRule> findById(CheckRuleId id);

	Optional<CheckRule> findByReportAndSignature(ReportId report, String signature);

	CheckRule save(CheckRule rule);

	void delete(CheckRule rule);

}
