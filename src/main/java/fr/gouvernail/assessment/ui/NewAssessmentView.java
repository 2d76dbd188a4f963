package fr.gouvernail.assessment.ui;

import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.AssessmentService;
import fr.gouvernail.assessment.NewAssessment;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.questionnaire.Questionnaire.Pack;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.List;

/// Starts an assessment in three steps: interview, profile, targets.
@Route(value = "assessments/new", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
class NewAssessmentView extends Div implements HasDynamicTitle {

  private final AssessmentService assessments;
  private final AssessmentService.Proposal proposal;
  private final String slug;
  private final DateField date = new DateField(getTranslation("assessment.date"));
  private final RadioButtonGroup<Pack> pack = new RadioButtonGroup<>();
  private final Select<Member> second = new Select<>();
  private final FactsForm facts;
  private final TargetsForm targets;
  private final List<Card> steps;
  private final Span place = new Span();
  private final Button back = new Button(getTranslation("assessment.new.back"));
  private final Button next = new Button();
  private int step;

  NewAssessmentView(AssessmentService assessments, People people, TenantDirectory directory) {
    this.assessments = assessments;
    proposal = assessments.proposal();
    slug = directory.current().slug();
    var questionnaire = proposal.questionnaire();
    date.setValue(proposal.date());
    date.setRequiredIndicatorVisible(true);
    pack.setLabel(getTranslation("assessment.pack"));
    pack.setItems(questionnaire.packs());
    pack.setItemLabelGenerator(p ->
        getTranslation(
            "assessment.pack.item",
            p.label().in(getLocale()),
            p.minutes(),
            p.purpose().in(getLocale())));
    pack.setValue(questionnaire.packs().getLast());
    ConsultantSelect.fill(second, people, proposal.lead(), null);
    facts = new FactsForm(questionnaire, proposal.facts(), false, () -> {});
    targets = new TargetsForm(questionnaire, null);
    steps =
        List.of(
            new Card(getTranslation("assessment.new.interview"), form(date, pack, second)),
            new Card(getTranslation("assessment.new.profile"), source()),
            new Card(getTranslation("assessment.new.targets")));
    next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    back.addClickListener(e -> show(step - 1));
    next.addClickListener(e -> advance());
    var cancel =
        new Anchor(AssessmentNavigation.list(slug), getTranslation("shell.confirm.cancel"));
    cancel.addClassNames("gv-button", "gv-bare");
    var acts = new Div(back, next, cancel);
    acts.addClassName("gv-actions");
    place.getElement().setAttribute("role", "status");
    add(new PageHeader(getTranslation("assessment.new.title")).sentence(place));
    steps.forEach(this::add);
    add(acts);
    show(0);
  }

  private static Div form(com.vaadin.flow.component.Component... parts) {
    var form = new Div(parts);
    form.addClassName("gv-form");
    return form;
  }

  private Span source() {
    var from = proposal.factsFrom();
    return new Span(
        from == null
            ? getTranslation("assessment.facts.first")
            : getTranslation("assessment.facts.from", Formats.here().date(from)));
  }

  private void show(int wanted) {
    step = Math.clamp(wanted, 0, steps.size() - 1);
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).setVisible(i == step);
    }
    // The browser is told of a form when its turn comes.
    if (step == 1 && !facts.isAttached()) {
      steps.get(1).add(facts);
    }
    if (step == 2) {
      steps.get(2).add(targets);
      targets.suggest(assessments.suggestTarget(facts.facts()));
    }
    place.setText(getTranslation("assessment.new.step", step + 1, steps.size()));
    back.setVisible(step > 0);
    next.setText(getTranslation(step == 2 ? "assessment.new.start" : "assessment.new.next"));
    steps
        .get(step)
        .getChildren()
        .flatMap(c -> c.getChildren())
        .filter(H2.class::isInstance)
        .findFirst()
        .ifPresent(heading -> {
          heading.getElement().setAttribute("tabindex", "-1");
          heading.getElement().executeJs("this.focus()");
        });
  }

  private void advance() {
    if (step == 0 && !date.filled() || step == 1 && !facts.valid()) {
      return;
    }
    if (step < steps.size() - 1) {
      show(step + 1);
      return;
    }
    var chosen = second.getValue();
    var id =
        assessments.create(
            new NewAssessment(
                date.getValue(),
                pack.getValue() == null ? "" : pack.getValue().id(),
                facts.facts(),
                facts.prohibitedUse(),
                targets.targets(),
                proposal.lead(),
                chosen == null ? null : chosen.person()));
    UI.getCurrent().navigate(AssessmentNavigation.page(slug, id).substring(1));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("assessment.new");
  }
}
