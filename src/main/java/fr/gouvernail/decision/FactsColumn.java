package fr.gouvernail.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps facts in one column, in their order.
@Converter
class FactsColumn implements AttributeConverter<List<Fact>, String> {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<Fact>> FACTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<Fact> facts) {
    return JSON.writeValueAsString(facts);
  }

  @Override
  public List<Fact> convertToEntityAttribute(String column) {
    return JSON.readValue(column, FACTS);
  }
}
