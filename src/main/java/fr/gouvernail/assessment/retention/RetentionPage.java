package fr.gouvernail.assessment.retention;

import fr.gouvernail.attachment.AttachmentId;
import fr.gouvernail.attachment.KeptFile;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How long the company keeps the files of its assessments, and what goes soon.
///
/// @param version of the rule, 0 while nobody chose one
/// @param changedBy who chose it; null while nobody did, likewise `changedAt`
/// @param leaving what goes soon, the first first
/// @param held what somebody keeps whatever the rule says
/// @param more whether there are others, which are not read
/// @param names of everybody who appears
public record RetentionPage(
    RetentionRule rule,
    long version,
    @Nullable PersonRef changedBy,
    @Nullable Instant changedAt,
    List<Line> leaving,
    List<Line> held,
    boolean more,
    Map<PersonRef, String> names) {

  /// A file.
  ///
  /// @param content names it
  /// @param file to be fetched; null where the reader may not, likewise `name`
  /// @param until the last day on which it is kept; null where it is held
  /// @param hold why it is held; null where it is not
  /// @param places of assessments that it is attached to, at least one
  public record Line(
      UUID content,
      @Nullable AttachmentId file,
      @Nullable String name,
      @Nullable LocalDate until,
      KeptFile.@Nullable Hold hold,
      List<Place> places) {}

  /// A question or a document of an assessment.
  ///
  /// @param question its id; empty for a document
  /// @param document null for a question
  public record Place(String question, @Nullable RequestedDocument document, LocalDate heldOn) {}

  /// The name of somebody, or an empty text.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person, "");
  }
}
