package fr.gouvernail.assessment.preparation.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.gouvernail.identity.Member;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who replies to the questions of one function: one person of a list; where several hold the
/// function, any of these, all in sight, and somebody else.
final class WhoReplies extends Div {

  private final @Nullable CheckboxGroup<Member> holders;
  private final Select<Member> person = new Select<>();

  /// @param function as the questionnaire names it
  /// @param holding who holds it; the first one is proposed
  /// @param candidates everybody who may be asked
  WhoReplies(String function, List<Member> holding, List<Member> candidates) {
    person.setItemLabelGenerator(m -> m == null ? "" : m.titled());
    person.setEmptySelectionAllowed(true);
    person.setWidthFull();
    if (holding.size() > 1) {
      holders = new CheckboxGroup<>(function, holding);
      holders.setItemLabelGenerator(Member::titled);
      holders.getElement().getThemeList().add("vertical");
      holders.setValue(Set.of(holding.getFirst()));
      person.setLabel(text("ask.other"));
      unchosen("ask.other.nobody");
      person.setItems(candidates.stream().filter(m -> !holding.contains(m)).toList());
      add(holders);
    } else {
      holders = null;
      person.setLabel(function);
      unchosen("ask.interview");
      person.setItems(candidates);
      holding.forEach(person::setValue);
    }
    addClassName("gv-preparation-who");
    add(person);
  }

  /// What it means that nobody is chosen, said in the list and in the closed field.
  private void unchosen(String key) {
    person.setEmptySelectionCaption(text(key));
    person.setPlaceholder(text(key));
  }

  /// Who is to reply; nobody where the questions are kept for the interview.
  Set<Member> chosen() {
    var all = new LinkedHashSet<Member>();
    if (holders != null) {
      all.addAll(holders.getValue());
    }
    person.getOptionalValue().ifPresent(all::add);
    return all;
  }

  /// Says how much each of them is asked.
  void help(String words) {
    if (holders == null) {
      person.setHelperText(words);
    } else {
      holders.setHelperText(text("ask.several", words));
    }
  }

  private String text(String key, Object... args) {
    return getTranslation("assessment.preparation." + key, args);
  }
}
