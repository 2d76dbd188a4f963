package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field of the sheet.
///
/// @param section id of the section where it stands
/// @param stage the first state that cannot be entered without it; null where it is never needed
/// @param substantive ★: its change makes a new edition
/// @param computed shown, and never typed
/// @param partOf the field that it completes, such as a reason or a proof; null for one of its own
/// @param min least length of a text, least number, least number of choices or lines
/// @param max greatest
/// @param options what may be chosen
/// @param columns of lines
/// @param shownIf only asked then; null for always
/// @param requiredIf only needed then; null for always
/// @param openIn states of life in which the owner may still change it
public record Field(
    String id,
    String section,
    Type type,
    Text label,
    @Nullable Text help,
    @Nullable Stage stage,
    boolean substantive,
    boolean computed,
    @Nullable String partOf,
    int min,
    int max,
    List<Choice> options,
    List<Column> columns,
    @Nullable When shownIf,
    @Nullable When requiredIf,
    Set<State> openIn) {

  /// How it is asked and what its value looks like.
  public enum Type {
    /// One line.
    TEXT,
    /// Some paragraphs.
    LONG,
    /// One of the options.
    CHOICE,
    /// Some of the options.
    CHOICES,
    /// `true` or `false`.
    YES_NO,
    /// A member, by id.
    PERSON,
    /// Members, by ids.
    PEOPLE,
    DATE,
    /// A whole number.
    NUMBER,
    /// A number with at most six decimals, perhaps negative.
    DECIMAL,
    /// Euros, with at most two decimals.
    MONEY,
    /// An attachment of the use case, by id.
    FILE,
    /// A tool of the register, by id.
    TOOL,
    /// A model of the catalogue, by its id there.
    CATALOGUE,
    /// Lines with columns.
    ROWS,
    /// What another part of the portal knows.
    COMPUTED
  }

  /// One thing to choose.
  public record Choice(String id, Text label) {}

  /// A column of lines.
  ///
  /// @param required in every line
  /// @param min as of a field
  /// @param max as of a field
  public record Column(
      String id, Type type, Text label, boolean required, int min, int max, List<Choice> options) {}

  /// Holds where that field has one of these values, or one of them among its choices.
  /// `ai_act_class` and other computed fields can be asked as well.
  public record When(String field, Set<String> values) {}

  public Optional<Choice> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  public Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }
}
