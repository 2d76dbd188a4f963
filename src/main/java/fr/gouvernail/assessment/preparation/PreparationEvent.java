package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// Something happened to the documents that a company gathers.
public sealed interface PreparationEvent extends TenantEvent {

  /// The first revision of the assessment.
  AssessmentId assessment();

  /// Names what one person gathers for this assessment: notices about it are one.
  static UUID about(AssessmentId assessment, PersonRef person) {
    return UUID.nameUUIDFromBytes(
        ("documents " + assessment + " " + person).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  default String subject() {
    return assessment().toString();
  }

  /// Somebody is asked to gather the documents.
  ///
  /// @param left how many are expected
  record DocumentsAsked(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      PersonRef person,
      long left,
      LocalDate due)
      implements PreparationEvent {
    @Override
    public String action() {
      return "assessment.documents.asked";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("person", person.toString(), "dueOn", due.toString());
    }
  }

  /// Somebody gathers them no more.
  record ContactReleased(
      TenantId tenant, PersonRef actor, AssessmentId assessment, PersonRef person)
      implements PreparationEvent {
    @Override
    public String action() {
      return "assessment.documents.released";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("person", person.toString());
    }
  }

  /// The company has no such document, or looks for it again.
  ///
  /// @param document id of the gathered document
  /// @param reason empty where it is looked for again
  record DocumentJudged(
      TenantId tenant, PersonRef actor, AssessmentId assessment, UUID document, String reason)
      implements PreparationEvent {
    @Override
    public String action() {
      return reason.isEmpty() ? "assessment.document.expected" : "assessment.document.absent";
    }

    @Override
    public String subject() {
      return document.toString();
    }

    @Override
    public Map<String, ?> details() {
      return reason.isEmpty() ? Map.of() : Map.of("reason", reason);
    }
  }
}
