package fr.gouvernail.members.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import fr.gouvernail.identity.Role;
import fr.gouvernail.members.Invitations;
import java.util.Set;

/// The roles of a company's own people, several at once.
final class RoleChoice extends CheckboxGroup<Role> {

  RoleChoice(Set<Role> chosen) {
    setLabel(getTranslation("members.roles"));
    setItems(Invitations.ROLES.stream().sorted().toList());
    setItemLabelGenerator(role -> getTranslation("identity.role." + role.name()));
    getElement().getThemeList().add("vertical");
    setValue(chosen);
    setErrorMessage(getTranslation("members.roles.missing"));
  }

  boolean complete() {
    setInvalid(isEmpty());
    return !isEmpty();
  }
}
