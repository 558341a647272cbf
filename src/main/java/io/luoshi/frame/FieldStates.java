package io.luoshi.frame;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;

/**
 * Tells the field fragments what a field holds and what is wrong with it. Thymeleaf's own request context cannot be
 * asked by expressions under Spring Framework 7: it still mentions a class that is gone.
 */
@Component("fieldStates")
class FieldStates {

	private static final String FORM = "form";

	private final MessageSource messages;

	FieldStates(MessageSource messages) {
		this.messages = messages;
	}

	/** The state of one field of the model attribute named {@code form}. */
	public FieldState of(IContext context, String name) {
		Object bound = context.getVariable(BindingResult.MODEL_KEY_PREFIX + FORM);
		BindingResult result = (bound instanceof BindingResult errors) ? errors
				: new BeanPropertyBindingResult(context.getVariable(FORM), FORM);
		Locale locale = context.getLocale();
		Object value = result.getFieldValue(name);
		return new FieldState(value, (value != null) ? value.toString() : "", result.getFieldErrors(name)
			.stream()
			.map((error) -> this.messages.getMessage(error, locale))
			.toList());
	}

	/**
	 * What a field holds and what is wrong with it.
	 *
	 * @param displayValue what the control shows: as typed, when it was refused
	 */
	public record FieldState(@Nullable Object actualValue, String displayValue, List<String> errorMessages) {

		public boolean isError() {
			return !this.errorMessages.isEmpty();
		}
	}

}
