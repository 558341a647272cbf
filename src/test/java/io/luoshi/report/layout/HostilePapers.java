package io.luoshi.report.layout;

import java.util.List;

/** Texts that would make a careless renderer fetch, read, run or fall over something. */
public final class HostilePapers {

	private HostilePapers() {
	}

	/** @param port of a server that counts who calls */
	public static List<String> texts(int port) {
		String address = "http://127.0.0.1:" + port;
		return List.of("<img src=\"" + address + "/a\"><iframe src=" + address + "/b></iframe>", "<script>fetch('" + address + "/c')</script>",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "/d\">]><x>&e;</x>", "@import url(" + address + "/e); <style>*{background:url(" + address + "/f)}</style>",
				"<xi:include href=\"file:///etc/passwd\"/>", "${jndi:ldap://127.0.0.1:" + port + "/g}", "file:///etc/passwd", "../../../etc/passwd",
				"(/URI) << /S /URI /URI (" + address + "/h) >> endobj stream \\( \\) ]]> --> %PDF %%EOF", "=cmd|' /C calc'!A0", "[BT] (x) Tj ET Q q BMC EMC",
				"<".repeat(5000), "（".repeat(3000), "。".repeat(3000), "1".repeat(5000), "A".repeat(5000), " ".repeat(3000), "\t".repeat(200),
				"—".repeat(3000), "“".repeat(500) + "”".repeat(500), "一".repeat(3000), "1.".repeat(2000), "第".repeat(2000), "\u202E\u2066\u200D\uFE0F\u0000\u001B甲");
	}

}
