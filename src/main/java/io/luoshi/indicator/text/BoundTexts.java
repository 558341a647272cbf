package io.luoshi.indicator.text;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All bound texts. */
public interface BoundTexts extends Repository<BoundText, BoundTextId> {

	Optional<BoundText> findById(BoundTextId id);

	BoundText save(BoundText text);

}
