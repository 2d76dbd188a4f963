package fr.gouvernail.assessment.inquiry;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has not replied yet although it is soon time.
@Service
@Transactional(readOnly = true)
public class DueReplies {

  private final Inquiries inquiries;
  private final InquiryMatters matters;

  DueReplies(Inquiries inquiries, InquiryMatters matters) {
    this.inquiries = inquiries;
    this.matters = matters;
  }

  /// What waits for one person in one assessment.
  ///
  /// @param due the day by which the first of these is wanted
  /// @param asked the last day on which the person heard of it
  public record Waiting(
      AssessmentId assessment, PersonRef person, int questions, LocalDate due, LocalDate asked) {}

  /// What is wanted between these days. One statement.
  @Internal("reminders, which go to the people themselves")
  public List<Waiting> between(LocalDate from, LocalDate to) {
    return inquiries.due(from, to).stream()
        .collect(Collectors.groupingBy(i -> List.of(i.assessment(), i.person())))
        .values()
        .stream()
        .map(same -> {
          var first = same.getFirst();
          return new Waiting(
              first.assessment(),
              first.person(),
              same.size(),
              same.stream().map(Inquiry::due).min(Comparator.naturalOrder()).orElseThrow(),
              same.stream()
                  .map(i -> matters.day(i.told()))
                  .max(Comparator.naturalOrder())
                  .orElseThrow());
        })
        .toList();
  }
}
