package io.luoshi.intake.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static io.luoshi.intake.source.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class TextSourceTests {

	private static final String TEXT = "一、落实情况\r\n(一)完成6.3万余个。“”—𠮷\n";

	private static final Charset GB18030 = Charset.forName("GB18030");

	private final SourceReader reader = new SourceReader();

	@Test
	void readsTheCharacterSetsThatOfficesUse() {
		assertThat(this.reader.read(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
		assertThat(this.reader.read(TEXT.getBytes(GB18030)).text()).isEqualTo(TEXT);
		assertThat(this.reader.read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
		assertThat(this.reader.read(marked(StandardCharsets.UTF_16LE)).text()).isEqualTo(TEXT);
		assertThat(this.reader.read(marked(StandardCharsets.UTF_16BE)).text()).isEqualTo(TEXT);
		assertThat(this.reader.read(TEXT.getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(SourceKind.TEXT);
	}

	@Test
	void believesWhoeverDeclaresTheCharacterSet() {
		assertThat(this.reader.readText(TEXT.getBytes(GB18030), GB18030).text()).isEqualTo(TEXT);
		assertThat(this.reader.readText("重慶".getBytes(Charset.forName("Big5")), Charset.forName("Big5")).text())
			.isEqualTo("重慶");
		assertRefused("intake.encoding", () -> this.reader.readText(TEXT.getBytes(GB18030), StandardCharsets.UTF_8));
	}

	@Test
	void refusesWhatIsNoText() {
		assertRefused("intake.empty", () -> this.reader.read(new byte[0]));
		assertRefused("intake.empty", () -> this.reader.read(" \n\r\n\t".getBytes(StandardCharsets.UTF_8)));
		assertRefused("intake.binary", () -> this.reader.read(new byte[] { 'a', 0, 'b' }));
		assertRefused("intake.binary", () -> this.reader.read(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1a, 10 }));
		assertRefused("intake.encoding", () -> this.reader.read(new byte[] { (byte) 0xff, (byte) 0xff, 'a' }));
	}

	@Test
	void refusesMarkupWhateverItsName() {
		for (String begin : new String[] { "<!DOCTYPE html><p>报告", "  <html>", "<?xml version='1.0'?>", "{\\rtf1 a}" }) {
			assertRefused("intake.markup", () -> this.reader.read(begin.getBytes(StandardCharsets.UTF_8)));
		}
	}

	@Test
	void refusesWhatIsTooLong() {
		assertRefused("intake.size", () -> this.reader.read(new byte[(SourceLimits.MEGABYTES << 20) + 1]));
		assertRefused("intake.characters",
				() -> this.reader.read("字".repeat(SourceLimits.CHARACTERS + 1).getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] marked(Charset charset) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("\ufeff".getBytes(charset));
		bytes.writeBytes(TEXT.getBytes(charset));
		return bytes.toByteArray();
	}

}
