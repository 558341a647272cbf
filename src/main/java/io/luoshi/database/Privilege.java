package io.luoshi.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How PostgreSQL's programs are started, since they refuse to run as root. An ordinary user starts them plainly. Root
 * starts them in a user namespace, where it is nobody; where the kernel forbids that, or the data belong to an ordinary
 * user, root steps down to that user or to nobody.
 *
 * @param prefix the words in front of each command
 * @param owner the user and group, by number, who must own the files; empty when it does not matter
 */
record Privilege(List<String> prefix, String owner) {

	private static final Privilege PLAIN = new Privilege(List.of(), "");

	private static final Privilege NAMESPACE = new Privilege(List.of("unshare", "-U"), "");

	private static final int NOBODY = 65534;

	/** Finds the way for the files below a directory that exists. */
	static Privilege over(Path directory) throws IOException {
		if (!runsAsRoot()) {
			return PLAIN;
		}
		int user = (int) Files.getAttribute(directory, "unix:uid");
		int group = (int) Files.getAttribute(directory, "unix:gid");
		if (user != 0) {
			return steppingDown(user, group);
		}
		return succeeds(NAMESPACE.before("true")) ? NAMESPACE : steppingDown(NOBODY, NOBODY);
	}

	private static Privilege steppingDown(int user, int group) {
		return new Privilege(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"),
				user + ":" + group);
	}

	/** Puts the prefix in front of a command. */
	List<String> before(String... command) {
		return Stream.concat(this.prefix.stream(), Stream.of(command)).toList();
	}

	/** Hands the files at and below a path to the user the programs run as. */
	void handOver(Path path) throws IOException {
		if (!this.owner.isEmpty() && !succeeds(List.of("chown", "-R", this.owner, path.toString()))) {
			throw new IOException("The files in " + path + " could not be given to user " + this.owner);
		}
	}

	private static boolean runsAsRoot() throws IOException {
		Path self = Path.of("/proc/self");
		return Files.isDirectory(self) && (int) Files.getAttribute(self, "unix:uid") == 0;
	}

	private static boolean succeeds(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.redirectError(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
