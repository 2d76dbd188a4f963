package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.tenancy.TenantRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

interface Inquiries extends TenantRepository<Inquiry> {

  /// All of an assessment, the first asked first.
  @Query(
      "select i from Inquiry i where i.assessmentId = :assessment"
          + " order by i.askedAt, i.questionId, i.id")
  List<Inquiry> of(UUID assessment);

  /// Those of an assessment in these states.
  @Query("select i from Inquiry i where i.assessmentId = :assessment and i.state in :states")
  List<Inquiry> of(UUID assessment, Collection<InquiryState> states);

  /// An inquiry with what one needs to read its question.
  record Own(Inquiry inquiry, String questionnaire, String version, LocalDate heldOn) {}

  /// What somebody is asked in assessments that are not closed, the most pressing first.
  @Query(
      """
      select new fr.gouvernail.assessment.inquiry.Inquiries$Own(i, a.questionnaire,
        a.questionnaireVersion, a.heldOn)
      from Inquiry i join Assessment a on a.tenantId = i.tenantId and a.id = i.assessmentId
      where i.person = :person and i.state in :states and a.closedAt is null
      order by i.dueOn, i.askedAt, i.questionId, i.id\
      """)
  List<Own> askedOf(UUID person, Collection<InquiryState> states);

  /// Those that still wait for a person in assessments that are not closed, wanted between these
  /// days.
  @Query(
      """
      select i from Inquiry i
        join Assessment a on a.tenantId = i.tenantId and a.id = i.assessmentId
      where i.state = fr.gouvernail.assessment.inquiry.InquiryState.OPEN
        and i.dueOn between :from and :to and a.closedAt is null
      """)
  List<Inquiry> due(LocalDate from, LocalDate to);

  /// Whose inquiry this is, and whether it still waits.
  @Query(
      """
      select new fr.gouvernail.assessment.inquiry.Inquiries$Standing(i.person, i.state)
      from Inquiry i where i.id = :id
      """)
  Optional<Standing> standing(UUID id);

  record Standing(UUID person, InquiryState state) {}

  /// How many of an assessment are in this state, for one person.
  @Query(
      "select count(i) from Inquiry i where i.assessmentId = :assessment and i.person = :person"
          + " and i.state = :state")
  long count(UUID assessment, UUID person, InquiryState state);

  /// How many of an assessment are in this state.
  @Query("select count(i) from Inquiry i where i.assessmentId = :assessment and i.state = :state")
  long count(UUID assessment, InquiryState state);
}
