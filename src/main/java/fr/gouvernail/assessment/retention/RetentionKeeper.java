package fr.gouvernail.assessment.retention;

import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.attachment.KeptFile;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings up to date what ends when, tells people, and removes what is over. Whoever comes second
/// waits for the first, and then finds nothing to do.
///
/// A file goes only when nothing needs it any more: it is kept until the last day of all that it is
/// attached to, and without end while something has no end, such as a use of AI.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RetentionKeeper {

  private final StoredRules rules;
  private final FileTerms terms;
  private final AuditSpans spans;
  private final TenantDirectory directory;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RetentionKeeper(
      StoredRules rules,
      FileTerms terms,
      AuditSpans spans,
      TenantDirectory directory,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rules = rules;
    this.terms = terms;
    this.spans = spans;
    this.directory = directory;
    this.tenant = tenant;
    this.events = events;
    this.clock = clock;
  }

  /// Looks at all files of the company, tells people of those that go soon, and removes those whose
  /// time is over.
  ///
  /// @return the contents that were removed, whose bytes are to be discarded
  public List<UUID> round() {
    terms.lock();
    var today = today();
    var over = new ArrayList<UUID>();
    attune(PersonRef.SYSTEM, today)
        .forEach((content, term) -> {
          if (term.isOver(today)) {
            terms.expire(content, today);
            over.add(content);
          }
        });
    return List.copyOf(over);
  }

  /// Brings everything up to date after somebody changed something; removes nothing.
  ///
  /// @param actor who need not be told
  public void attune(PersonRef actor) {
    terms.lock();
    attune(actor, today());
  }

  /// What would follow from another rule; changes nothing.
  public RetentionOutlook outlook(RetentionRule wanted) {
    var files = terms.of(AuditThings.AREA);
    var audits = spans.of(files);
    var today = today();
    var leaving = new TreeMap<LocalDate, Integer>();
    int staying = 0;
    for (var file : files) {
      var until = known(file).next(end(file, wanted, audits), today).until();
      if (until == null) {
        staying++;
      } else {
        leaving.merge(until, 1, Integer::sum);
      }
    }
    return new RetentionOutlook(leaving, staying);
  }

  /// Whether nothing ends by the rule, and nothing ended by the one before. Asked in a transaction
  /// of its own: what one has read once it sees that way until its end.
  public boolean isIdle() {
    return !rule().ends() && !terms.anyEnds();
  }

  private Map<UUID, FileTerm> attune(PersonRef actor, LocalDate today) {
    var rule = rule();
    var files = terms.of(AuditThings.AREA);
    var audits = spans.of(files);
    var now = new LinkedHashMap<UUID, FileTerm>();
    var leads = new HashSet<PersonRef>();
    var changed = false;
    for (var file : files) {
      var before = known(file);
      var next = before.next(end(file, rule, audits), today);
      now.put(file.content(), next);
      if (!next.equals(before)) {
        terms.end(file.content(), next.until(), next.announced());
        changed |= before.announced() != null;
      }
      if (next.isNews(before)) {
        file.places().stream()
            .map(place -> audits.get(place.subject()))
            .filter(Objects::nonNull)
            .forEach(audit -> leads.add(audit.lead()));
      }
    }
    tell(actor, now, leads, changed);
    return now;
  }

  private static FileTerm known(KeptFile file) {
    return new FileTerm(file.until(), file.announced());
  }

  private void tell(
      PersonRef actor, Map<UUID, FileTerm> terms, Set<PersonRef> leads, boolean changed) {
    var soon = terms.values().stream().filter(term -> term.announced() != null).toList();
    if (!leads.isEmpty()) {
      var first =
          soon.stream()
              .map(FileTerm::until)
              .filter(Objects::nonNull)
              .min(Comparator.naturalOrder())
              .orElseThrow();
      events.publishEvent(
          new RetentionEvent.Announced(tenant.id(), actor, soon.size(), first, leads));
    } else if (changed && soon.isEmpty()) {
      events.publishEvent(new RetentionEvent.CalledOff(tenant.id(), actor));
    }
  }

  /// The last day on which something needs the file; null where something has no end.
  private static @Nullable LocalDate end(
      KeptFile file, RetentionRule rule, Map<UUID, AuditSpan> audits) {
    if (file.hold() != null) {
      return null;
    }
    @Nullable LocalDate last = null;
    for (var place : file.places()) {
      var audit = audits.get(place.subject());
      var end = audit == null ? null : rule.end(audit).orElse(null);
      if (end == null) {
        return null;
      }
      last = last == null || end.isAfter(last) ? end : last;
    }
    return last;
  }

  /// What counts now.
  public RetentionRule rule() {
    return rules.chosen().map(StoredRule::rule).orElse(RetentionRule.USUAL);
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }
}
