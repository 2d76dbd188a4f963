package fr.gouvernail.inventory.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.gouvernail.inventory.InventoryWords;
import fr.gouvernail.usecase.UseCaseFilter;
import java.util.function.Consumer;

/// The words that rows have to contain; told while they are typed.
final class SearchedWords extends TextField {

  SearchedWords(InventoryWords words, Consumer<String> told) {
    setLabel(words.text("filter.words"));
    setClearButtonVisible(true);
    setMaxLength(UseCaseFilter.LONGEST_WORDS);
    setValueChangeMode(ValueChangeMode.LAZY);
    addValueChangeListener(e -> {
      if (e.isFromClient()) {
        told.accept(e.getValue().strip());
      }
    });
  }
}
