package io.luoshi.account;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells history who came in by the sign-in page. Calls of the programming interface are told by what they change. */
@Service
public class SignInRecording {

	private final ApplicationEventPublisher events;

	SignInRecording(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	@Transactional
	public void record(InteractiveAuthenticationSuccessEvent event) {
		if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
			this.events.publishEvent(new AccountChanged(person.account(), "signed-in", List.of(), person.actor()));
		}
	}

}
