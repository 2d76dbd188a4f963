package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which documents have not come in although it is soon time.
@Service
@Transactional(readOnly = true)
public class ExpectedDocuments {

  private final DocumentContacts contacts;
  private final DocumentMatters matters;
  private final TenantDirectory directory;

  ExpectedDocuments(DocumentContacts contacts, DocumentMatters matters, TenantDirectory directory) {
    this.contacts = contacts;
    this.matters = matters;
    this.directory = directory;
  }

  /// What is expected of one person in one assessment.
  ///
  /// @param assessment its first revision
  /// @param asked the day on which the person was asked last
  public record Waiting(
      AssessmentId assessment, PersonRef person, long documents, LocalDate due, LocalDate asked) {}

  /// What is wanted between these days.
  @Internal("reminders, which go to the people themselves")
  public List<Waiting> between(LocalDate from, LocalDate to) {
    var due = contacts.due(from, to);
    var left =
        due.stream()
            .map(DocumentContact::series)
            .distinct()
            .collect(Collectors.toMap(series -> series, matters::expected));
    var zone = directory.current().zone();
    return due.stream()
        .map(contact ->
            new Waiting(
                DocumentMatters.first(contact.series()),
                contact.person(),
                left.getOrDefault(contact.series(), 0L),
                contact.due(),
                LocalDate.ofInstant(contact.askedAt(), zone)))
        .filter(waiting -> waiting.documents() > 0)
        .toList();
  }

  /// Where documents are dropped, within a workspace.
  @Internal("notices, which lead there")
  public String page(AssessmentId assessment) {
    return DocumentMatters.page(assessment.value());
  }
}
