package fr.gouvernail.assessment;

import fr.gouvernail.questionnaire.Facts;
import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/// Facts as text of a column.
class FactsColumn implements AttributeConverter<Facts, String> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String convertToDatabaseColumn(Facts facts) {
    return JSON.writeValueAsString(facts);
  }

  @Override
  public Facts convertToEntityAttribute(String text) {
    return JSON.readValue(text, Facts.class);
  }
}
