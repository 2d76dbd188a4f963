package fr.gouvernail.prioritization.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.prioritization.MatrixService;
import fr.gouvernail.prioritization.MatrixWords;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.prioritization.workshop.NewWorkshop;
import fr.gouvernail.prioritization.workshop.WorkshopId;
import fr.gouvernail.prioritization.workshop.WorkshopLeading;
import fr.gouvernail.prioritization.workshop.Workshops;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// Chooses what is scored and by whom.
@Route(value = "workshops/new", layout = TenantLayout.class)
@Requires(Permission.LEAD_WORKSHOPS)
@StyleSheet("gouvernail/prioritization.css")
class NewWorkshopView extends Div implements HasDynamicTitle {

  private final WorkshopLeading leading;
  private final MatrixWords words;
  private final Workspace workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
  private final WorkshopId id = WorkshopId.next();
  private final TextField title = new TextField();
  private final MultiSelectComboBox<Placed> useCases = new MultiSelectComboBox<>();
  private final CheckboxGroup<Member> people = new CheckboxGroup<>();

  NewWorkshopView(
      WorkshopLeading leading,
      Workshops workshops,
      MatrixService matrix,
      Texts texts,
      Clock clock) {
    this.leading = leading;
    words = new MatrixWords(texts, Formats.here());
    var today = words.formats().date(LocalDate.now(clock.withZone(workspace.zone())));
    title.setLabel(words.text("new.title"));
    title.setMaxLength(NewWorkshop.LONGEST_TITLE);
    title.setValue(words.text("new.title.value", today));
    var board = matrix.board().pursued();
    useCases.setLabel(words.text("new.useCases"));
    useCases.setHelperText(words.text("new.useCases.help", NewWorkshop.MOST_USE_CASES));
    useCases.setItems(board.useCases());
    useCases.setItemLabelGenerator(p -> p.number() + ". " + p.title());
    useCases.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    useCases.setValue(
        board.unscored().stream().limit(NewWorkshop.MOST_USE_CASES).collect(Collectors.toSet()));
    people.setLabel(words.text("new.people"));
    people.setHelperText(words.text("new.people.help"));
    var voters = workshops.voters();
    people.setItems(voters);
    people.setItemLabelGenerator(Member::name);
    people.getElement().getThemeList().add("vertical");
    people.setValue(voters.stream().limit(NewWorkshop.MOST_PEOPLE).collect(Collectors.toSet()));
    var open = new Button(words.text("new.open"), e -> open());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    var form = new Div(title, useCases, people, open);
    form.addClassNames("gv-form", "gv-workshop-new");
    add(
        new Still(
            new PageHeader(words.text("new.head"))
                .context(
                    new Anchor(
                        PrioritizationNavigation.workshops(workspace),
                        words.text("workshops.section")),
                    new Span(words.text("new.head")))
                .sentence(words.text("new.sentence"))),
        form);
  }

  private void open() {
    title.setInvalid(false);
    useCases.setInvalid(false);
    people.setInvalid(false);
    try {
      leading.open(
          id,
          new NewWorkshop(
              title.getValue(),
              useCases.getSelectedItems().stream()
                  .sorted(java.util.Comparator.comparingInt(Placed::number))
                  .map(Placed::id)
                  .toList(),
              people.getValue().stream().map(Member::person).toList()));
      UI.getCurrent().navigate(PrioritizationNavigation.workshop(workspace, id).substring(1));
    } catch (RuleViolated refused) {
      refuse(refused);
    }
  }

  private void refuse(RuleViolated refused) {
    switch (refused.key()) {
      case "prioritization.rule.title" -> mark(title, refused);
      case "prioritization.rule.useCases" -> mark(useCases, refused);
      case "prioritization.rule.people", "prioritization.rule.stranger" -> mark(people, refused);
      default -> Notice.show(Tone.ATTENTION, words.ruled(refused));
    }
  }

  private void mark(HasValidationProperties field, RuleViolated refused) {
    field.setErrorMessage(words.ruled(refused));
    field.setInvalid(true);
  }

  @Override
  public String getPageTitle() {
    return words.text("new.head");
  }
}
