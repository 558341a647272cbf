package io.luoshi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/**
 * The transitional schemas of ECMA-376, whole. The product itself runs with the part of them that Apache POI uses, in
 * classes of the same names; so these are loaded beside it and from their own archive alone.
 */
public final class OfficeSchemas {

	private static final String TYPES = "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

	private static final SchemaTypeLoader ALL = load();

	private OfficeSchemas() {
	}

	/** What in a part its schema forbids; each message says where in the part. */
	public static List<String> violations(byte[] part) throws IOException {
		List<XmlError> errors = new ArrayList<>();
		try {
			XmlObject parsed = ALL.parse(new ByteArrayInputStream(part), null, new XmlOptions().setLoadLineNumbers());
			if (parsed.schemaType().isNoType() || !parsed.schemaType().isDocumentType()) {
				return List.of("no schema knows this part");
			}
			parsed.validate(new XmlOptions().setErrorListener(errors));
		}
		catch (XmlException ex) {
			return List.of("no XML: " + ex.getMessage());
		}
		return errors.stream().map((error) -> error.getLine() + ":" + error.getColumn() + " " + error.getMessage()).toList();
	}

	private static SchemaTypeLoader load() {
		try {
			String index = TYPES.substring(0, TYPES.lastIndexOf('.')).replace('.', '/') + "/index.xsb";
			URL whole = Collections.list(OfficeSchemas.class.getClassLoader().getResources(index))
				.stream()
				.filter((url) -> url.getPath().contains("poi-ooxml-full"))
				.findFirst()
				.orElseThrow();
			String archive = whole.getPath().substring(0, whole.getPath().indexOf("!/"));
			ClassLoader loader = new URLClassLoader(new URL[] { URI.create(archive).toURL() }, new OnlyXmlBeans());
			return (SchemaTypeLoader) loader.loadClass(TYPES).getField("typeSystem").get(null);
		}
		catch (IOException | ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Shares the classes that read schemas, and none that a schema was made into. */
	private static final class OnlyXmlBeans extends ClassLoader {

		OnlyXmlBeans() {
			super(ClassLoader.getPlatformClassLoader());
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			if (name.startsWith("org.apache.xmlbeans.")) {
				return OfficeSchemas.class.getClassLoader().loadClass(name);
			}
			throw new ClassNotFoundException(name);
		}

	}

}
