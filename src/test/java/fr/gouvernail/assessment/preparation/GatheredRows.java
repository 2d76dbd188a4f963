package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ListableBeanFactory;

/// Gives a company a document to gather and somebody who gathers it, so that the tables have rows:
/// nothing can be asked for in an audit that is closed.
public final class GatheredRows {

  private GatheredRows() {}

  /// In the current workspace, once: all test contexts have one database.
  public static void add(ListableBeanFactory beans, AssessmentId closed, PersonRef person) {
    var series = closed.value();
    var documents = beans.getBean(GatheredDocuments.class);
    if (documents.count() > 0) {
      return;
    }
    documents.save(new GatheredDocument(series, "charte"));
    beans
        .getBean(DocumentContacts.class)
        .save(
            new DocumentContact(
                series,
                person,
                LocalDate.of(2026, 11, 30),
                person,
                Instant.parse("2026-11-20T10:00:00Z")));
  }
}
