package io.luoshi.frame;

import java.util.Map;
import java.util.Set;

import io.luoshi.account.PublicEndpoint;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in plain words what went wrong, never how: as a page, or as problem details to callers of the interface. */
@Controller
class ErrorPages implements ErrorController {

	private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 409, 413, 422, 429, 500);

	@PublicEndpoint
	@RequestMapping("/error")
	Object show(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return answer(String.valueOf(address), (status instanceof Integer code) ? code : 404, Map.of());
	}

	/** @param address the path that was asked for; it decides in which form to answer */
	static Object answer(String address, int status, Map<String, ?> details) {
		HttpStatusCode code = HttpStatusCode.valueOf(status);
		if (address.startsWith("/api/")) {
			ProblemDetail problem = ProblemDetail.forStatus(code);
			details.forEach(problem::setProperty);
			return ResponseEntity.status(code).body(problem);
		}
		ModelAndView page = new ModelAndView("error/plain", HttpStatus.valueOf(status));
		page.addObject("status", EXPLAINED.contains(status) ? status : (status < 500) ? 400 : 500);
		page.addAllObjects(details);
		return page;
	}

}
