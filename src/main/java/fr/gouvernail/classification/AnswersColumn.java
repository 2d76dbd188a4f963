package fr.gouvernail.classification;

import fr.gouvernail.aiact.Answers;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;

/// Answers as text of a column.
@Converter
class AnswersColumn implements AttributeConverter<Answers, String> {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public String convertToDatabaseColumn(Answers answers) {
    return JSON.writeValueAsString(answers);
  }

  @Override
  public Answers convertToEntityAttribute(String text) {
    return JSON.readValue(text, Answers.class);
  }
}
