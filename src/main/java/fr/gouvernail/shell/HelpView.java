package fr.gouvernail.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// What a newcomer needs to know about a workspace.
@Route(value = "help", layout = TenantLayout.class)
@Requires(Permission.ENTER_WORKSPACE)
class HelpView extends Div implements HasDynamicTitle {

  HelpView() {
    var company = UiTenant.of(UI.getCurrent()).map(Workspace::name).orElse("");
    var header =
        new PageHeader(getTranslation("shell.help.title"))
            .sentence(getTranslation("shell.help.sentence", company));
    var grid = new Div();
    grid.addClassNames("gv-grid", "gv-grid-2");
    for (var topic : List.of("where", "saved", "keys", "contact")) {
      grid.add(
          new Card(
              getTranslation("shell.help." + topic + ".title"),
              new Paragraph(getTranslation("shell.help." + topic + ".text"))));
    }
    add(new Still(header, grid));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.help");
  }
}
