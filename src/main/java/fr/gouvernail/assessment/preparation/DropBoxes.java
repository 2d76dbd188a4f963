package fr.gouvernail.assessment.preparation;

import fr.gouvernail.assessment.AuditOutline;
import fr.gouvernail.attachment.AttachmentRow;
import fr.gouvernail.attachment.Attachments;
import fr.gouvernail.identity.People;
import fr.gouvernail.questionnaire.RequestedDocument;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.tenancy.PersonRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    var files = files(rows.values());
    var lines =
        requested.of(audit.questionnaire()).stream()
            .filter(document -> rows.containsKey(document.id()))
            .map(document -> line(document, rows, files))
            .toList();
    var named = new HashSet<>(others);
    contacts.forEach(c -> named.add(c.person()));
    for (var line : lines) {
      if (line.by() != null) {
        named.add(line.by());
      }
      line.files().forEach(file -> named.add(file.by()));
    }
    return new DropBox(audit, lines, contacts, named.isEmpty() ? Map.of() : people.names(named));
  }

  private Map<UUID, List<AttachmentRow>> files(Collection<GatheredDocument> rows) {
    return attachments
        .listed(DropBoxService.KIND, rows.stream().map(GatheredDocument::id).toList())
        .stream()
        .collect(Collectors.groupingBy(AttachmentRow::subject));
  }

  private static DropBox.Line line(
      RequestedDocument document,
      Map<String, GatheredDocument> rows,
      Map<UUID, List<AttachmentRow>> files) {
    var row = Objects.requireNonNull(rows.get(document.id()));
    var there = files.getOrDefault(row.id(), List.of());
    if (!there.isEmpty()) {
      var last = there.getLast();
      return new DropBox.Line(
          row.id(), document, DropBox.State.RECEIVED, "", last.by(), last.at(), there);
    }
    var reason = row.absentReason();
    return reason == null
        ? new DropBox.Line(row.id(), document, DropBox.State.EXPECTED, "", null, null, there)
        : new DropBox.Line(
            row.id(),
            document,
            DropBox.State.ABSENT,
            reason,
            row.absentBy(),
            row.absentAt(),
            there);
  }
}
