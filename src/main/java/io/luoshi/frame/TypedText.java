package io.luoshi.frame;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/** What a person had typed into a form that could not be taken, so that the error page can hand it back. */
final class TypedText {

	private static final String ATTRIBUTE = "typed";

	private static final int AT_MOST = 256 * 1024;

	private TypedText() {
	}

	/** Puts the text where error pages find it: under {@code typed}, by field name. Secrets are left out. */
	static void remember(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, of(request));
	}

	static Map<String, String> of(HttpServletRequest request) {
		Map<String, String> typed = new LinkedHashMap<>();
		if (!"POST".equals(request.getMethod())) {
			return typed;
		}
		int length = 0;
		for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
			String text = String.join("\n", parameter.getValue());
			length += text.length();
			if (isWorthKeeping(parameter.getKey(), text) && length <= AT_MOST) {
				typed.put(parameter.getKey(), text);
			}
		}
		return typed;
	}

	private static boolean isWorthKeeping(String name, String text) {
		return !name.startsWith("_") && !name.contains("password") && !name.contains("token")
				&& !"version".equals(name) && !text.isBlank();
	}

}
