package fr.gouvernail.charter;

import fr.gouvernail.charter.model.Answers;
import jakarta.persistence.AttributeConverter;
import tools.jackson.databind.json.JsonMapper;

/// Answers as text of a column.
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
