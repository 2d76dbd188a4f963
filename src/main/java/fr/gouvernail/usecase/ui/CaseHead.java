package fr.gouvernail.usecase.ui;

import static fr.gouvernail.usecase.ui.PageWords.listed;
import static fr.gouvernail.usecase.ui.PageWords.locale;
import static fr.gouvernail.usecase.ui.PageWords.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.classification.ui.ClassChip;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.StepRow;
import fr.gouvernail.usecase.model.Finding;
import fr.gouvernail.usecase.model.Signature;
import fr.gouvernail.usecase.model.Stage;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to know of a use first: where it stands as the title, who answers for it, what
/// must not be overlooked.
final class CaseHead {

  private final CasePage page;
  private final Dossier dossier;
  private final List<StepRow> steps;

  CaseHead(CasePage page, List<StepRow> steps) {
    this.page = page;
    this.dossier = page.dossier();
    this.steps = steps;
  }

  PageHeader header(Component... acts) {
    return new PageHeader(title())
        .context(context().toArray(Component[]::new))
        .sentence(sentence())
        .actions(acts);
  }

  private List<Component> context() {
    var edition = page.edition();
    var parts = new ArrayList<Component>();
    parts.add(new Anchor(UseCaseNavigation.list(page.company().slug()), page("section")));
    parts.add(new Span(page("sheet", dossier.row().number(), edition.number())));
    parts.add(StateChip.of(edition.state()));
    var row = dossier.classification();
    if (row != null) {
      parts.add(
          new Anchor(
              UseCaseNavigation.classify(page.company().slug(), dossier.id()),
              ClassChip.of(row.risk())));
    }
    return parts;
  }

  /// Where the sheet stands, in one sentence.
  String title() {
    var name = dossier.row().title();
    var shown = name.isEmpty() ? page("untitled") : name;
    var state = page.edition().state();
    if (page.has(Finding.Code.V01) && state != State.RETIRED && state != State.REJECTED) {
      return page("title.prohibited", shown);
    }
    return switch (state) {
      case DRAFT -> page("title.DRAFT", shown, page.blocking(Stage.SUBMITTED).size());
      case SUBMITTED -> submitted(shown);
      case CHANGES_REQUESTED -> page("title.CHANGES_REQUESTED", shown, open());
      case APPROVED -> page("title.APPROVED", shown, page.blocking(Stage.IN_PILOT).size());
      case IN_PILOT ->
          page.values()
              .date("pilot_extended_to")
              .or(() -> page.values().date("pilot_end"))
              .map(end -> page("title.IN_PILOT", shown, page.formats().date(end)))
              .orElseGet(() -> page("title.IN_PILOT.open", shown));
      case SUSPENDED -> {
        var suspension = page.edition().suspension();
        yield suspension == null
            ? shown
            : page("title.SUSPENDED", shown, page.formats().date(suspension.at()));
      }
      case REJECTED, IN_PRODUCTION, RETIRED -> page("title." + state, shown);
    };
  }

  private String submitted(String shown) {
    var waits = dossier.approvers().waitsFor();
    int number = page.edition().number();
    if (waits.contains(dossier.me().person())) {
      return page("title.SUBMITTED.mine", shown, number);
    }
    return waits.isEmpty()
        ? page("title.SUBMITTED.nobody", shown, number)
        : page("title.SUBMITTED", shown, number, page.names(waits));
  }

  private int open() {
    var correction = page.edition().correction();
    return correction == null ? 0 : correction.open(dossier.model(), page.values()).size();
  }

  private String sentence() {
    var edition = page.edition();
    var said = page("owner", page.name(edition.owner()));
    var other = page.isLiving() ? dossier.work() : dossier.life();
    if (other == null) {
      return said;
    }
    return said
        + " "
        + page(
            page.isLiving() ? "other.work" : "other.life",
            other.edition().number(),
            PageWords.text("usecase.state." + other.edition().state()).toLowerCase(locale()));
  }

  /// What must not be overlooked, the gravest first.
  List<Component> banners() {
    var banners = new ArrayList<Component>();
    for (var finding : page.findings()) {
      if (finding.severity() == Finding.Severity.BANNER) {
        boolean grave = finding.code() != Finding.Code.V11;
        banners.add(
            grave ? banners.size() : banners.size(),
            new Note(
                grave ? Tone.DANGER : Tone.ATTENTION,
                grave ? "ban" : "calendar-clock",
                page.words(finding)));
      }
    }
    suspension().ifPresent(banners::add);
    correction().ifPresent(banners::add);
    page.edition().signatures().forEach(signature -> banners.add(signature(signature)));
    var reservations = page.sheet().reservations();
    if (!reservations.isEmpty()) {
      banners.add(new Note(Tone.ATTENTION, "flag", page("reservation", reservations)));
    }
    return banners;
  }

  private Optional<Component> suspension() {
    var suspension = page.edition().suspension();
    return suspension == null
        ? Optional.empty()
        : last(Transition.SUSPEND)
            .map(step ->
                new Note(
                    Tone.ATTENTION,
                    "circle-pause",
                    page(
                        "suspended",
                        page.name(suspension.by()),
                        page.formats().dateTime(suspension.at()),
                        step.reason())));
  }

  private Optional<Component> correction() {
    if (page.edition().state() != State.CHANGES_REQUESTED) {
      return Optional.empty();
    }
    return last(Transition.REQUEST_CHANGES)
        .map(step ->
            new Note(
                Tone.ATTENTION,
                "rotate-ccw",
                page(
                    "correction",
                    page.name(step.actor()),
                    listed(
                        dossier.model().inOrder(step.fields()).stream().map(page::label).toList()),
                    step.reason())));
  }

  private Component signature(Signature signature) {
    return new Note(
        Tone.ACCENT,
        "pencil",
        page(
            "signed",
            page.name(signature.by()),
            page.formats().dateTime(signature.at()),
            page.names(dossier.approvers().waitsFor())));
  }

  private Optional<StepRow> last(Transition transition) {
    return steps.stream().filter(step -> step.transition() == transition).findFirst();
  }
}
