package fr.gouvernail.assessment;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something happened while a second consultant reads an assessment.
public sealed interface ReviewEvent extends TenantEvent {

  AssessmentId assessment();

  @Override
  default String subject() {
    return assessment().toString();
  }

  /// The second consultant is asked to read it.
  record Asked(
      TenantId tenant, PersonRef actor, AssessmentId assessment, LocalDate heldOn, PersonRef second)
      implements ReviewEvent {
    @Override
    public String action() {
      return "assessment.review.asked";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("person", second.toString());
    }
  }

  /// A question set aside was confirmed or contested.
  ///
  /// @param tell who set it aside, where it is contested
  record Judged(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      String question,
      Verdict.Kind kind,
      @Nullable PersonRef tell)
      implements ReviewEvent {
    @Override
    public String action() {
      return kind == Verdict.Kind.CONFIRMED ? "assessment.confirmed" : "assessment.contested";
    }

    @Override
    public String subject() {
      return question;
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("assessment", assessment.toString());
    }
  }

  /// It was read.
  ///
  /// @param lead the consultant in charge
  record Done(
      TenantId tenant, PersonRef actor, AssessmentId assessment, LocalDate heldOn, PersonRef lead)
      implements ReviewEvent {
    @Override
    public String action() {
      return "assessment.review.done";
    }

    @Override
    public Map<String, ?> details() {
      return new LinkedHashMap<>();
    }
  }
}
