package fr.gouvernail.frameworkaudit.ui;

import static fr.gouvernail.frameworkaudit.ui.AuditWords.text;
import static fr.gouvernail.identity.Permission.CONDUCT_ASSESSMENT;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.framework.ui.ChangesPart;
import fr.gouvernail.framework.ui.Said;
import fr.gouvernail.frameworkaudit.FrameworkAuditId;
import fr.gouvernail.frameworkaudit.FrameworkAuditService;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Card;
import fr.gouvernail.shell.component.Note;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TenantDirectory;
import java.util.UUID;

/// What a later edition of the framework would change in an open audit, before one goes on with it.
@Route(value = "framework-audits/:frameworkAudit/upgrade", layout = TenantLayout.class)
@Requires(CONDUCT_ASSESSMENT)
@StyleSheet("gouvernail/library.css")
class FrameworkUpgradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final FrameworkAuditService audits;
  private final String slug;
  private final Still page = new Still();

  FrameworkUpgradeView(FrameworkAuditService audits, TenantDirectory directory) {
    this.audits = audits;
    slug = directory.current().slug();
    add(page);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var id = FrameworkAuditId.of(event.getRouteParameters().get("frameworkAudit").orElse(""));
    page.on("upgrade", to -> upgrade(id, to));
    show(id);
  }

  private void show(FrameworkAuditId id) {
    var row = audits.one(id);
    var found = audits.upgrade(id);
    var header =
        new PageHeader(
                found
                    .map(upgrade -> text("upgrade.title", String.valueOf(upgrade.to().edition())))
                    .orElseGet(() -> text("upgrade.none")))
            .context(
                new Anchor(FrameworkAuditNavigation.page(slug, id), text("upgrade.back")),
                Said.beginning(row.name()));
    if (found.isEmpty()) {
      page.show(header);
      return;
    }
    var upgrade = found.get();
    header
        .sentence(text("upgrade.again", upgrade.again()))
        .actions(new ActButton(text("upgrade.act"), "upgrade", upgrade.to().id()).primary());
    page.show(header, new Card(text("upgrade.changes"), new ChangesPart(upgrade.changes())));
  }

  private void upgrade(FrameworkAuditId id, String to) {
    try {
      audits.upgrade(id, UUID.fromString(to));
      UI.getCurrent().navigate(FrameworkAuditNavigation.page(slug, id).substring(1));
    } catch (RuleViolated refused) {
      page.show(
          new Note(Tone.ATTENTION, "circle-alert", getTranslation(refused.key(), refused.args()))
              .announced());
    }
  }

  @Override
  public String getPageTitle() {
    return text("upgrade");
  }
}
