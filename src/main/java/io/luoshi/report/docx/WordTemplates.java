package io.luoshi.report.docx;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The office's template, where it has one. */
public interface WordTemplates extends Repository<WordTemplate, WordTemplateId> {

	@Query("select t from WordTemplate t")
	Optional<WordTemplate> find();

	WordTemplate saveAndFlush(WordTemplate template);

	void delete(WordTemplate template);

}
