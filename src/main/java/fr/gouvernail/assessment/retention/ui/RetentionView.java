package fr.gouvernail.assessment.retention.ui;

import static fr.gouvernail.identity.Permission.KEEP_FILES;
import static fr.gouvernail.identity.Permission.SET_FILE_RETENTION;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.gouvernail.assessment.retention.FileRetention;
import fr.gouvernail.assessment.retention.RetentionPage;
import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Section;
import fr.gouvernail.shell.TenantLayout;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.Confirm;
import fr.gouvernail.shell.component.Notice;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.shell.component.Tone;
import fr.gouvernail.tenancy.NotFound;
import java.util.Optional;
import java.util.stream.Stream;

/// How long files of audits are kept: the rule, what goes soon, what is kept whatever it says.
@Route(value = "retention", layout = TenantLayout.class)
@Requires(Permission.READ_ASSESSMENT_RESULT)
@Section(key = "retention.section", order = 84, icon = "archive", group = Section.Group.MORE)
@StyleSheet("gouvernail/retention.css")
class RetentionView extends Div implements HasDynamicTitle {

  private final FileRetention retention;
  private final RetentionParts parts;
  private final Still still = new Still();

  RetentionView(FileRetention retention, AccessPolicy policy) {
    this.retention = retention;
    parts =
        new RetentionParts(
            this,
            UiTenant.of(UI.getCurrent()).orElseThrow().slug(),
            policy.allows(SET_FILE_RETENTION),
            policy.allows(KEEP_FILES));
    still
        .on(RetentionParts.CHANGE, nothing -> change())
        .on(RetentionParts.HOLD, content -> find(content).ifPresentOrElse(this::hold, this::show))
        .on(
            RetentionParts.RELEASE,
            content -> find(content).ifPresentOrElse(this::release, this::show));
    addClassName("gv-retention");
    add(still);
    show();
  }

  private void show() {
    still.show(parts.of(retention.page()));
  }

  private void change() {
    new RuleDialog(retention, () -> done("rule.done")).open();
  }

  private void hold(RetentionPage.Line line) {
    new HoldDialog(
            parts.name(line),
            reason -> retention.hold(line.content(), reason),
            () -> done("hold.done"))
        .open();
  }

  private void release(RetentionPage.Line line) {
    Confirm.ask(
        text("release.question", parts.name(line)),
        text("release.text"),
        text("release"),
        () -> {
          try {
            retention.release(line.content());
          } catch (NotFound gone) {
            show();
            return;
          }
          done("release.done");
        });
  }

  private void done(String said) {
    show();
    Notice.show(Tone.OK, text(said));
  }

  /// What the browser names is worth no more than a typed address.
  private Optional<RetentionPage.Line> find(String content) {
    var page = retention.page();
    return Stream.concat(page.leaving().stream(), page.held().stream())
        .filter(line -> line.content().toString().equals(content))
        .findFirst();
  }

  private String text(String key, Object... args) {
    return getTranslation("retention." + key, args);
  }

  @Override
  public String getPageTitle() {
    return text("section");
  }
}
