package fr.gouvernail.classification;

import fr.gouvernail.document.PdfDocuments;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The class of a use on paper.
@Service
@Transactional(readOnly = true)
public class ClassificationPapers {

  private final RunDesk desk;
  private final Subjects subjects;
  private final People people;
  private final TenantDirectory directory;
  private final PdfDocuments documents;
  private final Texts texts;
  private final Clock clock;
  private final String verifyAt;

  ClassificationPapers(
      RunDesk desk,
      Subjects subjects,
      People people,
      TenantDirectory directory,
      PdfDocuments documents,
      Texts texts,
      Clock clock,
      @Value("${gouvernail.url}") String url) {
    this.desk = desk;
    this.subjects = subjects;
    this.people = people;
    this.directory = directory;
    this.documents = documents;
    this.texts = texts;
    this.clock = clock;
    verifyAt = url + "/verifier";
  }

  /// What counts for a use, as a tagged PDF in that language: one page, and a second only where a
  /// long title or reason leaves no room on the first.
  ///
  /// @throws NotFound if there is no such use that the caller may see, or it has no class yet
  @Requires(Permission.READ_USE_CASES)
  public byte[] pdf(UUID subject, Locale locale) {
    var about = subjects.get(subject);
    var row = desk.latest(subject).orElseThrow(() -> new NotFound("classification of " + subject));
    var actors = new HashSet<PersonRef>();
    actors.add(row.madeBy());
    var lift = row.lift();
    if (lift != null) {
      actors.add(lift.by());
    }
    var language = Texts.supported(locale);
    var paper =
        new ClassificationPaper(
            about.title(),
            row,
            directory.current(),
            people.names(actors),
            verifyAt,
            clock.instant(),
            texts,
            language);
    return documents.write("classification/paper", Map.of("paper", paper), language);
  }
}
