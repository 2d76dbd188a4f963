package fr.gouvernail.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.vaadin.flow.i18n.I18NProvider;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.filter.Filter;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Documents as tagged PDF: PDF/UA-1 for readers of any sight, PDF/A-3a for the archive.
///
/// A template is a page of HTML on the class path, `<folder>/<name>.html`, filled by Thymeleaf;
/// `#{key}` in it reads the text `<folder>.key`. Its `<title>` and the `subject` and `description`
/// among its `<meta>` must not be empty. It may use two families of characters, "Source Sans 3" in
/// 400 and 600 and "Bricolage Grotesque" in 600, the drawings that [SvgDrawings] knows and pictures
/// of pixels ([Illustration#address]), each with its `alt`.
///
/// Fonts, colour profile and templates are read once; any number of threads may write.
@Component
public class PdfDocuments {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final TemplateEngine templates;

  public PdfDocuments(I18NProvider texts) {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    // PDFBox knows this switch only; the default level takes much longer to spare a tenth.
    if (System.getProperty(Filter.SYSPROP_DEFLATELEVEL) == null) {
      System.setProperty(Filter.SYSPROP_DEFLATELEVEL, "2");
    }
    var resolver = new ClassLoaderTemplateResolver(PdfDocuments.class.getClassLoader());
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    templates = new TemplateEngine();
    templates.setTemplateResolver(resolver);
    templates.setMessageResolver(new TemplateTexts(texts));
  }

  /// @param template `<folder>/<name>`, without its suffix
  /// @param variables what the template names; their types must be public
  public byte[] write(String template, Map<String, Object> variables, Locale locale) {
    var html = templates.process(template, new Context(locale, variables));
    var thread = Thread.currentThread();
    var loader = thread.getContextClassLoader();
    // The XML factories are looked up anew for each document, in every jar of this loader: here
    // none. Those of the JDK are the ones wanted.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      return print(html);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  /// The same, kept to one page; see [#writeWithin].
  public byte[] writeOnOnePage(
      String template, List<Map<String, Object>> variables, Locale locale) {
    return writeWithin(1, template, variables, locale);
  }

  /// The same, kept to so many pages: with the first of these variables that need no more, else
  /// with the last.
  ///
  /// @param variables at least one, from the longest text to the shortest
  public byte[] writeWithin(
      int most, String template, List<Map<String, Object>> variables, Locale locale) {
    for (var some : variables.subList(0, variables.size() - 1)) {
      var document = write(template, some, locale);
      if (pages(document) <= most) {
        return document;
      }
    }
    return write(template, variables.getLast(), locale);
  }

  /// How many pages a document has.
  public static int pages(byte[] document) {
    try (var pdf = Loader.loadPDF(document)) {
      return pdf.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] print(String html) {
    var builder =
        new PdfRendererBuilder()
            .useFastMode()
            .useUnicodeLineBreaker(new LineBreaks())
            .useSVGDrawer(new SvgDrawings())
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
            .useColorProfile(COLOURS)
            // Leaves the pages uncompressed, for EmptyBackgrounds; nothing else.
            .testMode(true)
            .withProducer("Gouvernail")
            .withHtmlContent(html, null);
    for (var face : Typeface.values()) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.bytes()),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true);
    }
    var out = new ByteArrayOutputStream();
    try (var renderer = builder.buildPdfRenderer();
        var pdf = renderer.createPDFKeepOpen()) {
      EmptyBackgrounds.remove(pdf);
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
