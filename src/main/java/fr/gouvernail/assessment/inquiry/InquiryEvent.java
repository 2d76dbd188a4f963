package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Something happened to questions that are put to a person.
public sealed interface InquiryEvent extends TenantEvent {

  AssessmentId assessment();

  /// Names what one person is asked in this assessment: notices about it are one.
  static UUID about(AssessmentId assessment, PersonRef person) {
    return UUID.nameUUIDFromBytes(
        ("inquiries " + assessment + " " + person).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  default String subject() {
    return assessment().toString();
  }

  /// Somebody is asked.
  ///
  /// @param questions what is asked now
  /// @param left how many wait for this person
  /// @param due the day by which the first of these is wanted
  record Asked(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      PersonRef person,
      Purpose purpose,
      List<String> questions,
      long left,
      LocalDate due)
      implements InquiryEvent {
    @Override
    public String action() {
      return "assessment.inquiry.asked";
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("person", person.toString());
      details.put("questions", String.join(" ", questions));
      details.put("dueOn", due.toString());
      return details;
    }
  }

  /// A consultant reminds somebody of what waits.
  ///
  /// @param left how many wait for this person
  /// @param due the day by which the first of these is wanted
  record Reminded(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      PersonRef person,
      long left,
      LocalDate due)
      implements InquiryEvent {
    @Override
    public String action() {
      return "assessment.inquiry.reminded";
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("person", person.toString());
      details.put("dueOn", due.toString());
      return details;
    }
  }

  /// Whoever was asked replied.
  ///
  /// @param askedBy who wanted to know
  /// @param left how many still wait for this person
  record Replied(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      String question,
      PersonRef askedBy,
      long left)
      implements InquiryEvent {
    @Override
    public String action() {
      return "assessment.inquiry.replied";
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

  /// A consultant made something of a reply.
  record Settled(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      String question,
      PersonRef person,
      Outcome outcome)
      implements InquiryEvent {
    @Override
    public String action() {
      return "assessment.inquiry.settled";
    }

    @Override
    public String subject() {
      return question;
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("person", person.toString());
      details.put("outcome", outcome.name());
      details.put("assessment", assessment.toString());
      return details;
    }
  }

  /// A question is not wanted any more.
  ///
  /// @param left how many still wait for this person
  record Withdrawn(
      TenantId tenant,
      PersonRef actor,
      AssessmentId assessment,
      String question,
      PersonRef person,
      long left)
      implements InquiryEvent {
    @Override
    public String action() {
      return "assessment.inquiry.withdrawn";
    }

    @Override
    public String subject() {
      return question;
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("person", person.toString());
      details.put("assessment", assessment.toString());
      return details;
    }
  }
}
