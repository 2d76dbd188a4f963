package fr.gouvernail.usecase.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import fr.gouvernail.Seen;
import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.classification.Classifications;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.Dossier;
import fr.gouvernail.usecase.FieldEdit;
import fr.gouvernail.usecase.UseCaseId;
import fr.gouvernail.usecase.UseCaseMoves;
import fr.gouvernail.usecase.UseCaseReview;
import fr.gouvernail.usecase.WrittenUseCases;
import fr.gouvernail.usecase.model.Attempt;
import fr.gouvernail.usecase.model.State;
import fr.gouvernail.usecase.model.Transition;
import fr.gouvernail.usecase.model.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of the page of a use share: uses in each of their states, and what a person does with
/// buttons and dialogs.
abstract class CasePageTest extends SheetPageTest {

  @Autowired WrittenUseCases written;
  @Autowired UseCaseMoves moves;
  @Autowired UseCaseReview review;
  @Autowired Classifications classifications;
  @Autowired PublishedCharters charters;

  final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

  UseCaseId approved() {
    var id = written.submitted(company, owner, lead);
    written.move(company, lead, id, Attempt.of(Transition.APPROVE));
    return id;
  }

  /// Approved, with everything that a pilot needs.
  UseCaseId ready() {
    charters.next(company, director, lead, true);
    var id = approved();
    PilotValues.of(today, dpo, lead).forEach((field, value) -> write(id, field, value));
    return id;
  }

  UseCaseId inPilot() {
    var id = ready();
    written.move(company, lead, id, Attempt.of(Transition.START_PILOT));
    return id;
  }

  UseCaseId inProduction() {
    var id = inPilot();
    PilotValues.atItsEnd(today).forEach((field, value) -> write(id, field, value));
    written.move(company, director, id, Attempt.of(Transition.GO_LIVE));
    return id;
  }

  /// The owner writes on the sheet that lives.
  void write(UseCaseId id, String field, Value value) {
    var saved =
        as(owner, () -> drafting.change(id, new FieldEdit(true, field, seen(id, field), value)));
    if (!saved.stored()) {
      throw new AssertionError(field + " was not stored");
    }
  }

  private @Nullable Value seen(UseCaseId id, String field) {
    return reading.dossier(id).shown().edition().values().find(field).orElse(null);
  }

  Dossier dossier(UseCaseId id) {
    return as(owner, () -> reading.dossier(id));
  }

  State state(UseCaseId id) {
    return dossier(id).shown().edition().state();
  }

  /// Opens the page of a use; `more` follows its address.
  void openUse(PersonRef person, UseCaseId id, String more) {
    open(person, "use-cases/" + id + more);
  }

  long statementsFor(PersonRef person, String path) {
    open(person, path);
    UI.getCurrent().navigate("t/" + company.slug() + "/help");
    return statements
        .during(() -> UI.getCurrent().navigate("t/" + company.slug() + "/" + path))
        .size();
  }

  /// Uses what reads so in a part that stands still; a dialog that it opens is there then.
  void act(String words) {
    Seen.act(words);
    roundTrip();
  }

  /// Clicks the last button that reads so: that of the dialog on top.
  void click(String words) {
    test(find(Button.class).all().stream()
            .filter(button -> button.getText().equals(words))
            .reduce((one, other) -> other)
            .orElseThrow(() -> new AssertionError(words + " in " + Seen.text())))
        .click();
  }

  long buttons(String words) {
    return find(Button.class).all().stream().filter(b -> b.getText().equals(words)).count();
  }

  TextArea words() {
    return find(TextArea.class).all().getLast();
  }

  void type(String text) {
    test(words()).setValue(text);
  }

  String notice() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ');
  }

  /// Whether the page offers to click on what reads so.
  boolean offers(String words) {
    return Seen.page().select("[data-act], a.gv-button").stream()
        .anyMatch(element -> element.text().equals(words));
  }
}
