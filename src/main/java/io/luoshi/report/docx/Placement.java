package io.luoshi.report.docx;

import java.math.BigInteger;
import java.util.List;

import io.luoshi.report.document.Paragraph;
import io.luoshi.report.document.Role;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * What a style cannot say because it depends on the neighbours. The line after the title stays empty (GB/T 9704-2012,
 * 7.3.2); an addressee's style says so itself. Where signature and date stand when there is no seal (GB/T 9704-2012, 7.3.5.2): the signature two characters from the
 * right, the date beginning two characters right of where the signature begins; a date that would then come too near
 * the edge stands two characters from it and moves the signature to the left. Lists of attachments hang under the first
 * character of the name (7.3.4).
 */
final class Placement {

	/** Hundredths of a character. */
	private static final int TWO = 200;

	private static final int CHARACTER = 100;

	/** A character of the body in twips. */
	private static final int TWIPS = 310;

	/** One line of the body in twips. */
	private static final int LINE = 579;

	private Placement() {
	}

	/** @param at the paragraph's place in the paper */
	static void place(CTP target, List<Paragraph> paragraphs, int at) {
		Role role = paragraphs.get(at).role();
		if (role == Role.SIGNATURE && at + 1 < paragraphs.size() && paragraphs.get(at + 1).role() == Role.DATE) {
			right(target, Math.max(TWO, dateIndent(paragraphs, at) + width(paragraphs.get(at + 1).text()) + TWO
					- width(paragraphs.get(at).text())));
		}
		else if (role == Role.DATE && at > 0 && paragraphs.get(at - 1).role() == Role.SIGNATURE) {
			right(target, dateIndent(paragraphs, at - 1));
		}
		else if (paragraphs.get(at).opensAnnex()) {
			freshPage(target, at);
		}
		else if (role == Role.TITLE && at > 0 && paragraphs.get(at - 1).opensAnnex()) {
			lineBefore(target);
		}
		else if (role == Role.ATTACHMENT) {
			hang(target, paragraphs, at);
		}
		else if (at > 0 && isHead(paragraphs.get(at - 1).role()) && !isHead(role) && role != Role.ADDRESSEE) {
			lineBefore(target);
		}
	}

	/** An annex begins a page (7.3.7). */
	private static void freshPage(CTP target, int at) {
		if (at > 0) {
			target.getPPr().addNewPageBreakBefore();
		}
	}

	private static boolean isHead(Role role) {
		return role == Role.TITLE || role == Role.SESSION;
	}

	private static void lineBefore(CTP target) {
		target.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(LINE));
	}

	private static int dateIndent(List<Paragraph> paragraphs, int signature) {
		return Math.max(TWO, width(paragraphs.get(signature).text()) - width(paragraphs.get(signature + 1).text()));
	}

	private static void right(CTP target, int hundredths) {
		CTInd indent = target.getPPr().addNewInd();
		indent.setRightChars(BigInteger.valueOf(hundredths));
		indent.setRight(twips(hundredths));
	}

	private static void hang(CTP target, List<Paragraph> paragraphs, int at) {
		boolean first = at == 0 || paragraphs.get(at - 1).role() != Role.ATTACHMENT;
		String text = paragraphs.get(at).text();
		int prefix = width(text.substring(0, prefix(text)));
		int label = first ? 0 : width(label(paragraphs, at));
		CTInd indent = target.getPPr().addNewInd();
		indent.setLeft(twips(TWO + label + prefix));
		indent.setHanging(twips(prefix));
		if (first) {
			lineBefore(target);
		}
	}

	/** How much of a line comes before the name: 附件：1. */
	private static int prefix(String text) {
		int end = label(text).length();
		int digits = end;
		while (digits < text.length() && digits - end < 3 && Character.isDigit(text.charAt(digits))) {
			digits++;
		}
		return (digits > end && digits < text.length() && text.charAt(digits) == '.') ? digits + 1 : end;
	}

	private static String label(String text) {
		return (text.startsWith("附件") && text.length() > 2 && "：:".indexOf(text.charAt(2)) >= 0)
				? text.substring(0, 3) : "";
	}

	/** The label of the list to which a further line belongs. */
	private static String label(List<Paragraph> paragraphs, int at) {
		int first = at;
		while (first > 0 && paragraphs.get(first - 1).role() == Role.ATTACHMENT) {
			first--;
		}
		return label(paragraphs.get(first).text()).isEmpty() ? "" : "附件：";
	}

	/** In hundredths of a character; what is not Chinese takes half of one. */
	private static int width(String text) {
		return text.codePoints().map((point) -> (point < 0x2000) ? CHARACTER / 2 : CHARACTER).sum();
	}

	private static BigInteger twips(int hundredths) {
		return BigInteger.valueOf(Math.round(hundredths * TWIPS / 100.0));
	}

}
