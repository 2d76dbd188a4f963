package fr.gouvernail.assessment.inquiry;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.ListableBeanFactory;

/// Gives a company a question that was asked and withdrawn, so that the table has a row: nothing
/// can be asked in an audit that is closed.
public final class AskedQuestions {

  private AskedQuestions() {}

  /// In the current workspace.
  public static void withdrawn(ListableBeanFactory beans, AssessmentId closed, PersonRef person) {
    var inquiry = new Inquiry(UuidCreator.getTimeOrderedEpoch(), closed, "GOV-01", person);
    inquiry.ask(
        Purpose.VERIFY,
        "",
        LocalDate.of(2026, 11, 30),
        person,
        Instant.parse("2026-11-20T10:00:00Z"));
    inquiry.withdraw();
    beans.getBean(Inquiries.class).save(inquiry);
  }
}
