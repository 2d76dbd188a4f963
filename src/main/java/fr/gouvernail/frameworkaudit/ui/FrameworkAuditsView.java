package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;
import static fr.gouvernail.identity.Permission.READ_ASSESSMENT_RESULT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAuditRow;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.InWords;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Chip;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.List;

/// The audits of a company on frameworks: all of them for its consultants, the closed ones for its
/// own people.
@Route(value = "framework-audits", layout = TenantLayout.class)
@Requires(READ_ASSESSMENT_RESULT)
@Section(
    key = "frameworkaudit.section",
    order = 25,
    icon = "list-checks",
    group = Section.Group.MORE)
@StyleSheet("gouvernail/library.css")
class FrameworkAuditsView extends Div implements HasDynamicTitle {

  private final String slug;

  FrameworkAuditsView(
      FrameworkAuditService audits, TenantDirectory directory, AccessPolicy policy) {
    slug = directory.current().slug();
    var all = audits.all();
    var header =
        new PageHeader(
                Formats.capital(text("list.title", all.size(), InWords.of(this, all.size()))))
            .sentence(text("list.sentence"));
    if (policy.allows(CONDUCT_ASSESSMENT)) {
      var create = new Anchor(FrameworkAuditNavigation.list(slug) + "/new", text("new"));
      create.addClassNames("gv-button", "gv-primary");
      header.actions(create);
    }
    add(
        new Still(
            header,
            all.isEmpty()
                ? new EmptyState("list-checks", text("list.empty"), text("list.empty.text"))
                : Card.labelled(text("section"), table(all))));
  }

  private Component table(List<FrameworkAuditRow> all) {
    var formats = Formats.here();
    var table =
        new DataTable(text("section"))
            .stacked()
            .column(text("framework"))
            .column(text("date"))
            .figures(text("edition"))
            .column(text("state"))
            .figures(text("score"));
    for (var row : all) {
      var link = new Anchor(FrameworkAuditNavigation.page(slug, row.id()), "");
      link.add(Said.beginning(row.name()));
      table.row(
          link,
          new Span(formats.date(row.heldOn())),
          new Span(String.valueOf(row.edition())),
          row.open()
              ? new Chip(Tone.ACCENT, "pencil", text("state.open"))
              : new Chip(Tone.OK, "lock", text("state.closed")),
          new Span(formats.scoreOrDash(row.score())));
    }
    return table;
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
