package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.assessment.retention.RetentionRule;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.attachment.FileHistory;
import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what was gathered: at most three statements, whatever there is.
@Component
class DropBoxes {

  private final GatheredDocuments documents;
  private final RequestedDocuments requested;
  private final Attachments attachments;
  private final People people;

  DropBoxes(
      GatheredDocuments documents,
      RequestedDocuments requested,
      Attachments attachments,
      People people) {
    this.documents = documents;
    this.requested = requested;
    this.attachments = attachments;
    this.people = people;
  }

  /// @param others further people whose names are wanted
  DropBox of(AuditOutline audit, Collection<PersonRef> others) {
    var pairs = documents.withContacts(audit.series());
    var rows =
        pairs.stream()
            .map(GatheredDocuments.Pair::document)
            .distinct()
            .collect(Collectors.toMap(GatheredDocument::document, Function.identity()));
    var contacts =
        pairs.stream()
            .map(GatheredDocuments.Pair::contact)
            .filter(Objects::nonNull)
            .distinct()
            .map(c -> new DropBox.Contact(c.person(), c.due(), c.askedAt()))
            .toList();
    var files =
        attachments.history(
            DropBoxService.KIND, rows.values().stream().map(GatheredDocument::id).toList());
    var lines =
        requested.of(audit.questionnaire()).stream()
            .filter(document -> rows.containsKey(document.id()))
            .map(document -> {
              var row = Objects.requireNonNull(rows.get(document.id()));
              return line(audit, document, row, files.of(row.id()));
            })
            .toList();
    var named = new HashSet<>(others);
    contacts.forEach(c -> named.add(c.person()));
    for (var line : lines) {
      if (line.by() != null) {
        named.add(line.by());
      }
      line.files().forEach(file -> named.add(file.by()));
    }
    return new DropBox(
        audit,
        lines,
        contacts,
        pairs.isEmpty() ? RetentionRule.USUAL : pairs.getFirst().rule(),
        named.isEmpty() ? Map.of() : people.names(named));
  }

  private static DropBox.Line line(
      AuditOutline audit, RequestedDocument document, GatheredDocument row, FileHistory history) {
    var state = state(audit, row, history);
    var reason = row.absentReason();
    @Nullable PersonRef by = null;
    @Nullable Instant at = null;
    if (state == DropBox.State.ABSENT) {
      by = row.absentBy();
      at = row.absentAt();
    } else if (!history.files().isEmpty()) {
      by = history.files().getLast().by();
      at = history.files().getLast().at();
    } else if (state == DropBox.State.RECEIVED) {
      by = history.gone().getLast().by();
      at = history.gone().getLast().addedAt();
    }
    return new DropBox.Line(
        row.id(),
        document,
        state,
        state == DropBox.State.ABSENT ? Objects.requireNonNull(reason) : "",
        by,
        at,
        history.files(),
        history.gone());
  }

  /// What is gone from an assessment that goes on is expected again; a closed one had it.
  private static DropBox.State state(
      AuditOutline audit, GatheredDocument row, FileHistory history) {
    if (!history.files().isEmpty() || !audit.open() && !history.gone().isEmpty()) {
      return DropBox.State.RECEIVED;
    }
    return row.absentReason() == null ? DropBox.State.EXPECTED : DropBox.State.ABSENT;
  }
}
