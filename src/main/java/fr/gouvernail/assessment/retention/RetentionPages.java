package fr.gouvernail.assessment.retention;

import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.assessment.retention.StoredRules.Thing;
import fr.gouvernail.assessment.retention.StoredRules.ThingKind;
import fr.gouvernail.attachment.FileTerms;
import fr.gouvernail.attachment.KeptFile;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.questionnaire.RequestedDocuments;
import fr.gouvernail.tenancy.PersonRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what is shown of the rule and of what goes soon.
@Component
class RetentionPages {

  /// Attachments at a time.
  private static final int MOST = 400;

  private final StoredRules rules;
  private final FileTerms terms;
  private final AuditThings things;
  private final RequestedDocuments documents;
  private final AccessPolicy policy;
  private final People people;

  RetentionPages(
      StoredRules rules,
      FileTerms terms,
      AuditThings things,
      RequestedDocuments documents,
      AccessPolicy policy,
      People people) {
    this.rules = rules;
    this.terms = terms;
    this.things = things;
    this.documents = documents;
    this.policy = policy;
    this.people = people;
  }

  /// Of a rule that somebody chose: 0 is that of none.
  static long version(StoredRule rule) {
    return rule.version() + 1;
  }

  RetentionPage page() {
    var chosen = rules.chosen();
    var all = terms.announcedOrHeld(MOST);
    var files = all.stream().map(RetentionPages::shown).toList();
    var found = things.of(files);
    var lines =
        files.stream()
            .map(file -> line(file, found))
            .filter(line -> !line.places().isEmpty())
            .toList();
    var named = new HashSet<PersonRef>();
    chosen.ifPresent(rule -> named.add(rule.changedBy()));
    lines.stream()
        .map(RetentionPage.Line::hold)
        .filter(Objects::nonNull)
        .forEach(hold -> named.add(hold.by()));
    return new RetentionPage(
        chosen.map(StoredRule::rule).orElse(RetentionRule.USUAL),
        chosen.map(RetentionPages::version).orElse(0L),
        chosen.map(StoredRule::changedBy).orElse(null),
        chosen.map(StoredRule::changedAt).orElse(null),
        lines.stream().filter(line -> line.hold() == null).toList(),
        lines.stream().filter(line -> line.hold() != null).toList(),
        all.stream().mapToInt(file -> file.places().size()).sum() == MOST,
        named.isEmpty() ? Map.of() : people.names(named));
  }

  /// Where a file lies on a question or a document as well, the reply that brought it says nothing
  /// more, and is not asked for.
  private static KeptFile shown(KeptFile file) {
    var others =
        file.places().stream().filter(place -> !place.kind().equals(OwnInquiries.FILES)).toList();
    return others.isEmpty()
        ? file
        : new KeptFile(
            file.content(), file.sha256(), file.until(), file.announced(), file.hold(), others);
  }

  private RetentionPage.Line line(KeptFile file, Map<UUID, Thing> found) {
    var readable =
        file.places().stream().filter(place -> mayRead(found.get(place.subject()))).findFirst();
    return new RetentionPage.Line(
        file.content(),
        readable.map(KeptFile.Place::id).orElse(null),
        readable.map(KeptFile.Place::name).orElse(null),
        file.until(),
        file.hold(),
        places(file, found));
  }

  private List<RetentionPage.Place> places(KeptFile file, Map<UUID, Thing> found) {
    return file.places().stream()
        .map(place -> found.get(place.subject()))
        .filter(Objects::nonNull)
        .map(thing ->
            thing.kind() == ThingKind.DOCUMENT
                ? new RetentionPage.Place(
                    thing.what(), documents.named(thing.what()).orElse(null), thing.heldOn())
                : new RetentionPage.Place(thing.what(), null, thing.heldOn()))
        .distinct()
        .toList();
  }

  /// As those who own these things say it; this page is for whoever may read results.
  private boolean mayRead(@Nullable Thing thing) {
    return thing != null
        && switch (thing.kind()) {
          case DOCUMENT -> true;
          case ANSWER -> thing.closed() || policy.allows(Permission.CONDUCT_ASSESSMENT);
          case REPLY -> policy.allows(Permission.REVIEW_ASSESSMENT);
        };
  }
}
