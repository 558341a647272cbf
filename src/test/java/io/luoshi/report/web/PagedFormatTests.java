package io.luoshi.report.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.luoshi.report.document.Paper;
import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;
import io.luoshi.report.layout.GeneratedPapers;
import io.luoshi.report.layout.HostilePapers;
import io.luoshi.report.layout.Imprint;
import io.luoshi.report.layout.Papers;
import io.luoshi.report.layout.Typefaces;
import io.luoshi.report.layout.Typesetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the paged formats may not do, whatever the text says. */
class PagedFormatTests {

	@ParameterizedTest
	@EnumSource
	void callsNobodyHoweverTheTextAsks(PagedFormat format) throws IOException {
		try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			Typesetter typesetter = new Typesetter(Typefaces.bundled());
			for (Role role : List.of(Role.TITLE, Role.BODY, Role.TABLE, Role.ATTACHMENT, Role.SIGNATURE)) {
				for (String text : HostilePapers.texts(server.getLocalPort())) {
					Paragraph paragraph = Papers.paragraph(role, text);
					ByteArrayOutputStream bytes = new ByteArrayOutputStream();
					format.write(typesetter.set(Papers.of(paragraph), text.substring(0, 1)), new Imprint(text.strip(), "", Instant.EPOCH), bytes);
					assertThat(bytes.size()).as(text).isPositive();
				}
			}
			server.setSoTimeout(200);
			assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
		}
	}

	@Test
	void painterHasNoWayToFilesOrNetwork() {
		noClasses().that()
			.resideInAnyPackage("io.luoshi.report.pdf..", "io.luoshi.report.ofd..", "io.luoshi.report.layout..")
			.and()
			.doNotHaveSimpleName("Typefaces")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.net..", "java.nio.file..", "java.nio.channels..", "org.springframework.web..", "javax.sql..")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.io.File")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.io.FileOutputStream")
			.check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.luoshi.report"));
	}

	@ParameterizedTest
	@EnumSource
	void fiveHundredPagesNeedLittleMemory(PagedFormat format) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
				"-cp", System.getProperty("java.class.path"), FiveHundredPages.class.getName(), format.name())
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

		assertThat(process.waitFor()).as(said).isZero();
		System.out.println(said.lines().filter((line) -> line.startsWith(format.name())).toList());
	}

	/** Writes a paper of more than five hundred pages in a virtual machine of its own. */
	static final class FiveHundredPages {

		private FiveHundredPages() {
		}

		public static void main(String[] arguments) throws IOException {
			PagedFormat format = PagedFormat.valueOf(arguments[0]);
			Paper paper = GeneratedPapers.of(11, 680);
			var pages = new Typesetter(Typefaces.bundled()).set(paper, "草稿");
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			format.write(pages, new Imprint("报告", "草稿", Instant.EPOCH), bytes);
			System.out.println(format + ": " + pages.size() + " pages, " + bytes.size() / 1024 + " KiB");
			System.exit((pages.size() >= 500) ? 0 : 1);
		}

	}

}
