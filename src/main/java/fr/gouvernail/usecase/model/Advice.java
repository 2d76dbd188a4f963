package fr.gouvernail.usecase.model;

import fr.gouvernail.identity.Role;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which opinions count (use-case charter, §4).
public final class Advice {

  private static final int LEAST_REASON = 20;
  private static final Map<Office, Set<Role>> SPEAKERS = new EnumMap<>(Office.class);

  static {
    SPEAKERS.put(Office.DPO, Set.of(Role.DPO));
    SPEAKERS.put(Office.IT, Set.of(Role.IT_MANAGER));
    SPEAKERS.put(Office.HR, Set.of(Role.HR));
    SPEAKERS.put(Office.WORKS_COUNCIL, Set.of(Role.HR, Role.DIRECTOR));
    SPEAKERS.put(Office.CONSULTANT, Set.of(Role.CONSULTANT));
    SPEAKERS.put(Office.DIRECTOR, Set.of(Role.DIRECTOR));
  }

  private Advice() {}

  /// Why that person may give no opinion in the name of that office; nothing where he or she may. A
  /// director gives one only in the place of a DPO who owns or edits the sheet.
  public static Optional<Refusal> refusal(
      Edition edition, Circumstances circumstances, Actor actor, Office office) {
    var involved = new Involved(edition, circumstances);
    if (involved.isOwner(actor.person())) {
      return Optional.of(Refusal.of(Refusal.Code.OWN));
    }
    if (involved.includes(actor.person())) {
      return Optional.of(Refusal.of(Refusal.Code.EDITED));
    }
    boolean speaks =
        SPEAKERS.getOrDefault(office, Set.of()).stream().anyMatch(actor.roles()::contains)
            && (office != Office.DIRECTOR || involved.includesDpo());
    return speaks ? Optional.empty() : Optional.of(Refusal.of(Refusal.Code.NO_RIGHT));
  }

  /// The opinions of people who neither own nor edit the edition.
  public static List<Opinion> counted(Edition edition, Circumstances circumstances) {
    var involved = new Involved(edition, circumstances);
    return edition.opinions().stream().filter(o -> !involved.includes(o.by())).toList();
  }

  /// Whether there is the opinion that V04 and V05 ask for: of a DPO, or where a DPO owns or edits
  /// the sheet, of another one, of a consultant or of a director with a reason.
  static boolean hasDpo(Edition edition, Circumstances circumstances) {
    boolean replaced = new Involved(edition, circumstances).includesDpo();
    return counted(edition, circumstances).stream()
        .anyMatch(opinion ->
            switch (opinion.office()) {
              case DPO -> true;
              case CONSULTANT, DIRECTOR -> replaced && isReasoned(opinion);
              case IT, HR, WORKS_COUNCIL -> false;
            });
  }

  /// Whether a consultant or a DPO gave a written one, for the director who stands alone.
  static boolean hasForDirectorAlone(Edition edition, Circumstances circumstances) {
    return counted(edition, circumstances).stream()
        .filter(o -> o.office() == Office.DPO || o.office() == Office.CONSULTANT)
        .anyMatch(Advice::isReasoned);
  }

  private static boolean isReasoned(Opinion opinion) {
    return opinion.reason().strip().length() >= LEAST_REASON;
  }
}
