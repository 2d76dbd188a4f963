package fr.gouvernail.usecase;

import static fr.gouvernail.identity.Permission.READ_USE_CASES;

import fr.gouvernail.document.DocxDocuments;
import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.usecase.model.Transition;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The one-page charter of a use, to print, to sign and to take away.
@Service
@Transactional(readOnly = true)
public class UseCasePapers {

  private final UseCaseDesk desk;
  private final SheetSnapshots snapshots;
  private final UseCaseSteps steps;
  private final SheetNames names;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final DocxDocuments docx;
  private final Texts texts;
  private final Clock clock;
  private final String verifyAt;

  UseCasePapers(
      UseCaseDesk desk,
      SheetSnapshots snapshots,
      UseCaseSteps steps,
      SheetNames names,
      TenantDirectory directory,
      PdfDocuments documents,
      DocxDocuments docx,
      Texts texts,
      Clock clock,
      @Value("${gouvernail.url}") String url) {
    this.desk = desk;
    this.snapshots = snapshots;
    this.steps = steps;
    this.names = names;
    this.directory = directory;
    this.documents = documents;
    this.docx = docx;
    this.texts = texts;
    this.clock = clock;
    verifyAt = url + "/verifier";
  }

  /// A sheet as a tagged PDF of one page: what does not fit is cut where a word ends, and says so.
  /// One that was not approved is marked as a project.
  ///
  /// @param living the sheet that lives, where there is one; else the one that is being prepared
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public byte[] pdf(UseCaseId id, boolean living, Locale locale) {
    var papers = papers(id, living, locale);
    return documents.writeOnOnePage(
        "usecase/paper",
        papers.stream().map(paper -> Map.<String, Object>of("paper", paper)).toList(),
        papers.getFirst().locale());
  }

  /// The same for a word processor.
  ///
  /// @throws NotFound if the workspace has no such use
  @Requires(READ_USE_CASES)
  public byte[] docx(UseCaseId id, boolean living, Locale locale) {
    var paper = papers(id, living, locale).get(1);
    return docx.write(paper.about(clock.instant()), UseCasePassages.of(paper));
  }

  /// From the longest to the shortest.
  private List<UseCasePaper> papers(UseCaseId id, boolean living, Locale locale) {
    var dossier = desk.dossier(id);
    var life = dossier.life();
    var sheet = living && life != null ? life : dossier.current();
    var snapshot = sheet.snapshot();
    var hash =
        snapshot != null && sheet.edition().state().isOfLife()
            ? snapshots.byId(snapshot).map(SheetSnapshot::hash).orElse("")
            : "";
    var approval =
        steps.of(id.value()).stream()
            .map(UseCaseStep::row)
            .filter(step -> step.transition() == Transition.APPROVE)
            .filter(step -> step.edition() == sheet.edition().number())
            .findFirst()
            .orElse(null);
    var language = Texts.supported(locale);
    return UseCasePaper.Cut.ALL.stream()
        .map(cut ->
            new UseCasePaper(
                dossier,
                sheet,
                approval,
                hash,
                names.among(dossier.names(), language),
                directory.current(),
                verifyAt,
                clock.instant(),
                texts,
                language,
                cut))
        .toList();
  }
}
