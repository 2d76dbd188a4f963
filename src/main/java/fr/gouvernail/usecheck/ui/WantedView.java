package fr.gouvernail.usecheck.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.DataTable;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.usecheck.UseCheck;
import fr.gouvernail.usecheck.WantedUse;
import java.util.List;

/// What people want and may not: the first sign of tools that are used all the same. Two
/// statements.
@Route(value = "use-check/wanted", layout = TenantLayout.class)
@Requires(Permission.DECIDE)
@StyleSheet("gouvernail/decision.css")
class WantedView extends Div implements HasDynamicTitle {

  WantedView(UseCheck check) {
    var workspace = UiTenant.of(UI.getCurrent()).orElseThrow();
    var wanted = check.wanted();
    var header =
        new PageHeader(text("wanted.title"))
            .context(
                new Anchor(UseCheckAddresses.check(workspace), text("check")),
                new Span(text("wanted")))
            .sentence(text("wanted.sentence", UseCheck.FEWEST));
    var charter = check.charter();
    if (wanted.isEmpty() || charter.isEmpty()) {
      add(
          new Still(
              header,
              new EmptyState(
                  "users", text("wanted.none.what"), text("wanted.none.how", UseCheck.FEWEST))));
      return;
    }
    add(
        new Still(
            header, Card.labelled(text("wanted"), table(wanted, new CharterWords(charter.get())))));
  }

  private DataTable table(List<WantedUse> wanted, CharterWords words) {
    var formats = Formats.here();
    var table =
        new DataTable(text("wanted"))
            .stacked()
            .column(text("check.use"))
            .column(text("check.level"))
            .column(text("check.tool"))
            .column(text("wanted.verdict"))
            .figures(text("wanted.people"))
            .figures(text("wanted.questions"));
    wanted.forEach(row ->
        table.row(
            new Span(words.use(row.use())),
            new Span(words.name(row.level())),
            new Span(row.tool().isEmpty() ? text("check.other") : row.tool()),
            AskedCard.chip(this, row.verdict()),
            new Span(formats.number(row.people())),
            new Span(formats.number(row.questions()))));
    return table;
  }

  private String text(String key, Object... args) {
    return getTranslation("usecheck." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("wanted");
  }
}
