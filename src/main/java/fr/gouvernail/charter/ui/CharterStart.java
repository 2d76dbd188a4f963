package fr.gouvernail.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import fr.gouvernail.charter.CharterDrafting;
import fr.gouvernail.charter.CharterRow;
import fr.gouvernail.charter.CharterState;
import fr.gouvernail.shell.UiTenant;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.EmptyState;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The way from reading to writing: a first charter, the next version, or the one under way; for
/// those who may write.
final class CharterStart {

  private static final String FIRST = "first";
  private static final String NEXT = "next";

  private final CharterDrafting drafting;
  private final boolean writes;
  private final Workspace company = UiTenant.of(UI.getCurrent()).orElseThrow();

  CharterStart(CharterDrafting drafting, boolean writes) {
    this.drafting = drafting;
    this.writes = writes;
  }

  /// Hears the acts below.
  void listen(Still page) {
    if (writes) {
      page.on(FIRST, nothing -> begin(true, text(Locale.FRENCH, "charter.write.first")))
          .on(NEXT, nothing -> new VersionDialog("start", false, "", this::begin).open());
    }
  }

  private void begin(boolean major, String summary) {
    var id = drafting.start(major, summary);
    UI.getCurrent().navigate(CharterAddresses.write(company, id).substring(1));
  }

  /// What stands on the page of a company without a charter in force.
  EmptyState empty(List<CharterRow> versions) {
    var pending = pending(versions);
    if (pending.isPresent()) {
      return new EmptyState(
          "scroll-text",
          text("charter.write.pending.what"),
          text("charter.write.pending.how"),
          link(pending.get()));
    }
    return writes
        ? new EmptyState(
            "scroll-text",
            text("charter.none.what"),
            text("charter.write.first.how"),
            new ActButton(text("charter.write.first.act"), FIRST, "").primary())
        : new EmptyState("scroll-text", text("charter.none.what"), text("charter.none.how"));
  }

  /// What can be done from a version that is shown.
  Optional<Component> act(List<CharterRow> versions, CharterRow shown) {
    if (!writes) {
      return Optional.empty();
    }
    var pending = pending(versions);
    if (pending.isEmpty()) {
      return Optional.of(new ActButton(text("charter.write.version.start"), NEXT, ""));
    }
    return pending
        .filter(row -> row.state() == CharterState.DRAFT)
        .filter(row -> row.id().equals(shown.id()) || shown.state() == CharterState.IN_FORCE)
        .map(this::link);
  }

  /// To the assistant while it is a draft, else to the version.
  private Component link(CharterRow row) {
    boolean draft = row.state() == CharterState.DRAFT && writes;
    var link =
        new Anchor(
            draft ? CharterAddresses.write(company, row.id()) : CharterView.address(row),
            text(draft ? "charter.write.continue" : "charter.write.pending.see", row.number()));
    link.addClassNames("gv-button", "gv-primary");
    return link;
  }

  private static Optional<CharterRow> pending(List<CharterRow> versions) {
    return versions.stream().filter(row -> row.state().isInPreparation()).findFirst();
  }

  private static String text(String key, Object... args) {
    return UI.getCurrent().getTranslation(key, args);
  }

  private static String text(Locale locale, String key) {
    return UI.getCurrent().getTranslation(locale, key);
  }
}
