package fr.gouvernail.shell.component;

import com.vaadin.flow.component.combobox.ComboBox;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// One of a list, by typing a part of its name. Enter and the tabulator take the only one that
/// fits, accents and capitals aside; where none or several do, nothing is chosen: what was typed
/// stays, with the reason beside it.
public final class ChooseField<T> extends ComboBox<T> {

  private List<T> offered = List.of();
  private boolean unknown;

  public ChooseField(String label) {
    super(label);
    setManualValidation(true);
    setAllowCustomValue(true);
    addCustomValueSetListener(e -> take(e.getDetail()));
    addValueChangeListener(e -> {
      if (e.getValue() != null) {
        unknown = false;
        setInvalid(false);
      }
    });
  }

  /// What can be chosen, in order.
  public ChooseField<T> offer(Collection<T> items) {
    offered = List.copyOf(items);
    setItems(offered);
    return this;
  }

  /// Whether what was typed last names nothing that can be chosen, or several things.
  public boolean isUnknown() {
    return unknown;
  }

  private void take(String typed) {
    var wanted = plain(typed);
    var fitting = offered.stream().filter(item -> name(item).contains(wanted)).toList();
    var exact = fitting.stream().filter(item -> name(item).equals(wanted)).toList();
    var found = exact.size() == 1 ? exact : fitting;
    if (found.size() == 1) {
      setModelValue(found.getFirst(), true);
      setPresentationValue(found.getFirst());
    } else {
      setErrorMessage(
          getTranslation(found.isEmpty() ? "shell.pick.none" : "shell.pick.several", typed));
      setInvalid(true);
      unknown = true;
      setModelValue(getEmptyValue(), true);
    }
  }

  private String name(T item) {
    return plain(getItemLabelGenerator().apply(item));
  }

  private static String plain(String words) {
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
