package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.library.LibraryRow;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DateField;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.TenantDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/// Opens an audit: on which framework, of which library of the firm, restricted to which groups.
@Route(value = "framework-audits/new", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
@StyleSheet("gouvernail/library.css")
class NewFrameworkAuditView extends Div implements HasDynamicTitle {

  private final FrameworkAuditService audits;
  private final FrameworkAuditId id = FrameworkAuditId.next();
  private final String slug;
  private final Select<LibraryRow> library = new Select<>();
  private final Select<Framework> framework = new Select<>();
  private final CheckboxGroup<Framework.Group> groups = new CheckboxGroup<>();
  private final DateField date = new DateField(text("date"));
  private final Still terms = new Still();

  NewFrameworkAuditView(FrameworkAuditService audits, TenantDirectory directory, Clock clock) {
    this.audits = audits;
    var here = directory.current();
    slug = here.slug();
    var offered = audits.offered();
    add(
        new Still(
            new PageHeader(text("new.title"))
                .context(new Anchor(FrameworkAuditNavigation.list(slug), text("section")))
                .sentence(text("new.sentence"))));
    if (offered.isEmpty()) {
      add(new Still(new EmptyState("book-open", text("new.none"), text("new.none.text"))));
      return;
    }
    date.setValue(LocalDate.now(clock.withZone(here.zone())));
    date.setRequiredIndicatorVisible(true);
    library.setLabel(text("library"));
    library.setItemLabelGenerator(row ->
        text("library.item", row.about().name().in(getLocale()), String.valueOf(row.edition())));
    library.addValueChangeListener(e -> chosen(e.getValue()));
    framework.setLabel(text("framework"));
    framework.setItemLabelGenerator(one -> one.name().in(getLocale()));
    framework.addValueChangeListener(e -> chosen(e.getValue()));
    groups.setLabel(text("groups"));
    groups.setHelperText(text("groups.help"));
    groups.setItemLabelGenerator(group -> group.name().in(getLocale()));
    library.setItems(offered);
    library.setValue(offered.getFirst());
    var form = new Div(library, framework, groups, date);
    form.addClassName("gv-form");
    var start = new Button(text("new.start"), e -> start());
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    var acts = new Div(start);
    acts.addClassName("gv-actions");
    add(new Card(text("new.what"), form, terms), acts);
  }

  private void chosen(LibraryRow row) {
    var content = audits.library(row.id());
    terms.show(AuditWords.copyright(content));
    framework.setItems(content.frameworks());
    framework.setVisible(content.frameworks().size() > 1);
    framework.setValue(content.frameworks().getFirst());
  }

  private void chosen(Framework one) {
    var known = one == null ? List.<Framework.Group>of() : one.groups();
    groups.setItems(known);
    groups.setVisible(!known.isEmpty());
    groups.setValue(
        known.stream()
            .filter(Framework.Group::defaultSelected)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private void start() {
    if (!date.filled()) {
      return;
    }
    audits.open(
        id,
        library.getValue().id(),
        framework.getValue().urn(),
        groups.getValue().stream().map(Framework.Group::refId).collect(Collectors.toSet()),
        date.getValue());
    UI.getCurrent().navigate(FrameworkAuditNavigation.page(slug, id).substring(1));
  }

  @Override
  public String getPageTitle() {
    return text("new");
  }
}
