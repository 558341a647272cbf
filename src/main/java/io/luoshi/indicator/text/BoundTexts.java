package io.luoshi.indicator.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** All bound texts. */
public interface BoundTexts extends Repository<BoundText, BoundTextId> {

	Optional<BoundText> findById(BoundTextId id);

	List<BoundText> findByPlaceKindAndPlaceOwner(String kind, UUID owner);

	void delete(BoundText text);

	BoundText save(BoundText text);

}
