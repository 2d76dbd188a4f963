package fr.gouvernail.engagement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.engagement.FirmIdentity;
import fr.gouvernail.engagement.FirmIdentity.Sheet;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.PortalLayout;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.component.PageHeader;
import fr.gouvernail.shell.component.SaveStatus;
import fr.gouvernail.shell.component.Still;
import java.time.Clock;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/// Logo, colours and words that a firm puts on its reports, beside an example of what they make of
/// a first page.
@Route(value = "firm/identity", layout = PortalLayout.class)
@Requires(Permission.EDIT_FIRM_IDENTITY)
@Section(key = "engagement.identity", order = 30, icon = "image")
@StyleSheet("gouvernail/identity.css")
class IdentityView extends Div implements HasDynamicTitle {

  private final FirmIdentity identity;
  private final Clock clock;
  private final Still head = new Still();
  private final Still conflict = new Still();
  private final LogoCard logo;
  private final IdentityFields fields;
  private final IdentityExample example;
  private final SaveStatus status = new SaveStatus();
  private long version;

  IdentityView(FirmIdentity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
    var sheet = identity.mine();
    example = new IdentityExample(identity, sheet.firm());
    fields = new IdentityFields(this::changed);
    logo = new LogoCard(identity, sheet.firm(), this::showLogo);
    var save = new Button(text("save"), e -> save(version));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var acts = new Div(save, status);
    acts.addClassName("gv-actions");
    var form = new Div(conflict, logo, fields, acts);
    form.addClassName("gv-identity-form");
    var columns = new Div(form, example);
    columns.addClassName("gv-identity");
    add(head, columns);
    show(sheet);
  }

  static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation("engagement.identity." + key, args);
  }

  private void show(Sheet sheet) {
    version = sheet.version();
    fields.show(sheet.form());
    example.show(sheet.form());
    conflict.show();
    showLogo(sheet);
  }

  private void showLogo(Sheet sheet) {
    var chosen = sheet.changedAt() != null || sheet.logo() != null;
    var at = sheet.changedAt();
    var header = new PageHeader(text(chosen ? "title" : "title.none")).sentence(text("sentence"));
    if (at == null) {
      header.context(sheet.firm());
    } else {
      header.context(sheet.firm(), text("changed", sheet.changedBy(), Formats.here().dateTime(at)));
    }
    head.show(header);
    logo.show(sheet.logo());
    example.show(sheet.logo());
  }

  private void changed() {
    example.show(fields.form());
  }

  private void save(long from) {
    if (!fields.valid()) {
      return;
    }
    try {
      identity.change(from, fields.form());
    } catch (ObjectOptimisticLockingFailureException meanwhile) {
      showBoth(identity.mine());
      return;
    }
    show(identity.mine());
    status.savedAt(clock.instant());
  }

  private void showBoth(Sheet stored) {
    conflict
        .show(new IdentityConflict(stored, fields.form()))
        .on(IdentityConflict.KEEP, nothing -> save(stored.version()))
        .on(IdentityConflict.TAKE, nothing -> show(stored));
    conflict.focus(IdentityConflict.KEEP);
  }

  @Override
  public String getPageTitle() {
    return text("page");
  }
}
