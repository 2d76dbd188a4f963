package fr.gouvernail.ailead;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Keeps powers in one column: they are always read and written together.
@Converter
class PowerSetConverter implements AttributeConverter<Set<Power>, String> {

  @Override
  public String convertToDatabaseColumn(@Nullable Set<Power> powers) {
    return powers == null
        ? ""
        : powers.stream().sorted().map(Power::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<Power> convertToEntityAttribute(@Nullable String column) {
    var powers = EnumSet.noneOf(Power.class);
    if (column != null && !column.isEmpty()) {
      Arrays.stream(column.split(",")).map(Power::valueOf).forEach(powers::add);
    }
    return Collections.unmodifiableSet(powers);
  }
}
