package io.luoshi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL that serves this machine alone and stops with this process.
 */
final class Server implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Server.class);

	private static final int ATTEMPTS = 3;

	private static final String NOT_DURABLE = " -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
			+ " -c max_connections=300";

	private final DataDirectory directory;

	private final Tools tools;

	private final Cluster cluster;

	private final int port;

	private final @Nullable Watchdog watchdog;

	private Server(DataDirectory directory, Tools tools, Cluster cluster, int port, @Nullable Watchdog watchdog) {
		this.directory = directory;
		this.tools = tools;
		this.cluster = cluster;
		this.port = port;
		this.watchdog = watchdog;
	}

	/** Starts the server on a directory, which is filled first when it is empty. */
	static Server start(Path path, DatabaseSettings settings) {
		return start(path, settings, Platform.current());
	}

	static Server start(Path path, DatabaseSettings settings, Platform platform) {
		DataDirectory directory = DataDirectory.open(path);
		try {
			Path home = Binaries.unpack(platform.binaries(), directory.path());
			Tools tools = new Tools(home, directory.log(), Privilege.over(directory.path()));
			Cluster cluster = new Cluster(directory.path());
			cluster.create(tools, platform);
			tools.privilege().handOver(directory.path());
			Postmaster postmaster = new Postmaster(home, cluster.directory());
			stopOrphan(postmaster, tools);
			int port = listen(tools, cluster, settings, platform);
			Watchdog watchdog = platform.isWindows() ? null
					: Watchdog.over(postmaster.pid().orElseThrow(), cluster.directory());
			log.info("PostgreSQL is listening on 127.0.0.1:{} with its data in {}", port, directory.path());
			return new Server(directory, tools, cluster, port, watchdog);
		}
		catch (IOException | RuntimeException ex) {
			throw failed(directory, ex);
		}
	}

	private static RuntimeException failed(DataDirectory directory, Exception cause) {
		try (directory) {
			return (cause instanceof DatabaseNotStarted known) ? known
					: new DatabaseNotStarted("The database in " + directory.path() + " did not start: " + cause + ".",
							"See postgres.log in that directory, or set spring.datasource.url to a PostgreSQL server.",
							cause);
		}
		catch (IOException ex) {
			cause.addSuppressed(ex);
			return new IllegalStateException(cause);
		}
	}

	static DatabaseNotStarted refused(String what, Tools tools, Platform platform) throws IOException {
		return new DatabaseNotStarted(
				what + " on " + platform.system() + "/" + platform.machine() + ". It last said:"
						+ System.lineSeparator() + tools.lastWords(),
				"See " + tools.log() + ", or set spring.datasource.url to a PostgreSQL server.");
	}

	private static void stopOrphan(Postmaster postmaster, Tools tools) throws IOException {
		if (postmaster.pid().isPresent()) {
			log.warn("Stopping the database server that an earlier process left behind");
			stop(tools, postmaster.cluster());
		}
		postmaster.forgetIfStale();
	}

	private static int listen(Tools tools, Cluster cluster, DatabaseSettings settings, Platform platform)
			throws IOException {
		for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
			int port = (settings.port() != 0) ? settings.port() : freePort();
			String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
					+ (settings.durable() ? "" : NOT_DURABLE);
			if (tools.run("pg_ctl", "start", "-w", "-D", cluster.directory().toString(), "-o", options)) {
				return port;
			}
		}
		throw refused("PostgreSQL did not start", tools, platform);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	private static void stop(Tools tools, Path cluster) throws IOException {
		if (!tools.run("pg_ctl", "stop", "-w", "-t", "30", "-m", "fast", "-D", cluster.toString())) {
			tools.run("pg_ctl", "stop", "-w", "-t", "30", "-m", "immediate", "-D", cluster.toString());
		}
	}

	String jdbcUrl(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	String password() {
		return this.cluster.password();
	}

	@Override
	public void close() throws IOException {
		try (this.directory) {
			stop(this.tools, this.cluster.directory());
			if (this.watchdog != null) {
				this.watchdog.close();
			}
		}
	}

}
