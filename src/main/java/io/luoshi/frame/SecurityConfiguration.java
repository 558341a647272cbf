package io.luoshi.frame;

import java.util.regex.Pattern;

import io.luoshi.account.Permission;
import io.luoshi.account.SignedInPeople;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Three ways in: files that anyone may have, the programming interface, and pages. Who may see which page is decided
 * by {@link AccessInterceptor}, where the page itself says so. Spring Security finds the way of checking a password by
 * itself; naming it here again would count every wrong password twice.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] FILES = { "/css/**", "/js/**", "/images/**", "/fonts/**", "/vendor/**",
			"/favicon.ico", "/livez", "/readyz", "/actuator/health/**" };

	private static final Pattern DOCUMENT = Pattern.compile("/reports/[0-9a-f-]{36}\\.[a-z]{3,4}");

	private final Nonce nonce = new Nonce();

	@Bean
	@Order(1)
	SecurityFilterChain files(HttpSecurity http) {
		return http.securityMatcher(FILES)
			.headers((headers) -> write(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
			.addFilterBefore(this.nonce, HeaderWriterFilter.class)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain programmingInterface(HttpSecurity http, ProblemAnswers problems) {
		return http.securityMatcher(SecurityConfiguration::isForPrograms)
			.headers(this::write)
			.addFilterBefore(this.nonce, HeaderWriterFilter.class)
			.httpBasic((basic) -> basic.authenticationEntryPoint(problems))
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/api/v1/openapi.yaml")
				.permitAll()
				.anyRequest()
				.hasAuthority(Permission.USE_API.name()))
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain pages(HttpSecurity http, SignedInPeople people) {
		RequestCache cache = new CookieRequestCache();
		return http.headers(this::write)
			.addFilterBefore(this.nonce, HeaderWriterFilter.class)
			.addFilterBefore(new PersonRefresh(people), AnonymousAuthenticationFilter.class)
			.formLogin((form) -> form.loginPage("/login")
				.successHandler(new Landing(cache))
				.failureHandler(new SignInFailure())
				.permitAll())
			.logout((logout) -> logout.logoutSuccessUrl("/login?signed-out").permitAll())
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new SignInRequest())
				.accessDeniedHandler(new PageRefusal()))
			.requestCache((requests) -> requests.requestCache(cache))
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.build();
	}

	/** The interface, and the documents of a report when the caller brings a password instead of a session. */
	private static boolean isForPrograms(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.startsWith("/api/")
				|| (request.getHeader(HttpHeaders.AUTHORIZATION) != null && DOCUMENT.matcher(path).matches());
	}

	private HeadersConfigurer<HttpSecurity> write(HeadersConfigurer<HttpSecurity> headers) {
		return headers.addHeaderWriter(this.nonce)
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
			.crossOriginOpenerPolicy((policy) -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
			.crossOriginResourcePolicy((policy) -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((policy) -> policy
				.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"));
	}

}
