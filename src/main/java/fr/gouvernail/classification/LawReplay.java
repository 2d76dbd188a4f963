package fr.gouvernail.classification;

import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.aiact.LawPacks;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// Reads all stored answers of the current workspace under the latest pack, once, and notes of
/// which uses it says something else. What was recorded stays as it is.
@Component
class LawReplay {

  private final Replays replays;
  private final ReplayLines lines;
  private final RunDesk desk;
  private final Subjects subjects;
  private final ClassificationMatters matters;
  private final LawPacks packs;
  private final CurrentTenant tenant;
  private final Clock clock;

  LawReplay(
      Replays replays,
      ReplayLines lines,
      RunDesk desk,
      Subjects subjects,
      ClassificationMatters matters,
      LawPacks packs,
      CurrentTenant tenant,
      Clock clock) {
    this.replays = replays;
    this.lines = lines;
    this.desk = desk;
    this.subjects = subjects;
    this.matters = matters;
    this.packs = packs;
    this.tenant = tenant;
    this.clock = clock;
  }

  /// Does nothing where nothing that runs was classified under an older pack, or where it was done.
  /// Where two portals do it at once, one fails on the unique key and leaves nothing behind.
  void replay() {
    var pack = packs.latest();
    if (replays.of(pack.version().toString()).isPresent()) {
      return;
    }
    var outdated =
        desk.latest(subjects.running().keySet()).values().stream()
            .filter(row -> row.pack().compareTo(pack.version()) < 0)
            .toList();
    if (outdated.isEmpty()) {
      return;
    }
    var replay = replays.save(new Replay(pack.version(), outdated.size(), clock.instant()));
    replays.flush();
    lines.open().forEach(line -> line.supersede(PersonRef.SYSTEM, clock.instant()));
    var changed = outdated.stream().filter(row -> differs(row, pack)).toList();
    lines.saveAll(changed.stream().map(row -> new ReplayLine(replay, row)).toList());
    matters.renewLaw(pack.version());
    desk.publish(
        new ClassificationEvent.Replayed(
            tenant.id(),
            PersonRef.SYSTEM,
            pack.version().toString(),
            outdated.size(),
            changed.size()));
  }

  private boolean differs(ClassificationRow row, LawPack pack) {
    return desk.under(pack, row.answers())
        .map(after -> !row.computed().comparedTo(after).isNone())
        .orElse(true);
  }
}
