package fr.gouvernail.document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;

/// Draws the SVG our own charts and marks are made of, see [SvgPainter]; a general library takes a
/// quarter of the time of a report for them.
///
/// A drawing has a `viewBox`, and a `width` and `height` in CSS pixels unless the styles give them.
/// One that comes again in a document is stored there once.
final class SvgDrawings implements SVGDrawer {

  /// The device knows a drawing again by the identity of its key.
  private final Map<String, Object> known = new HashMap<>();

  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext context,
      double cssWidth,
      double cssHeight,
      double dotsPerPixel) {
    return new Drawing(
        svg,
        known.computeIfAbsent(SvgPainter.essence(svg), essence -> essence),
        cssWidth >= 0 ? cssWidth / dotsPerPixel : Double.parseDouble(svg.getAttribute("width")),
        cssHeight >= 0 ? cssHeight / dotsPerPixel : Double.parseDouble(svg.getAttribute("height")),
        dotsPerPixel);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}

  /// @param width in CSS pixels, as `height`
  private record Drawing(Element svg, Object key, double width, double height, double dotsPerPixel)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) (width * dotsPerPixel);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) (height * dotsPerPixel);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width,
          (float) height,
          key,
          graphics -> {
            ((PdfBoxGraphics2D) graphics).setFontTextDrawer(new DocumentFonts(context));
            new SvgPainter(graphics).paint(svg, width, height);
          });
    }
  }

  /// Writes the text of drawings in the fonts the document embeds anyway.
  private static final class DocumentFonts extends PdfBoxGraphics2DFontTextDrawer {

    private final RenderingContext context;

    DocumentFonts(RenderingContext context) {
      this.context = context;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
      var face = Typeface.drawnWith(font);
      var wanted = new FontSpecification();
      wanted.families = new String[] {face.family()};
      wanted.fontWeight = IdentValue.getByIdentString(Integer.toString(face.weight()));
      wanted.fontStyle = IdentValue.NORMAL;
      wanted.variant = IdentValue.NORMAL;
      wanted.size = font.getSize2D();
      return ((PdfBoxFSFont) context.getFont(wanted)).getFontDescriptions().getFirst().getFont();
    }
  }
}
