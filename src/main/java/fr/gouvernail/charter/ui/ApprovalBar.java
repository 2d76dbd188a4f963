package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.gouvernail.charter.CharterId;
import fr.gouvernail.charter.CharterLife;
import fr.gouvernail.charter.Dossier;
import fr.gouvernail.charter.model.FrozenCharter;
import fr.gouvernail.charter.model.Stage;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Lucide;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The steps that the reader may take with the version, in sight at the foot of the page. Each says
/// what follows from it before it is taken.
final class ApprovalBar extends Section {

  private final Dossier dossier;
  private final ReviewRights rights;
  private final CharterLife life;
  private final ApprovalView view;
  private final CharterId id;

  ApprovalBar(Dossier dossier, ReviewRights rights, CharterLife life, ApprovalView view) {
    this.dossier = dossier;
    this.rights = rights;
    this.life = life;
    this.view = view;
    id = dossier.row().id();
    addClassName("gv-approval-bar");
    getElement().setAttribute("aria-label", getTranslation("charter.approval.bar"));
    var acts = new Div(acts().toArray(Component[]::new));
    acts.addClassName("gv-approval-acts");
    add(new Span(getTranslation("charter.approval.bar." + dossier.row().state())), acts);
    setVisible(acts.getComponentCount() > 0);
  }

  private List<Component> acts() {
    var acts = new ArrayList<Component>();
    switch (dossier.row().state()) {
      case DRAFT -> {
        if (rights.approves()) {
          acts.add(reasoned("abandon", this::archive));
        }
        if (rights.prepares()) {
          acts.add(primary("submit", "send", this::submit));
        }
      }
      case IN_REVIEW -> {
        if (rights.prepares()) {
          acts.add(reasoned("sendBack", reason -> life.sendBack(id, reason)));
        }
        if (rights.approves()) {
          acts.add(primary("approve", "check", this::approve));
        }
      }
      case APPROVED -> {
        if (rights.approves()) {
          acts.add(reasoned("withdraw", reason -> life.withdraw(id, reason)));
        }
      }
      case IN_FORCE, REPLACED -> {
        if (rights.approves()) {
          acts.add(reasoned("archive", this::archive));
        }
      }
      case ARCHIVED -> {}
    }
    return acts;
  }

  private void archive(String reason) {
    life.archive(id, dossier.row().state(), reason);
  }

  private Button primary(String act, String icon, Runnable then) {
    var button =
        new Button(getTranslation("charter.approval.act." + act), Lucide.of(icon), e -> then.run());
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  private Button reasoned(String act, Consumer<String> then) {
    var words = getTranslation("charter.approval.act." + act);
    var button =
        new Button(
            words,
            e ->
                new ReasonDialog(
                        getTranslation(
                            "charter.approval." + act + ".question", dossier.row().number()),
                        getTranslation("charter.approval." + act + ".text"),
                        words,
                        reason -> {
                          then.accept(reason);
                          view.done("charter.approval." + act + ".done");
                        })
                    .open());
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }

  private void submit() {
    if (!dossier.draft().blocking(Stage.REVIEW).isEmpty()) {
      view.pointOut();
      return;
    }
    Confirm.ask(
        getTranslation("charter.approval.submit.question", dossier.row().number()),
        getTranslation("charter.approval.submit.text"),
        getTranslation("charter.approval.act.submit"),
        () ->
            view.run(() -> {
              life.submit(id);
              view.done("charter.approval.submit.done");
            }));
  }

  private void approve() {
    var effective = dossier.draft().filling().date("date_effet");
    if (!dossier.draft().blocking(Stage.APPROVAL).isEmpty() || effective.isEmpty()) {
      view.pointOut();
      return;
    }
    var hash = dossier.draft().freeze().hash();
    Confirm.ask(
        getTranslation("charter.approval.approve.question", dossier.row().number()),
        getTranslation(
            "charter.approval.approve.text",
            FrozenCharter.shortHash(hash),
            Formats.here().date(effective.get()),
            getTranslation(
                dossier.row().isMajor()
                    ? "charter.approval.major.means"
                    : "charter.approval.minor.means")),
        getTranslation("charter.approval.act.approve"),
        () ->
            view.run(() -> {
              if (life.approve(id, hash)) {
                view.done("charter.approval.approve.done");
              } else {
                view.already();
              }
            }));
  }
}
