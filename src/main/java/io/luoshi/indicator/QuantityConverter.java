package io.luoshi.indicator;

import io.luoshi.numeral.Quantity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a quantity as it is written, since the written form is the record. */
@Converter(autoApply = true)
class QuantityConverter implements AttributeConverter<Quantity, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Quantity quantity) {
		return (quantity != null) ? quantity.write() : null;
	}

	@Override
	public @Nullable Quantity convertToEntityAttribute(@Nullable String written) {
		return (written != null) ? Quantity.read(written) : null;
	}

}
