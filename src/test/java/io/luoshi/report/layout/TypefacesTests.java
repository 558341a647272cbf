package io.luoshi.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import io.luoshi.report.document.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which font prints what. */
class TypefacesTests {

	@ParameterizedTest
	@EnumSource(Family.class)
	void everyFaceHasTheSmallDigitsOfFormulas(Family family) {
		assertThat("SO₂、O₃、PM₁₀、10⁴".codePoints())
			.allMatch((point) -> Typefaces.bundled().first(family).has(point));
	}

	@ParameterizedTest
	@EnumSource
	void everyFaceHasTheCharactersOfTheReport(Face face) {
		Typeface typeface = Typefaces.bundled().first(Family.of(face));

		assertThat(Papers.received().codePoints().filter((character) -> character != '\n')).allMatch(typeface::has);
	}

	@ParameterizedTest
	@CsvSource({ "仿宋_GB2312.ttf,FANGSONG", "SIMFANG.TTF,FANGSONG", "方正小标宋简体.ttf,BIAOSONG", "simhei.ttf,HEITI", "楷体.ttf,KAITI" })
	void officeFontGoesBeforeTheBundledOne(String name, Family family, @TempDir Path folder) throws IOException {
		put("ReportSongTi", folder.resolve(name));
		Typefaces typefaces = Typefaces.in(folder);

		assertThat(typefaces.first(family).name()).startsWith("Office");
		assertThat(Typefaces.bundled().first(family).name()).startsWith("Report");
	}

	@Test
	void characterThatAnOfficeFontLacksComesFromTheNextFont(@TempDir Path folder) throws IOException {
		put("ReportKaiTi", folder.resolve("仿宋.ttf"));
		Typefaces typefaces = Typefaces.in(folder);
		int lacking = Papers.received().codePoints().filter((character) -> !typefaces.first(Family.FANGSONG).has(character))
			.filter((character) -> character != '\n').findFirst().orElse('①');

		assertThat(Objects.requireNonNull(typefaces.printing(Family.FANGSONG, '水')).name()).startsWith("Office");
		assertThat(typefaces.printing(Family.FANGSONG, lacking)).isNotNull();
		assertThat(typefaces.printing(Family.FANGSONG, 0x20BB7)).isNull();
	}

	@Test
	void refusesAFontThatCannotBeReadAtTheStart(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("仿宋.ttf"), "no font");

		assertThatThrownBy(() -> Typefaces.in(folder)).isInstanceOf(IllegalStateException.class).hasMessageContaining("仿宋.ttf");
		assertThatThrownBy(() -> Typefaces.in(folder.resolve("nowhere"))).hasMessageContaining("luoshi.fonts-dir");
	}

	@Test
	void leavesOtherFilesAlone(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("readme.txt"), "仿宋");

		assertThat(Typefaces.in(folder).first(Family.FANGSONG).name()).isEqualTo("ReportFangSong");
	}

	private static void put(String font, Path file) throws IOException {
		try (InputStream stream = Objects.requireNonNull(TypefacesTests.class.getResourceAsStream("/fonts/" + font + ".ttf"))) {
			Files.copy(stream, file);
		}
	}

}
