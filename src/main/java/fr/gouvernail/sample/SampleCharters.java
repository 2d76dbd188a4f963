package fr.gouvernail.sample;

import static fr.gouvernail.sample.SampleLoader.person;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.gouvernail.charter.AnswerChange;
import fr.gouvernail.charter.AnswerChange.SetFact;
import fr.gouvernail.charter.AnswerChange.SetOption;
import fr.gouvernail.charter.AnswerChange.SetTools;
import fr.gouvernail.charter.AnswerChange.SetValue;
import fr.gouvernail.charter.CharterDraft;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.CharterReview;
import fr.gouvernail.charter.CharterService;
import fr.gouvernail.charter.ClauseEditing;
import fr.gouvernail.charter.EditedClause;
import fr.gouvernail.charter.model.CharterModel;
import fr.gouvernail.charter.model.ClauseEdit;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.sample.SampleCompanies.CharterFile;
import fr.gouvernail.sample.SampleCompanies.CharterFile.State;
import fr.gouvernail.sample.SampleCompanies.CharterFile.VersionLine;
import fr.gouvernail.sample.SampleCompanies.Company;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tool.ToolForm;
import fr.gouvernail.tool.ToolId;
import fr.gouvernail.tool.ToolService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Lets the people of a company write, review and approve the versions of its charter, as the file
/// says.
@Component
class SampleCharters {

  private final ToolService tools;
  private final CharterService charters;
  private final CharterDrafting drafting;
  private final ClauseEditing editing;
  private final CharterReview review;
  private final CharterLife life;
  private final SampleReaders readers;

  SampleCharters(
      ToolService tools,
      CharterService charters,
      CharterDrafting drafting,
      ClauseEditing editing,
      CharterReview review,
      CharterLife life,
      SampleReaders readers) {
    this.tools = tools;
    this.charters = charters;
    this.drafting = drafting;
    this.editing = editing;
    this.review = review;
    this.life = life;
    this.readers = readers;
  }

  /// In the current workspace.
  void write(Company company, Map<String, PersonRef> persons) {
    var file = company.charter();
    if (file == null) {
      return;
    }
    var director = person(persons, file.approvedBy());
    var register = Caller.callAs(director, () -> register(file, persons));
    Caller.runAs(director, () -> readers.register(company, persons));
    for (var version : file.versions()) {
      var listed =
          file.tools().stream()
              .filter(tool -> tool.since().compareTo(version.number()) <= 0)
              .map(tool -> register.get(tool.form().name()))
              .toList();
      var id = Caller.callAs(director, () -> draft(version, listed, persons));
      discuss(id, version, persons, director);
      if (version.state() == State.IN_FORCE) {
        Caller.runAs(director, () -> life.approve(id, charters.draft(id).freeze().hash()));
        readers.read(company, version, persons, director);
      }
    }
  }

  private Map<String, ToolId> register(CharterFile file, Map<String, PersonRef> persons) {
    var register = new LinkedHashMap<String, ToolId>();
    for (var line : file.tools()) {
      var f = line.form();
      var owner = line.owner() == null ? null : person(persons, line.owner());
      var form =
          new ToolForm(
              f.name(),
              f.status(),
              f.kind(),
              f.level(),
              f.hosting(),
              f.agreement(),
              f.training(),
              f.purpose(),
              f.account(),
              owner,
              f.reviewOn(),
              f.note());
      register.put(f.name(), tools.add(form));
    }
    return register;
  }

  private CharterId draft(
      VersionLine version, List<ToolId> listed, Map<String, PersonRef> persons) {
    var id = drafting.startAs(version.number(), version.change(), version.adopted());
    var draft = charters.draft(id);
    for (var option : draft.model().options()) {
      var wanted = version.options().getOrDefault(option.id(), option.fallback());
      answer(draft, id, new SetOption(option.id(), draft.filling().option(option.id()), wanted));
    }
    for (var variable : draft.model().variables()) {
      if (!variable.given()) {
        var value = version.values().getOrDefault(variable.id(), "");
        var wanted =
            variable.type() == CharterModel.Type.PERSON && !value.isEmpty()
                ? person(persons, value).toString()
                : value;
        if (!wanted.isEmpty()) {
          answer(
              draft, id, new SetValue(variable.id(), draft.filling().value(variable.id()), wanted));
        }
      }
    }
    version.facts().forEach((fact, value) -> answer(draft, id, new SetFact(fact, value)));
    answer(draft, id, new SetTools(draft.answers().tools(), listed));
    for (var clause : version.clauses()) {
      var known =
          draft.clauses().stream()
              .anyMatch(c ->
                  c.edit().kind() == ClauseEdit.Kind.OWN
                      && c.edit().title().equals(clause.title()));
      if (!known) {
        editing.add(
            id, EditedClause.newClause(), clause.after(), clause.title(), clause.markdown());
      }
    }
    return id;
  }

  /// Only what differs: each answer is a change of its own.
  private void answer(CharterDraft draft, CharterId id, AnswerChange change) {
    var same =
        switch (change) {
          case SetOption(var _, var before, var after) -> before.equals(after);
          case SetValue(var _, var before, var after) -> before.equals(after);
          case SetFact(var fact, var after) ->
              draft.answers().facts().getOrDefault(fact, false) == after;
          case SetTools(var before, var after) -> before.equals(after);
          case AnswerChange.SetCell _ -> false;
        };
    if (!same) {
      drafting.answer(id, change);
    }
  }

  private void discuss(
      CharterId id, VersionLine version, Map<String, PersonRef> persons, PersonRef director) {
    if (version.state() != State.DRAFT) {
      Caller.runAs(director, () -> life.submit(id));
    }
    for (var remark : version.remarks()) {
      Caller.runAs(
          person(persons, remark.by()),
          () ->
              review.comment(
                  id, UuidCreator.getTimeOrderedEpoch(), remark.clause(), remark.text()));
    }
    for (var said : version.opinions()) {
      Caller.runAs(
          person(persons, said.by()), () -> review.giveOpinion(id, said.verdict(), said.text()));
    }
  }
}
