package fr.gouvernail.inventory;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.usecase.model.Quadrant;
import fr.gouvernail.usecase.model.SheetModel;
import fr.gouvernail.usecase.model.State;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of the inventory in one language. Those of fields and their options come from the form
/// of the sheet.
public record InventoryWords(Texts texts, SheetModel form, Locale locale) {

  /// A text of the inventory.
  public String text(String key, Object... args) {
    return texts.getTranslation("inventory." + key, locale, args);
  }

  public String column(InventoryColumn column) {
    return text("column." + column);
  }

  public String state(State state) {
    return texts.getTranslation("usecase.state." + state, locale);
  }

  /// What a class is called; that there is none yet.
  public String risk(@Nullable AiActClass risk) {
    return risk == null
        ? text("class.none")
        : texts.getTranslation("classification.class." + risk, locale);
  }

  public String level(@Nullable DataLevel level) {
    return level == null ? "" : option("data_categories", level.name());
  }

  public String quadrant(@Nullable Quadrant quadrant) {
    return quadrant == null ? "" : text("quadrant." + quadrant);
  }

  /// What an option of a field is called; empty for none.
  public String option(String field, @Nullable String id) {
    return id == null
        ? ""
        : form.field(field)
            .flatMap(known -> known.option(id))
            .map(choice -> choice.label().in(locale))
            .orElse(id);
  }

  public String options(String field, List<String> ids) {
    return ids.stream().map(id -> option(field, id)).collect(Collectors.joining(", "));
  }

  /// What a field is called.
  public String field(String id) {
    return form.field(id).map(field -> field.label().in(locale)).orElse(id);
  }
}
