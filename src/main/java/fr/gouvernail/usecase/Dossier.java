package fr.gouvernail.usecase;

import fr.gouvernail.classification.ClassificationRow;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Actor;
import fr.gouvernail.usecase.model.Approvers;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.Case;
import fr.gouvernail.usecase.model.Circumstances;
import fr.gouvernail.usecase.model.Editing;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Move;
import fr.gouvernail.usecase.model.Rules;
import fr.gouvernail.usecase.model.SectionProgress;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.StateMachine;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A use with its sheets and everything that its rules look at, as the caller may see it.
///
/// @param work the sheet that is being prepared; null while none is
/// @param life the one that was approved; null before
/// @param classification what counts today; null before the first
/// @param names of people and tools, by id
/// @param charter number of the charter in force, or empty
/// @param stamp what it was when it was read; handed back with a step
/// @param me the caller
public record Dossier(
    UseCaseRow row,
    SheetModel model,
    @Nullable Sheet work,
    @Nullable Sheet life,
    @Nullable ClassificationRow classification,
    Circumstances circumstances,
    Map<String, String> names,
    String charter,
    String stamp,
    Actor me) {

  public UseCaseId id() {
    return row.id();
  }

  /// The sheet that is being worked on, else the one that lives.
  @SuppressWarnings("NullAway") // a use has one of both
  public Sheet current() {
    return work != null ? work : life;
  }

  /// The sheet that lives, else the one that is being prepared: what a use is for those who only
  /// read.
  @SuppressWarnings("NullAway") // a use has one of both
  public Sheet shown() {
    return life != null ? life : work;
  }

  /// Both tracks.
  public Case both() {
    return new Case(life == null ? null : life.edition(), work == null ? null : work.edition());
  }

  /// Everything found on a sheet of it.
  public List<Finding> findings(Sheet sheet) {
    return Rules.check(model, sheet.edition(), circumstances);
  }

  /// How far each section is on the way to the next state.
  public List<SectionProgress> progress(Sheet sheet) {
    return SectionProgress.of(model, sheet.edition(), circumstances);
  }

  /// Ids of the fields that the caller may change on a sheet of it.
  public Set<String> open(Sheet sheet) {
    return Editing.open(model, sheet.edition(), me);
  }

  /// What the caller may do next, and why not.
  public List<Move> moves() {
    return StateMachine.moves(model, both(), circumstances, me);
  }

  /// Whether the caller may do that.
  public Move check(Attempt attempt) {
    return StateMachine.check(model, both(), circumstances, me, attempt);
  }

  /// Who may approve the sheet that is being prepared, else the one that lives.
  public Approvers approvers() {
    return Approvers.of(model, current().edition(), circumstances);
  }

  /// Who may make that transition where it needs an approval.
  @SuppressWarnings("NullAway") // asked for a track that there is
  public Approvers approvers(Transition transition) {
    return Approvers.of(model, both().edition(transition), circumstances, transition);
  }

  /// Who is told when this happens to the use: whoever answers for its sheets and writes them, for
  /// a step that touches work with it also those who work with it, and for an end those who lead.
  public Set<PersonRef> told(Transition transition) {
    var told = new LinkedHashSet<PersonRef>();
    Stream.of(work, life)
        .filter(Objects::nonNull)
        .map(Sheet::edition)
        .forEach(edition -> {
          told.add(edition.owner());
          told.addAll(edition.coEditors());
        });
    switch (transition) {
      case SUSPEND, RETIRE -> {
        told.addAll(workers());
        told.addAll(circumstances.company().directors());
        if (circumstances.company().lead() != null) {
          told.add(circumstances.company().lead());
        }
        circumstances.company().acting().ifPresent(told::add);
      }
      case START_PILOT, RESUME -> told.addAll(workers());
      default -> {}
    }
    told.retainAll(circumstances.company().members().keySet());
    return told;
  }

  /// Who works with the use, reviews what it gives and can stop it, as far as its sheet names them.
  public Set<PersonRef> workers() {
    return life == null ? Set.of() : workers(life.edition().values());
  }

  static Set<PersonRef> workers(Values values) {
    var workers = new LinkedHashSet<PersonRef>();
    for (var field : List.of("pilot_people", "reviewers", "stop_power")) {
      values.choices(field).stream()
          .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
          .map(id -> new PersonRef(UUID.fromString(id)))
          .forEach(workers::add);
    }
    return workers;
  }

  /// What somebody is called; empty for who is not known here.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person.toString(), "");
  }

  /// What a tool is called; empty for one that is not known here.
  public String tool(@Nullable UUID tool) {
    return tool == null ? "" : names.getOrDefault(tool.toString(), "");
  }
}
