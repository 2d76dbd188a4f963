package fr.gouvernail.prioritization;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.document.SvgPictures;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.MatrixDrawing;
import fr.gouvernail.prioritization.model.MatrixFilter;
import fr.gouvernail.prioritization.model.MatrixPicture;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.TenantDirectory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The matrix as files.
@Service
@Transactional(readOnly = true)
public class MatrixFiles {

  /// How many uses a drawing shows at most: those that are placed best.
  public static final int MOST = 30;

  /// Up to so many titles are written in full on paper.
  private static final int FEW = 14;

  /// Pixels per unit of the drawing: enough for a slide.
  private static final double SCALE = 2.5;

  private final PlacedUseCases useCases;
  private final PdfDocuments documents;
  private final TenantDirectory directory;
  private final Texts texts;
  private final Clock clock;

  MatrixFiles(
      PlacedUseCases useCases,
      PdfDocuments documents,
      TenantDirectory directory,
      Texts texts,
      Clock clock) {
    this.useCases = useCases;
    this.documents = documents;
    this.directory = directory;
    this.texts = texts;
    this.clock = clock;
  }

  /// The uses that a filter lets through, as a drawing.
  @Requires(READ_USE_CASES)
  public byte[] svg(MatrixFilter filter, Locale locale) {
    return MatrixPicture.standalone(picture(filter, locale)).getBytes(StandardCharsets.UTF_8);
  }

  /// The same in pixels.
  @Requires(READ_USE_CASES)
  public byte[] png(MatrixFilter filter, Locale locale) {
    return SvgPictures.png(picture(filter, locale), SCALE);
  }

  private String picture(MatrixFilter filter, Locale locale) {
    var words = words(locale);
    var board = board(filter);
    var shown = shown(board);
    return MatrixPicture.draw(
        shown,
        words.drawing(),
        words.title(board.pursued()),
        foot(words),
        shown.useCases().stream()
            .map(p ->
                new MatrixPicture.Line(
                    p.number(),
                    p.title(),
                    words.text(
                        "picture.values",
                        words.score(p.impact()),
                        words.score(p.feasibility()),
                        words.state(p.state()),
                        words.risk(p.riskClass()))))
            .toList());
  }

  /// A line of the list on paper.
  public record Line(
      int number,
      String title,
      String impact,
      String feasibility,
      String quadrant,
      String state,
      String risk) {

    private static final int LONGEST = 42;

    Line cut() {
      return title.length() <= LONGEST
          ? this
          : new Line(
              number,
              title.substring(0, LONGEST - 1).strip() + "…",
              impact,
              feasibility,
              quadrant,
              state,
              risk);
    }
  }

  /// The same as a tagged PDF of one page, with its values in a table.
  @Requires(READ_USE_CASES)
  public byte[] pdf(MatrixFilter filter, Locale locale) {
    var words = words(locale);
    var board = board(filter);
    var shown = shown(board);
    return documents.write(
        "prioritization/matrix",
        Map.of(
            "language", locale.getLanguage(),
            "title", words.title(board.pursued()),
            "sentence", words.sentence(board.pursued()),
            "foot", foot(words),
            "drawing", MatrixDrawing.paper(shown, words.drawing()),
            "columns", columns(shown.useCases().stream().map(p -> line(p, words)).toList()),
            "more", board.useCases().size() - shown.useCases().size()),
        locale);
  }

  /// Many lines are cut to one line each and stand in two columns, so that all keep to one page.
  private static List<List<Line>> columns(List<Line> lines) {
    int half = (lines.size() + 1) / 2;
    var cut = lines.size() > FEW ? lines.stream().map(Line::cut).toList() : lines;
    return lines.size() < 2
        ? List.of(cut)
        : List.of(cut.subList(0, half), cut.subList(half, cut.size()));
  }

  private static Line line(Placed useCase, MatrixWords words) {
    return new Line(
        useCase.number(),
        useCase.title(),
        words.score(useCase.impact()),
        words.score(useCase.feasibility()),
        useCase.quadrant().map(words::quadrant).orElse(words.text("list.unscored")),
        words.state(useCase.state()),
        words.risk(useCase.riskClass()));
  }

  private Board board(MatrixFilter filter) {
    return new Board(useCases.all().stream().filter(filter::lets).toList());
  }

  private static Board shown(Board board) {
    return board.first(MOST);
  }

  private String foot(MatrixWords words) {
    return words.text(
        "picture.foot", directory.current().name(), words.formats().date(clock.instant()));
  }

  private MatrixWords words(Locale locale) {
    return new MatrixWords(texts, new Formats(locale, directory.current().zone()));
  }
}
