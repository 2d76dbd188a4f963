package fr.gouvernail.assessment.retention;

import fr.gouvernail.assessment.AnswerFiles;
import fr.gouvernail.assessment.inquiry.OwnInquiries;
import fr.gouvernail.attachment.KeptFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What files of assessments are attached to: at most three statements, whatever their number.
@Component
class AuditThings {

  /// What the kinds of these things begin with.
  static final String AREA = "assessment";

  private static final Set<String> OTHERS = Set.of(AnswerFiles.KIND, OwnInquiries.FILES);

  private final StoredRules rules;

  AuditThings(StoredRules rules) {
    this.rules = rules;
  }

  static boolean isOurs(String kind) {
    return kind.startsWith(AREA + ".");
  }

  Map<UUID, StoredRules.Thing> of(Collection<KeptFile> files) {
    var places =
        files.stream()
            .flatMap(file -> file.places().stream())
            .filter(place -> isOurs(place.kind()))
            .toList();
    var found = new HashMap<UUID, StoredRules.Thing>();
    ask(places, AnswerFiles.KIND::equals, rules::answers, found);
    ask(places, OwnInquiries.FILES::equals, rules::replies, found);
    ask(places, kind -> !OTHERS.contains(kind), rules::documents, found);
    return found;
  }

  private static void ask(
      List<KeptFile.Place> places,
      Predicate<String> kind,
      Function<Collection<UUID>, List<StoredRules.Thing>> query,
      Map<UUID, StoredRules.Thing> found) {
    var ids =
        places.stream()
            .filter(place -> kind.test(place.kind()))
            .map(KeptFile.Place::subject)
            .collect(Collectors.toSet());
    if (!ids.isEmpty()) {
      query.apply(ids).forEach(thing -> found.put(thing.id(), thing));
    }
  }
}
