package fr.gouvernail.assessment.ui;

import com.vaadin.flow.component.select.Select;
import fr.gouvernail.identity.Member;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.PersonRef;
import org.jspecify.annotations.Nullable;

/// Fills a choice of the second consultant.
final class ConsultantSelect {

  private ConsultantSelect() {}

  static void fill(
      Select<Member> select, People people, PersonRef lead, @Nullable PersonRef chosen) {
    var candidates =
        people.members().stream()
            .filter(m -> !m.person().equals(lead))
            .filter(m ->
                m.grant().roles().stream()
                    .anyMatch(r -> r.permissions().contains(Permission.REVIEW_ASSESSMENT)))
            .toList();
    select.setLabel(select.getTranslation("assessment.second"));
    select.setHelperText(select.getTranslation("assessment.second.help"));
    select.setItems(candidates);
    select.setItemLabelGenerator(m -> m == null ? "" : m.name());
    select.setEmptySelectionAllowed(true);
    candidates.stream()
        .filter(m -> m.person().equals(chosen))
        .findFirst()
        .ifPresent(select::setValue);
  }
}
