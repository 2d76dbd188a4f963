package fr.gouvernail.charter.model;

import fr.gouvernail.charter.model.CharterModel.Section;
import fr.gouvernail.charter.model.ResolvedClause.Origin;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A charter as it was approved: text, options, tools and matrix together, for ever. Its hash names
/// it.
///
/// @param model id of the model
/// @param modelVersion such as 1.0.0
/// @param matrix cell → verdict, by [Answers#cell]
public record FrozenCharter(
    int form,
    String model,
    String modelVersion,
    String number,
    String company,
    String title,
    String head,
    List<Clause> clauses,
    Map<String, String> options,
    List<ListedTool> tools,
    Map<String, Cell> matrix) {

  private static final int FORM = 1;
  private static final int SHORT = 12;

  /// Keys sorted, so that equal charters are equal texts.
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .build();

  public record Clause(
      String id,
      Origin origin,
      Section section,
      String label,
      String heading,
      String title,
      String markdown) {}

  /// @param text the words of a condition or exception; null without any
  /// @param clause id of the clause that says so
  /// @param reason why it differs from the model, or empty
  public record Cell(Verdict verdict, @Nullable String text, String clause, String reason) {}

  /// Freezes these choices.
  public static FrozenCharter of(
      CharterModel model, Answers answers, Situation situation, List<ClauseEdit> edits) {
    var filling = new Filling(model, answers, situation);
    var text = CharterText.of(model, answers, situation, edits);
    var options = new TreeMap<String, String>();
    model.options().forEach(o -> options.put(o.id(), filling.option(o.id())));
    var matrix = new TreeMap<String, Cell>();
    filling
        .matrix()
        .forEach((id, cell) -> {
          var own = answers.cells().get(id);
          matrix.put(
              id,
              new Cell(
                  cell.verdict(),
                  cell.text() == null ? null : cell.text().fr(),
                  cell.clause(),
                  own == null ? "" : own.reason()));
        });
    return new FrozenCharter(
        FORM,
        model.id(),
        model.version().toString(),
        situation.number().toString(),
        situation.company(),
        text.title(),
        text.head(),
        text.clauses().stream()
            .map(c ->
                new Clause(
                    c.id(),
                    c.origin(),
                    c.section(),
                    c.label(),
                    c.heading(),
                    c.title(),
                    c.markdown()))
            .toList(),
        options,
        situation.tools(),
        matrix);
  }

  /// Reads what [#json] wrote.
  public static FrozenCharter read(String json) {
    return CANONICAL.readValue(json, FrozenCharter.class);
  }

  /// The canonical form, which is hashed.
  public String json() {
    return CANONICAL.writeValueAsString(this);
  }

  /// SHA-256 of the canonical form, 64 hex digits.
  public String hash() {
    return hash(json());
  }

  /// SHA-256 of a canonical form.
  public static String hash(String json) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// How documents name a hash: its first twelve digits.
  public static String shortHash(String hash) {
    return hash.substring(0, SHORT);
  }

  /// The text as it was.
  public CharterText text() {
    return new CharterText(
        title,
        head,
        clauses.stream()
            .map(c ->
                new ResolvedClause(
                    c.id(),
                    c.origin(),
                    c.section(),
                    c.label(),
                    c.heading(),
                    c.title(),
                    c.markdown(),
                    Set.of()))
            .toList());
  }

  /// What this charter says of entrusting that level to that class.
  public Cell cell(DataLevel level, ToolClass kind) {
    var cell = matrix.get(Answers.cell(level, kind));
    if (cell == null) {
      throw new IllegalStateException("a frozen matrix is whole");
    }
    return cell;
  }
}
