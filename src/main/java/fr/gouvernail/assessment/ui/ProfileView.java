package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentFile;
import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.NotFound;

/// Changes what an open assessment rests on: date, facts, targets, second consultant.
@Route(value = "assessments/:assessment/profile", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
class ProfileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final AssessmentService assessments;
  private final People people;

  ProfileView(AssessmentService assessments, People people) {
    this.assessments = assessments;
    this.people = people;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = AssessmentId.of(event.getRouteParameters().get("assessment").orElse(""));
    var file = assessments.file(id);
    if (!file.open()) {
      throw new NotFound("profile of a closed assessment");
    }
    var page = AssessmentNavigation.page(event.getRouteParameters().get("tenant").orElse(""), id);
    removeAll();
    build(file, page);
  }

  private void build(AssessmentFile file, String page) {
    var date = new DateField(getTranslation("assessment.date"));
    date.setValue(file.date());
    date.setRequiredIndicatorVisible(true);
    var second = new Select<Member>();
    ConsultantSelect.fill(second, people, file.lead(), file.second());
    var targets = new TargetsForm(file.questionnaire(), file.targets());
    var forms = new FactsForm[1];
    forms[0] =
        new FactsForm(
            file.questionnaire(),
            file.facts(),
            file.prohibitedUse(),
            () -> targets.suggest(assessments.suggestTarget(forms[0].facts())));
    targets.suggest(assessments.suggestTarget(file.facts()));
    var interview = new Div(date, second);
    interview.addClassName("gv-form");
    var save = new Button(getTranslation("assessment.profile.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(e -> {
      if (!date.filled() || !forms[0].valid()) {
        return;
      }
      var chosen = second.getValue();
      assessments.describe(
          file.id(), date.getValue(), file.pack(), forms[0].facts(), forms[0].prohibitedUse());
      assessments.aim(file.id(), targets.targets());
      assessments.assign(file.id(), file.lead(), chosen == null ? null : chosen.person());
      UI.getCurrent().navigate(page.substring(1));
    });
    var cancel = new Anchor(page, getTranslation("shell.confirm.cancel"));
    cancel.addClassNames("gv-button", "gv-bare");
    var acts = new Div(save, cancel);
    acts.addClassName("gv-actions");
    add(
        new PageHeader(getTranslation("assessment.profile.title"))
            .sentence(getTranslation("assessment.profile.sentence")),
        new Card(getTranslation("assessment.new.interview"), interview),
        new Card(getTranslation("assessment.new.profile"), forms[0]),
        new Card(getTranslation("assessment.new.targets"), targets),
        acts);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.profile.title");
  }
}
