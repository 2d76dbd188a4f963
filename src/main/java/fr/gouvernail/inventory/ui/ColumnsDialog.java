package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import fr.gouvernail.inventory.InventoryColumn;
import fr.gouvernail.inventory.InventoryQuery;
import fr.gouvernail.inventory.InventoryWords;
import java.util.function.Consumer;

/// Which columns the list shows.
final class ColumnsDialog extends Dialog {

  ColumnsDialog(InventoryQuery query, InventoryWords words, Consumer<InventoryQuery> then) {
    addClassName("gv-inventory-dialog");
    setWidth("min(420px, 96vw)");
    setHeaderTitle(words.text("columns.title"));
    var columns = new CheckboxGroup<InventoryColumn>(words.text("columns.label"));
    columns.setItems(InventoryColumn.values());
    columns.setItemLabelGenerator(words::column);
    columns.setValue(query.columns());
    columns.addClassName("gv-inventory-columns");
    add(columns);
    getFooter()
        .add(
            new Button(words.text("columns.usual"), e -> columns.setValue(InventoryColumn.USUAL)),
            new Button(words.text("cancel"), e -> close()));
    var show =
        new Button(
            words.text("columns.act"),
            e -> {
              close();
              then.accept(query.showing(columns.getValue()));
            });
    show.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(show);
  }
}
