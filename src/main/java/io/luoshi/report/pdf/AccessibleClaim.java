package io.luoshi.report.pdf;

import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.PDFAExtensionSchema;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.type.AbstractStructuredType;
import org.apache.xmpbox.type.ArrayProperty;
import org.apache.xmpbox.type.Cardinality;
import org.apache.xmpbox.type.PDFAPropertyType;
import org.apache.xmpbox.type.PDFASchemaType;
import org.apache.xmpbox.type.TextType;

/**
 * Says in a file's XMP that it is PDF/UA-1 (ISO 14289-1 clause 5). PDF/A-2 knows no such statement, so its form is
 * described beside it (ISO 19005-2 clause 6.6.2.3.3).
 */
final class AccessibleClaim {

	private static final String NAMESPACE = "http://www.aiim.org/pdfua/ns/id/";

	private static final String PREFIX = "pdfuaid";

	private AccessibleClaim() {
	}

	static void add(XMPMetadata metadata) {
		XMPSchema claim = new XMPSchema(metadata, NAMESPACE, PREFIX);
		claim.setTextPropertyValueAsSimple("part", "1");
		metadata.addSchema(claim);
		PDFAPropertyType part = new PDFAPropertyType(metadata);
		text(part, PDFAPropertyType.NAME, "part");
		text(part, PDFAPropertyType.VALUETYPE, "Integer");
		text(part, PDFAPropertyType.CATEGORY, "internal");
		text(part, PDFAPropertyType.DESCRIPTION, "Part of ISO 14289");
		PDFASchemaType form = new PDFASchemaType(metadata);
		text(form, PDFASchemaType.SCHEMA, "PDF/UA identification");
		text(form, PDFASchemaType.NAMESPACE_URI, NAMESPACE);
		text(form, PDFASchemaType.PREFIX, PREFIX);
		form.addProperty(list(form, PDFASchemaType.PROPERTY, Cardinality.Seq, part));
		PDFAExtensionSchema forms = metadata.createAndAddPDFAExtensionSchemaWithDefaultNS();
		forms.addProperty(list(forms, PDFAExtensionSchema.SCHEMAS, Cardinality.Bag, form));
	}

	private static void text(AbstractStructuredType owner, String name, String value) {
		owner.addProperty(new TextType(owner.getMetadata(), owner.getNamespace(), owner.getPrefix(), name, value));
	}

	private static ArrayProperty list(AbstractStructuredType owner, String name, Cardinality kind,
			AbstractStructuredType item) {
		ArrayProperty list = new ArrayProperty(owner.getMetadata(), owner.getNamespace(), owner.getPrefix(), name, kind);
		item.setPropertyName("li");
		list.addProperty(item);
		return list;
	}

}
