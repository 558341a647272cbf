package io.luoshi.database;

import java.net.URL;
import java.util.Locale;

/**
 * The machine as the PostgreSQL binaries on the class path are named for it.
 *
 * @param system linux, darwin or windows, or whatever the machine calls itself
 * @param machine x86_64 or arm_64, or whatever the machine calls itself
 */
record Platform(String system, String machine) {

	static Platform current() {
		return of(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static Platform of(String osName, String osArch) {
		String name = osName.toLowerCase(Locale.ROOT);
		String system = name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "windows" : name;
		String machine = switch (osArch.toLowerCase(Locale.ROOT)) {
			case "amd64", "x86_64", "x64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> osArch.toLowerCase(Locale.ROOT);
		};
		return new Platform(system, machine);
	}

	boolean isWindows() {
		return this.system.equals("windows");
	}

	/** The character classification PostgreSQL needs to see Chinese text as letters. */
	String characterType() {
		return switch (this.system) {
			case "darwin" -> "en_US.UTF-8";
			case "windows" -> "C";
			default -> "C.UTF-8";
		};
	}

	/** Finds the archive of binaries for this machine. */
	URL binaries() {
		String name = "postgres-" + this.system + "-" + this.machine + ".txz";
		URL found = Platform.class.getClassLoader().getResource(name);
		if (found == null) {
			throw new DatabaseNotStarted(
					"This build carries no PostgreSQL for " + this.system + "/" + this.machine + ".",
					"Set spring.datasource.url to a PostgreSQL server, or build on this platform, "
							+ "which adds the binaries made for it.");
		}
		return found;
	}

}
