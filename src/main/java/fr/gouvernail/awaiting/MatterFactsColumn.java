package fr.gouvernail.awaiting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps facts in one column, in their order.
@Converter
class MatterFactsColumn implements AttributeConverter<List<MatterFact>, String> {

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<List<MatterFact>> FACTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(List<MatterFact> facts) {
    return JSON.writeValueAsString(facts);
  }

  @Override
  public List<MatterFact> convertToEntityAttribute(String column) {
    return JSON.readValue(column, FACTS);
  }
}
