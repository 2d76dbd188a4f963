package fr.gouvernail.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps roles in one column, in the order of the enum: they are always read and written together.
@Converter
class RoleSetConverter implements AttributeConverter<Set<Role>, String> {

  @Override
  public String convertToDatabaseColumn(@Nullable Set<Role> roles) {
    return roles == null
        ? ""
        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<Role> convertToEntityAttribute(@Nullable String column) {
    var roles = EnumSet.noneOf(Role.class);
    if (column != null && !column.isEmpty()) {
      Arrays.stream(column.split(",")).map(Role::valueOf).forEach(roles::add);
    }
    return Collections.unmodifiableSet(roles);
  }
}
