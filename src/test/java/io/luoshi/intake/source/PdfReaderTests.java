package io.luoshi.intake.source;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import io.luoshi.core.RuleViolation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

import static io.luoshi.intake.source.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class PdfReaderTests {

	private final SourceReader reader = new SourceReader();

	@Test
	void joinsTheLinesOfTheRealReportIntoItsParagraphs() throws IOException {
		String report = Files.readString(Path.of("src/test/resources/numeral/report.txt"));
		try (Pdf pdf = new Pdf().set(report.replace("\n市人大", "\n<市人大"))) {
			SourceText source = this.reader.read(pdf.bytes());

			assertThat(source.kind()).isEqualTo(SourceKind.PDF);
			assertThat(source.text()).isEqualTo(report);
		}
	}

	@Test
	void keepsCentredAndShortLinesApart() throws IOException {
		String text = """
				>江陵市人民政府
				>关于水污染防治工作审议意见办理情况的报告
				<市人大常委会：
				现将有关情况报告如下。
				>江陵市人民政府
				>2025年6月3日""";
		try (Pdf pdf = new Pdf().set(text + "\n" + "一是加强监管，".repeat(9))) {
			assertThat(this.reader.read(pdf.bytes()).text())
				.isEqualTo(text.replaceAll("(?m)^[<>]", "") + "\n" + "一是加强监管，".repeat(9));
		}
	}

	@Test
	void refusesWhatIsLocked() throws IOException {
		try (Pdf locked = new Pdf().set("文"); Pdf restricted = new Pdf().set("文")) {
			byte[] withPassword = locked.lockedBytes("secret");
			byte[] withoutPassword = restricted.lockedBytes("");
			assertRefused("intake.pdf-encrypted", () -> this.reader.read(withPassword));
			assertRefused("intake.pdf-encrypted", () -> this.reader.read(withoutPassword));
		}
	}

	@Test
	void refusesPicturesOfText() throws IOException {
		try (Pdf pdf = new Pdf().set("有字的一页")) {
			PDPage page = new PDPage();
			pdf.document.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf.document, page)) {
				content.drawImage(LosslessFactory.createFromImage(pdf.document,
						new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)), 0, 0);
			}
			byte[] bytes = pdf.bytes();
			assertRefused("intake.pdf-scanned", () -> this.reader.read(bytes));
		}
	}

	@Test
	void refusesTooManyPagesAndNoText() throws IOException {
		try (Pdf pdf = new Pdf()) {
			pdf.document.addPage(new PDPage());
			byte[] blank = pdf.bytes();
			assertRefused("intake.empty", () -> this.reader.read(blank));
			for (int page = 0; page < SourceLimits.PAGES; page++) {
				pdf.document.addPage(new PDPage());
			}
			byte[] many = pdf.bytes();
			assertRefused("intake.pages", () -> this.reader.read(many));
		}
	}

	@Test
	void refusesBombs() throws IOException {
		assertRefused("intake.pdf-inflated", () -> this.reader.read(withStream("/Filter /FlateDecode", deflated(500 << 20))));
		assertRefused("intake.pdf-inflated",
				() -> this.reader.read(withStream("/Filter [/FlateDecode /FlateDecode]", deflated(10))));
	}

	@Test
	void survivesDamageAnywhere() throws IOException {
		try (Pdf pdf = new Pdf().set("一是加强监管。\n二是完善制度。")) {
			byte[] whole = pdf.bytes();
			Random random = new Random(11);
			for (int round = 0; round < 150; round++) {
				byte[] damaged = (round % 3 == 0) ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8))
						: whole.clone();
				damaged[7 + random.nextInt(damaged.length - 7)] = (byte) random.nextInt(256);
				try {
					this.reader.read(damaged);
				}
				catch (RuleViolation refusal) {
					assertThat(refusal.code()).startsWith("intake.");
				}
			}
		}
	}

	private static byte[] withStream(String filter, byte[] data) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(("%PDF-1.7\n1 0 obj\n<< /Length " + data.length + " " + filter + " >>\nstream\n")
			.getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes(data);
		bytes.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
		return bytes.toByteArray();
	}

	private static byte[] deflated(int length) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
			byte[] zeros = new byte[1 << 16];
			for (int left = length; left > 0; left -= zeros.length) {
				deflater.write(zeros, 0, Math.min(left, zeros.length));
			}
		}
		return bytes.toByteArray();
	}

}
