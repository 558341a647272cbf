package io.luoshi.frame;

import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Chinese unless the person chose English; the choice is a cookie, taken from {@code ?lang=}. Templates find the
 * page's address in the other language as {@code otherLanguage}.
 */
class Language extends CookieLocaleResolver implements HandlerInterceptor {

	private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

	Language() {
		super("language");
		setDefaultLocaleFunction((request) -> Locale.SIMPLIFIED_CHINESE);
		setCookieHttpOnly(true);
		setCookieSameSite("Lax");
		setRejectInvalidCookies(false);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String asked = request.getParameter("lang");
		Locale locale = (asked != null) ? LANGUAGES.get(asked) : null;
		if (locale != null) {
			setLocale(request, response, locale);
		}
		String other = resolveLocale(request).getLanguage().equals("zh") ? "en" : "zh";
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
		if ("GET".equals(request.getMethod())) {
			address.query(request.getQueryString());
		}
		request.setAttribute("otherLanguage", address.replaceQueryParam("lang", other).build().toUriString());
		return true;
	}

}
