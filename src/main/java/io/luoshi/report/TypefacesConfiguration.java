package io.luoshi.report;

import java.nio.file.Path;

import io.luoshi.report.layout.Typefaces;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The fonts of the paper, read once at the start, so that a font that cannot be used is told then. */
@Configuration(proxyBeanMethods = false)
class TypefacesConfiguration {

	/** @param folder with an office's own fonts, empty for none */
	@Bean
	Typefaces typefaces(@Value("${luoshi.fonts-dir:}") String folder) {
		return folder.isBlank() ? Typefaces.bundled() : Typefaces.in(Path.of(folder));
	}

}
