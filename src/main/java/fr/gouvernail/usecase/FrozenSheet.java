package fr.gouvernail.usecase;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.usecase.model.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A sheet as it was submitted, with what it was judged by, for ever. Its hash names it.
///
/// @param model version of the sheet's model
/// @param useCase number of the use in its company
/// @param number of the version
/// @param names what people, tools and files were called, by id
/// @param classification null without one
/// @param charter number of the charter in force, and its word on the data and the tool; null
///   without one
/// @param opinions given until then
public record FrozenSheet(
    int form,
    String model,
    String company,
    int useCase,
    int number,
    Values values,
    Map<String, String> names,
    @Nullable Classification classification,
    @Nullable Cell charter,
    List<Said> opinions) {

  static final int FORM = 1;

  /// @param pack version of the law pack
  /// @param duties ids of the obligations
  public record Classification(AiActClass risk, String pack, List<String> duties) {}

  /// @param number of the charter
  /// @param verdict name of [fr.gouvernail.charter.model.Verdict]; empty where no tool is chosen
  public record Cell(String number, String verdict) {}

  /// An opinion by the name of who gave it.
  public record Said(String by, String office, String verdict, String words) {}

  /// Keys sorted, so that equal sheets are equal texts.
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .build();

  /// Reads what [#json] wrote.
  public static FrozenSheet read(String json) {
    return CANONICAL.readValue(json, FrozenSheet.class);
  }

  /// The canonical form, which is hashed.
  public String json() {
    return CANONICAL.writeValueAsString(this);
  }

  /// SHA-256 of a canonical form, 64 hex digits.
  public static String hash(String json) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
