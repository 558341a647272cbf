package io.luoshi.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, the archives' validator, which rules of a standard a file breaks. */
final class VeraPdf {

	/** PDF/A-2u. */
	static final PDFAFlavour ARCHIVABLE = PDFAFlavour.PDFA_2_U;

	/** PDF/UA-1, as far as a machine can check it. */
	static final PDFAFlavour ACCESSIBLE = PDFAFlavour.PDFUA_1;

	static {
		VeraGreenfieldFoundryProvider.initialise();
	}

	private VeraPdf() {
	}

	/** Each broken rule once for each place: clause of the standard, what it wants, where it is broken. */
	static List<String> violations(byte[] pdf, PDFAFlavour standard) throws IOException {
		try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
				PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
			ValidationResult result = validator.validate(parser);
			if (result.getTotalAssertions() == 0) {
				throw new IllegalStateException("Nothing was checked");
			}
			return result.getTestAssertions().stream().map(VeraPdf::told).toList();
		}
		catch (ModelParsingException | EncryptedPdfException | ValidationException ex) {
			throw new IOException("The file cannot be checked", ex);
		}
	}

	private static String told(TestAssertion broken) {
		return broken.getRuleId().getClause() + " " + broken.getMessage() + " at " + broken.getLocation().getContext();
	}

}
