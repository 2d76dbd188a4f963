package fr.gouvernail.prioritization.workshop;

import fr.gouvernail.prioritization.model.Scores;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Scores as « valeur_strategique=9 gains_financiers=8 ».
@Converter
class ScoresColumn implements AttributeConverter<@Nullable Scores, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Scores scores) {
    return scores == null
        ? null
        : scores.byId().entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue())
            .collect(Collectors.joining(" "));
  }

  @Override
  public @Nullable Scores convertToEntityAttribute(@Nullable String column) {
    if (column == null) {
      return null;
    }
    var byId = new LinkedHashMap<String, Integer>();
    Arrays.stream(column.split(" "))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("="))
        .forEach(pair -> byId.put(pair[0], Integer.valueOf(pair[1])));
    return Scores.of(byId);
  }
}
