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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

  /// What somebody is called; empty for who is not known here.
  public String name(@Nullable PersonRef person) {
    return person == null ? "" : names.getOrDefault(person.toString(), "");
  }

  /// What a tool is called; empty for one that is not known here.
  public String tool(@Nullable UUID tool) {
    return tool == null ? "" : names.getOrDefault(tool.toString(), "");
  }
}
