package io.luoshi.api;

import java.util.List;
import java.util.UUID;

import io.luoshi.account.Allow;
import io.luoshi.account.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opinions, each with its areas, their measures and the readings that these state. */
@RestController
class OpinionsApi {

	private final OpinionDocuments opinions;

	OpinionsApi(OpinionDocuments opinions) {
		this.opinions = opinions;
	}

	@GetMapping("/api/v1/opinions")
	@Allow(Permission.USE_API)
	List<OpinionDocuments.Head> opinions() {
		return this.opinions.heads();
	}

	@GetMapping("/api/v1/opinions/{id}")
	@Allow(Permission.USE_API)
	OpinionDocuments.Document opinion(@PathVariable UUID id) {
		return this.opinions.document(id);
	}

}
