package fr.gouvernail.usecase;

import fr.gouvernail.usecase.model.Acceptance;
import fr.gouvernail.usecase.model.Edition.Correction;
import fr.gouvernail.usecase.model.Signature;
import fr.gouvernail.usecase.model.Values;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What belongs to one sheet alone, as text of its row: it is read and written with it.
abstract class JsonColumn<T> implements AttributeConverter<@Nullable T, @Nullable String> {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final TypeReference<T> type;

  JsonColumn(TypeReference<T> type) {
    this.type = type;
  }

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable T value) {
    return value == null ? null : JSON.writeValueAsString(value);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : JSON.readValue(text, type);
  }

  static class OfValues extends JsonColumn<Values> {
    OfValues() {
      super(new TypeReference<>() {});
    }
  }

  static class OfOpinions extends JsonColumn<List<OpinionRow>> {
    OfOpinions() {
      super(new TypeReference<>() {});
    }
  }

  static class OfAcceptances extends JsonColumn<List<Acceptance>> {
    OfAcceptances() {
      super(new TypeReference<>() {});
    }
  }

  static class OfSignatures extends JsonColumn<List<Signature>> {
    OfSignatures() {
      super(new TypeReference<>() {});
    }
  }

  static class OfCorrection extends JsonColumn<Correction> {
    OfCorrection() {
      super(new TypeReference<>() {});
    }
  }
}
