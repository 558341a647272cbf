package io.luoshi.intake.structure;

import java.util.ArrayList;
import java.util.List;

import io.luoshi.report.document.Role;
import org.jspecify.annotations.Nullable;

/** Gives each line its role. What is not understood is a body paragraph. */
final class RoleReader {

	private final List<Line> lines;

	private final @Nullable Role[] roles;

	private int nextSteps = -1;

	RoleReader(List<Line> lines) {
		this.lines = lines;
		this.roles = new Role[lines.size()];
	}

	List<Passage> read() {
		new TableReader(this.lines, this.roles).read();
		int head = new HeadReader(this.lines, this.roles).read();
		new TailReader(this.lines, this.roles).read(head);
		List<Line> body = new ArrayList<>();
		for (int index = head; index < this.lines.size(); index++) {
			if (this.roles[index] == null) {
				body.add(this.lines.get(index));
			}
		}
		BodyReader reader = new BodyReader(body);
		this.nextSteps = (reader.nextSteps() < 0) ? -1 : body.get(reader.nextSteps()).head().start();
		List<Role> bodyRoles = reader.read();
		int next = 0;
		List<Passage> passages = new ArrayList<>(this.lines.size());
		for (int index = 0; index < this.lines.size(); index++) {
			Role role = this.roles[index];
			passages.add(this.lines.get(index).as((role != null) ? role : bodyRoles.get(next++)));
		}
		return passages;
	}

	/** Where the line begins that opens the section on next steps; -1 when there is none. */
	int nextSteps() {
		return this.nextSteps;
	}

}
