package fr.gouvernail.assessment.retention;

import fr.gouvernail.assessment.retention.StoredRules.Audit;
import fr.gouvernail.attachment.KeptFile;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// From when the files of the company's assessments are counted.
@Component
class AuditSpans {

  private final StoredRules rules;
  private final AuditThings things;
  private final TenantDirectory directory;

  AuditSpans(StoredRules rules, AuditThings things, TenantDirectory directory) {
    this.rules = rules;
    this.things = things;
    this.directory = directory;
  }

  /// By what the files are attached to; no entry for what belongs to no assessment.
  Map<UUID, AuditSpan> of(List<KeptFile> files) {
    var audits = rules.audits().stream().collect(Collectors.toMap(Audit::id, Function.identity()));
    var subjects = things.of(files);
    var active = new HashMap<UUID, Instant>();
    audits.values().forEach(audit -> active.put(audit.id(), audit.createdAt()));
    for (var file : files) {
      for (var place : file.places()) {
        var thing = subjects.get(place.subject());
        if (thing != null) {
          active.merge(thing.audit(), place.addedAt(), AuditSpans::later);
        }
      }
    }
    noteWork(audits.values(), active);
    var zone = directory.current().zone();
    var spans =
        audits.values().stream()
            .collect(
                Collectors.groupingBy(
                    Audit::series,
                    Collectors.collectingAndThen(
                        Collectors.mapping(audit -> revision(audit, active), Collectors.toList()),
                        revisions -> AuditSpan.of(revisions, zone))));
    var found = new HashMap<UUID, AuditSpan>();
    subjects.forEach((subject, thing) -> {
      var audit = audits.get(thing.audit());
      if (audit != null) {
        found.put(subject, Objects.requireNonNull(spans.get(audit.series())));
      }
    });
    return found;
  }

  /// Work counts in assessments that are open: what is closed is counted from its closing.
  private void noteWork(Collection<Audit> audits, Map<UUID, Instant> active) {
    var open = audits.stream().filter(audit -> audit.closedAt() == null).map(Audit::id).toList();
    if (open.isEmpty()) {
      return;
    }
    rules.answered(open).forEach(a -> active.merge(a.audit(), a.at(), AuditSpans::later));
    rules.asked(open).forEach(a -> active.merge(a.audit(), a.at(), AuditSpans::later));
  }

  private static AuditSpan.Revision revision(Audit audit, Map<UUID, Instant> active) {
    return new AuditSpan.Revision(
        new PersonRef(audit.lead()),
        audit.heldOn(),
        audit.createdAt(),
        audit.closedAt(),
        active.getOrDefault(audit.id(), audit.createdAt()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
