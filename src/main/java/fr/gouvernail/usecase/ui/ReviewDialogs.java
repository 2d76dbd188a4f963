package fr.gouvernail.usecase.ui;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.MoveRefused;
import fr.gouvernail.usecase.OpinionRow;
import fr.gouvernail.usecase.OpinionVerdict;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Asks for opinions and comments on a sheet.
final class ReviewDialogs {

  private final CaseActs acts;

  ReviewDialogs(CaseActs acts) {
    this.acts = acts;
  }

  private CasePage page() {
    return acts.page();
  }

  /// Asks somebody for an opinion.
  void ask() {
    var whom = new Select<Advisers.Adviser>();
    whom.setLabel(PageWords.page("opinion.whom"));
    whom.setItems(Advisers.others(page()));
    whom.setItemLabelGenerator(adviser ->
        adviser == null
            ? ""
            : PageWords.page(
                "opinion.adviser",
                page().name(adviser.person()),
                PageWords.text("usecase.office." + adviser.office())));
    whom.setWidthFull();
    whom.addValueChangeListener(e -> whom.setInvalid(false));
    new AskDialog(PageWords.page("opinion.ask.title"), PageWords.page("opinion.ask.text"), whom)
        .before(() -> chosen(whom))
        .act(
            PageWords.page("opinion.ask.act"),
            false,
            words -> {
              var adviser = whom.getValue();
              acts.review().ask(page().dossier().id(), adviser.person(), adviser.office());
              done("opinion.asked.done");
            })
        .onRefusal(this::refused)
        .open();
  }

  private static boolean chosen(Select<Advisers.Adviser> whom) {
    boolean missing = whom.isEmpty();
    whom.setErrorMessage(PageWords.page("opinion.whom.missing"));
    whom.setInvalid(missing);
    return !missing;
  }

  /// Gives the reader's opinion.
  void give() {
    var offices = Advisers.offices(page());
    var before =
        page().sheet().opinions().stream()
            .filter(opinion -> opinion.author().equals(page().dossier().me().person()))
            .findFirst();
    var office = new Select<Office>();
    office.setLabel(PageWords.page("opinion.office"));
    office.setItems(offices);
    office.setItemLabelGenerator(o -> PageWords.text("usecase.office." + o));
    office.setValue(
        before.map(OpinionRow::office).filter(offices::contains).orElse(offices.getFirst()));
    office.setVisible(offices.size() > 1);
    var verdict = new RadioButtonGroup<OpinionVerdict>();
    verdict.setLabel(PageWords.page("opinion.verdict"));
    verdict.setItems(OpinionVerdict.values());
    verdict.setItemLabelGenerator(v -> PageWords.text("usecase.opinion." + v));
    verdict.getElement().getThemeList().add("vertical");
    verdict.setValue(before.map(OpinionRow::verdict).orElse(null));
    verdict.addValueChangeListener(e -> verdict.setInvalid(false));
    var fields = new Div(office, verdict);
    fields.addClassName("gv-case-dates");
    var typed = Typed.at(page().dossier().id(), "opinion");
    if (typed.words().isEmpty()) {
      before.map(OpinionRow::words).ifPresent(typed::keep);
    }
    new AskDialog(
            PageWords.page("opinion.title", page().edition().number()),
            PageWords.page("opinion.text"),
            fields)
        .words(PageWords.page("opinion.words"), PageWords.page("opinion.words.help"), 0, typed)
        .before(() -> {
          boolean missing = verdict.getValue() == null;
          verdict.setErrorMessage(PageWords.page("opinion.verdict.missing"));
          verdict.setInvalid(missing);
          return !missing;
        })
        .act(
            PageWords.page("opinion.act"),
            false,
            words -> {
              acts.review()
                  .advise(page().dossier().id(), office.getValue(), verdict.getValue(), words);
              done("opinion.done");
            })
        .onRefusal(this::refused)
        .open();
  }

  private Component refused(MoveRefused refusal) {
    return new RefusalLines(page(), refusal.refusals());
  }

  /// Comments on the whole of the sheet, for all or with the attention of some.
  void comment() {
    var told = new CheckboxGroup<PersonRef>();
    told.setLabel(PageWords.page("comment.told"));
    told.setItems(
        page().dossier().circumstances().company().members().keySet().stream()
            .filter(person -> !person.equals(page().dossier().me().person()))
            .filter(this::reads)
            .sorted(Comparator.comparing(page()::name))
            .toList());
    told.setItemLabelGenerator(page()::name);
    told.addClassName("gv-case-told");
    var id = UuidCreator.getTimeOrderedEpoch();
    new AskDialog(PageWords.page("comment.title"), PageWords.page("comment.text"), told)
        .words(PageWords.page("comment.words"), "", 1, Typed.at(page().dossier().id(), "comment"))
        .act(
            PageWords.page("comment.act"),
            false,
            words -> {
              acts.review()
                  .comment(page().dossier().id(), id, "", words, List.copyOf(told.getValue()));
              done("comment.done");
            })
        .open();
  }

  private boolean reads(PersonRef person) {
    return page()
        .dossier()
        .circumstances()
        .company()
        .members()
        .getOrDefault(person, Set.of())
        .stream()
        .anyMatch(role -> role.permissions().contains(Permission.READ_USE_CASES));
  }

  private void done(String key) {
    acts.refresh();
    Notice.show(Tone.OK, PageWords.page(key));
  }
}
