package fr.gouvernail.classification;

import fr.gouvernail.awaiting.Addressee;
import fr.gouvernail.awaiting.Awaiting;
import fr.gouvernail.awaiting.Matter;
import fr.gouvernail.awaiting.MatterFact;
import fr.gouvernail.awaiting.MatterKind;
import fr.gouvernail.classification.Classified.Subject;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.questionnaire.Version;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// What awaits people because of classes of uses: points that a lawyer should see, a lawyer's class
/// that a director has to approve, and what a newer law pack changes. Used inside the transactions
/// of the changes.
@Component
class ClassificationMatters {

  static final MatterKind CHECK =
      new MatterKind("classification.check", "triangle-alert", Tone.ATTENTION);
  static final MatterKind OVERRIDE =
      new MatterKind("classification.override", "gavel", Tone.ATTENTION);
  static final MatterKind LAW = new MatterKind("classification.law", "scroll-text", Tone.ATTENTION);

  private final ReplayLines lines;
  private final Subjects subjects;
  private final SecondPerson second;
  private final Awaiting awaiting;
  private final TenantDirectory directory;
  private final Clock clock;

  ClassificationMatters(
      ReplayLines lines,
      Subjects subjects,
      SecondPerson second,
      Awaiting awaiting,
      TenantDirectory directory,
      Clock clock) {
    this.lines = lines;
    this.subjects = subjects;
    this.second = second;
    this.awaiting = awaiting;
    this.directory = directory;
    this.clock = clock;
  }

  @Configuration(proxyBeanMethods = false)
  static class Kinds {

    @Bean
    static MatterKind pointsForALawyer() {
      return CHECK;
    }

    @Bean
    static MatterKind lawyersClass() {
      return OVERRIDE;
    }

    @Bean
    static MatterKind lawThatChanged() {
      return LAW;
    }
  }

  /// A new run ends what awaited people about the one before.
  void recorded(Subject about, ClassificationRow row) {
    awaiting.settled(OVERRIDE, about.id());
    if (row.isLawyerOpen()) {
      var anybody = Addressee.holders(Permission.SUSPEND_USE_CASES);
      ask(
          CHECK,
          about,
          second.isThere(SecondPerson.LIFTING, row.madeBy())
              ? anybody.except(row.madeBy())
              : anybody);
    } else {
      awaiting.settled(CHECK, about.id());
    }
    renewLaw(row.pack());
  }

  void lifted(ClassificationRow row) {
    awaiting.settled(CHECK, row.subject());
  }

  void proposed(Subject about, OverrideRow override) {
    var directors = Addressee.holders(Permission.APPOINT_AI_LEAD);
    ask(
        OVERRIDE,
        about,
        second.isThere(SecondPerson.DIRECTING, override.proposedBy())
            ? directors.except(override.proposedBy())
            : directors);
  }

  /// A proposal was decided or taken back.
  void decided(ClassificationRow row) {
    awaiting.settled(OVERRIDE, row.subject());
    if (!row.isLawyerOpen()) {
      awaiting.settled(CHECK, row.subject());
    }
  }

  private void ask(MatterKind kind, Subject about, Addressee to) {
    awaiting.ask(
        new Matter(
            kind,
            about.id(),
            to,
            today(),
            null,
            List.of(MatterFact.text(about.title())),
            ClassificationAddresses.inside(about.id())));
  }

  /// Says how many uses are left of which the newer pack says something else, or takes it back.
  void renewLaw(Version pack) {
    var open = lines.open();
    if (open.isEmpty()) {
      awaiting.settled(LAW, directory.current().id().value());
      return;
    }
    long left = subjects.find(open.stream().map(ReplayLine::subject).toList()).size();
    if (left == 0) {
      awaiting.settled(LAW, directory.current().id().value());
      return;
    }
    awaiting.ask(
        new Matter(
            LAW,
            directory.current().id().value(),
            Addressee.holders(Permission.DECIDE),
            today(),
            null,
            List.of(MatterFact.text(pack.toString()), MatterFact.number(left)),
            ClassificationAddresses.LAW_CHANGES));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(directory.current().zone()));
  }
}
