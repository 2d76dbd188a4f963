package fr.gouvernail.inventory.ui;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.inventory.SavedViewRow;
import fr.gouvernail.inventory.SavedViews;
import fr.gouvernail.shell.component.ActButton;
import fr.gouvernail.shell.component.Still;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.RuleViolated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Keeps what is looked at under a name, and arranges what was kept before.
final class ViewsDialog extends Dialog {

  private final SavedViews views;
  private final InventoryWords words;
  private final InventoryQuery query;
  private final Consumer<Optional<SavedViewRow>> then;
  private final boolean mayShare;
  private final TextField name = new TextField();
  private final Still list = new Still();
  private UUID next = UuidCreator.getTimeOrderedEpoch();
  private List<SavedViewRow> rows = List.of();

  ViewsDialog(
      InventoryDialogs.Services services,
      InventoryWords words,
      InventoryQuery query,
      @Nullable UUID current,
      Consumer<Optional<SavedViewRow>> then) {
    views = services.views();
    this.words = words;
    this.query = query;
    this.then = then;
    mayShare = services.policy().allows(Permission.DECIDE);
    addClassName("gv-inventory-dialog");
    setWidth("min(640px, 96vw)");
    setHeaderTitle(words.text("views.title"));
    name.setLabel(words.text("views.name"));
    name.setHelperText(words.text("views.help"));
    name.setMaxLength(SavedViews.LONGEST_NAME);
    var save = new Button(words.text("views.save"), e -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    var form = new Div(name, save);
    form.addClassName("gv-inventory-save");
    listen();
    add(form, list);
    getFooter().add(new Button(words.text("close"), e -> close()));
    refresh();
    change(current);
  }

  /// Offers to keep another content under the view that was begun with.
  private void change(@Nullable UUID current) {
    rows.stream()
        .filter(row -> row.id().equals(current) && mayChange(row) && !row.query().equals(query))
        .findFirst()
        .ifPresent(row -> {
          name.setValue(row.name());
          next = row.id();
        });
  }

  private void listen() {
    list.on("open", id -> find(id, this::open))
        .on("first", id -> find(id, row -> views.openFirst(row.id(), !row.first())))
        .on("share", id -> find(id, row -> views.share(row.id(), !row.shared())))
        .on("remove", id -> find(id, row -> views.remove(row.id())));
  }

  private void open(SavedViewRow row) {
    close();
    then.accept(Optional.of(row));
  }

  private void find(String id, Consumer<SavedViewRow> act) {
    rows.stream()
        .filter(row -> row.id().toString().equals(id))
        .findFirst()
        .ifPresent(row -> {
          try {
            act.accept(row);
          } catch (NotFound gone) {
            // Somebody else removed it or took it back meanwhile: the list says so.
          }
          if (isOpened()) {
            refresh();
            then.accept(Optional.empty());
          }
        });
  }

  private void save() {
    var id = next;
    try {
      views.save(id, name.getValue(), query);
    } catch (RuleViolated refused) {
      name.setErrorMessage(getTranslation(refused.key(), refused.args()));
      name.setInvalid(true);
      name.focus();
      return;
    }
    next = UuidCreator.getTimeOrderedEpoch();
    close();
    then.accept(views.mine().stream().filter(row -> row.id().equals(id)).findFirst());
  }

  private void refresh() {
    rows = views.mine();
    if (rows.isEmpty()) {
      list.show(new Paragraph(words.text("views.none")));
      return;
    }
    var all = new UnorderedList();
    all.addClassNames("gv-list", "gv-list-tight");
    rows.forEach(row -> all.add(item(row)));
    list.show(new H3(words.text("views.kept")), all);
  }

  private ListItem item(SavedViewRow row) {
    var called = new Paragraph(new Span(row.name()));
    called.addClassName("gv-strong");
    var about = new Div(new Span(words.text(row.shared() ? "views.all" : "views.own")));
    if (row.first()) {
      about.add(new Span(words.text(row.shared() ? "views.first.all" : "views.first.own")));
    }
    about.addClassNames("gv-meta", "gv-pieces");
    var body = new Div(called, about);
    body.addClassName("gv-body");
    var acts = new Div();
    acts.addClassName("gv-inventory-acts");
    BiConsumer<String, String> offer =
        (act, key) -> {
          var button = new ActButton(words.text(key), act, row.id());
          button.named(words.text("views.act", words.text(key), row.name()));
          button.addClassName("gv-compact");
          acts.add(button);
        };
    offer.accept("open", "views.open");
    if (mayChange(row)) {
      offer.accept("first", row.first() ? "views.notFirst" : "views.first");
    }
    if (mayShare && (row.mine() || row.shared())) {
      offer.accept("share", row.shared() ? "views.unshare" : "views.share");
    }
    if (mayChange(row)) {
      offer.accept("remove", "views.remove");
    }
    return new ListItem(body, acts);
  }

  private boolean mayChange(SavedViewRow row) {
    return row.shared() ? mayShare : row.mine();
  }
}
