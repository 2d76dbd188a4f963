package fr.gouvernail.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.Workspace;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// The report as a tagged PDF: PDF/UA-1 for readers of any sight, PDF/A-3a for the archive.
///
/// Fonts, colour profile and templates are read once.
final class PdfWriter {

  private static final String TEXT = PaperPictures.TEXT;
  private static final String TITLE = "Bricolage Grotesque";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final TemplateEngine templates;
  private final byte[] regular = font("fonts/SourceSans3_400Regular.ttf");
  private final byte[] semiBold = font("fonts/SourceSans3_600SemiBold.ttf");
  private final byte[] title = font("fonts/BricolageGrotesque_600SemiBold.ttf");

  PdfWriter(Texts texts) {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    var resolver = new ClassLoaderTemplateResolver(PdfWriter.class.getClassLoader());
    resolver.setPrefix("report/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    resolver.setCacheable(true);
    templates = new TemplateEngine();
    templates.setTemplateResolver(resolver);
    templates.setMessageResolver(new BundleMessages(texts));
  }

  byte[] write(Findings findings, Workspace company) {
    var out = new ByteArrayOutputStream();
    var builder =
        new PdfRendererBuilder()
            .useFastMode()
            .useUnicodeLineBreaker(new LineBreaks())
            .useSVGDrawer(new BatikSVGDrawer())
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
            .useColorProfile(COLOURS)
            .withProducer("Gouvernail")
            .withHtmlContent(html(findings, company), null)
            .toStream(out);
    font(builder, regular, TEXT, 400, FSFontUseCase.DOCUMENT);
    font(builder, semiBold, TEXT, 600, FSFontUseCase.DOCUMENT);
    font(builder, title, TITLE, 600, FSFontUseCase.DOCUMENT);
    // A drawing finds a font by its family only.
    font(builder, regular, TEXT, 400, FSFontUseCase.SVG);
    font(builder, semiBold, PaperPictures.STRONG, 400, FSFontUseCase.SVG);
    font(builder, title, TITLE, 400, FSFontUseCase.SVG);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void font(
      PdfRendererBuilder builder, byte[] font, String family, int weight, FSFontUseCase use) {
    builder.useFont(
        () -> new ByteArrayInputStream(font),
        family,
        weight,
        FontStyle.NORMAL,
        true,
        EnumSet.of(use));
  }

  String html(Findings findings, Workspace company) {
    var context = new Context(findings.locale());
    context.setVariable("f", findings);
    context.setVariable("r", findings.file().result());
    context.setVariable("audit", findings.file().audit());
    context.setVariable("company", company);
    context.setVariable("formats", findings.formats());
    context.setVariable("sections", ReportSection.of(findings));
    context.setVariable("pictures", new PaperPictures(findings));
    context.setVariable("weak", Set.copyOf(findings.weakDimensions()));
    return templates.process("report", context);
  }

  /// A font without its ligatures: their glyphs stand for no character, which accessible documents
  /// forbid. Only the table's name in the directory of the file is changed, in memory.
  private static byte[] font(String name) {
    var font = resource(name);
    int tables = (font[4] & 0xff) << 8 | font[5] & 0xff;
    for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
      if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
        font[entry] = 'X';
      }
    }
    return font;
  }

  private static byte[] resource(String name) {
    try (var in = PdfWriter.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("report/" + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// `#{key}` in a template reads `report.key` of the product's bundles.
  private static final class BundleMessages extends AbstractMessageResolver {

    private final Texts texts;

    BundleMessages(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String resolveMessage(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] parameters) {
      return texts.getTranslation(
          "report." + key, context.getLocale(), parameters == null ? new Object[0] : parameters);
    }

    @Override
    public String createAbsentMessageRepresentation(
        ITemplateContext context,
        @Nullable Class<?> origin,
        String key,
        Object @Nullable [] parameters) {
      throw new IllegalStateException("no text report." + key);
    }
  }
}
