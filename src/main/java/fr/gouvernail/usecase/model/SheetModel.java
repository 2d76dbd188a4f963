package fr.gouvernail.usecase.model;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One version of the use-case charter's model: its sections and fields, and the words of
/// everything that rules may find.
///
/// @param messages by [Finding#key] and [Refusal#key]; `{name}` stands for an argument
public record SheetModel(
    String id, Version version, Text title, List<Section> sections, Map<String, Text> messages) {

  /// @param help what the section is about
  public record Section(String id, Text label, Text help, List<Field> fields) {}

  /// All fields in the order of the sheet.
  public Stream<Field> fields() {
    return sections.stream().flatMap(section -> section.fields().stream());
  }

  public Optional<Field> field(String id) {
    return fields().filter(field -> field.id().equals(id)).findFirst();
  }

  /// The field, then those that complete it.
  public List<String> withParts(String id) {
    var parts = fields().filter(field -> id.equals(field.partOf())).map(Field::id);
    return Stream.concat(Stream.of(id), parts).toList();
  }

  /// Those of the fields that the sheet has, in its order.
  public List<String> inOrder(Collection<String> ids) {
    return fields().map(Field::id).filter(ids::contains).toList();
  }

  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /// Whether these values name an attachment.
  public boolean namesFile(Values values) {
    return fields()
        .filter(field -> field.type() == Field.Type.FILE)
        .anyMatch(field -> values.has(field.id()));
  }

  /// Whether a change of that field makes a new edition.
  public boolean isSubstantive(String field) {
    return field(field).map(Field::substantive).orElse(false);
  }

  /// A finding in words.
  public String words(Finding finding, Locale locale) {
    return new Words(this, locale)
        .of(finding.key(), finding.args(), field(finding.field()).orElse(null));
  }

  /// A refusal in words; its findings are told one by one.
  public String words(Refusal refusal, Locale locale) {
    return new Words(this, locale).of(refusal.key(), refusal.args(), null);
  }

  /// « Soumise »
  public String words(State state, Locale locale) {
    return new Words(this, locale).of("state." + state, Map.of(), null);
  }

  /// « Demander une correction »
  public String words(Transition transition, Locale locale) {
    return new Words(this, locale).of("transition." + transition, Map.of(), null);
  }
}
