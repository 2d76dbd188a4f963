package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.GoneFile;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The documents of an assessment as they come in.
///
/// @param lines in the order of the list; none while nobody was asked for them
/// @param contacts who gathers them, who was asked first before the others
/// @param rule how long files are kept
/// @param names of everybody who appears
public record DropBox(
    AuditOutline audit,
    List<Line> lines,
    List<Contact> contacts,
    RetentionRule rule,
    Map<PersonRef, String> names) {

  /// What became of a document.
  public enum State {
    EXPECTED,
    /// In a closed assessment also where a rule removed the files since.
    RECEIVED,
    /// The company has none, and said why.
    ABSENT
  }

  /// One document.
  ///
  /// @param id of the thing that its files are attached to
  /// @param reason why there is none; empty but for [State#ABSENT]
  /// @param by who said so, or added the last file; likewise `at`
  /// @param files the oldest first, without the names of who added them
  /// @param gone what a rule removed
  public record Line(
      UUID id,
      RequestedDocument document,
      State state,
      String reason,
      @Nullable PersonRef by,
      @Nullable Instant at,
      List<AttachmentRow> files,
      List<GoneFile> gone) {}

  /// Who gathers documents.
  public record Contact(PersonRef person, LocalDate due, Instant askedAt) {}

  /// How many documents are in one of these states.
  public long count(State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }

  /// The name of somebody, or an empty text.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person, "");
  }
}
