package io.luoshi.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the way in when a system starts that nobody can sign in to yet. */
@Component
class SetupAnnouncement {

	private static final Logger LOG = LoggerFactory.getLogger(SetupAnnouncement.class);

	private final FirstAdministrator firstAdministrator;

	SetupAnnouncement(FirstAdministrator firstAdministrator) {
		this.firstAdministrator = firstAdministrator;
	}

	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		if (this.firstAdministrator.isMissing()) {
			LOG.warn("There is no administrator yet. Open /setup within an hour and give this token, which works once: {}",
					this.firstAdministrator.issueToken());
		}
	}

}
