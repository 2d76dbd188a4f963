package fr.gouvernail.authoring.model;

import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.RequirementNode.Importance;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody wrote of a dimension or a question. A dimension uses code, label, help and weight.
///
/// @param code short reference, such as `GOV-02`
/// @param text what is asked
/// @param help what makes it understood
/// @param evidence what usually proves it
/// @param recommendation what to do where it is not met
/// @param note for the consultant
/// @param weight among its neighbours, from 1
/// @param after null: always asked
/// @param importance kept from what it was copied from
/// @param groups keys of those that a question belongs to; what was written before has none
public record Content(
    String code,
    Bilingual label,
    Bilingual text,
    Bilingual help,
    Bilingual evidence,
    Bilingual recommendation,
    Bilingual note,
    int weight,
    Type type,
    List<Statement> statements,
    @Nullable AskedAfter after,
    @Nullable Importance importance,
    List<String> groups) {

  public Content {
    code = code.strip();
    Stream.of(label, text, help, evidence, recommendation, note, type)
        .forEach(Objects::requireNonNull);
    statements = List.copyOf(statements);
    groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
  }

  /// A dimension as it begins.
  public static Content dimension(String code, Bilingual label, Bilingual help, int weight) {
    return new Content(
        code,
        label,
        Bilingual.NONE,
        help,
        Bilingual.NONE,
        Bilingual.NONE,
        Bilingual.NONE,
        weight,
        Type.UNIQUE_CHOICE,
        List.of(),
        null,
        null,
        List.of());
  }

  /// A question as it begins: one choice among these statements.
  public static Content question(String code, List<Statement> statements) {
    return dimension(code, Bilingual.NONE, Bilingual.NONE, 1).with(statements);
  }

  public Content with(List<Statement> others) {
    return copy(code, others, after, groups);
  }

  public Content with(@Nullable AskedAfter other) {
    return copy(code, statements, other, groups);
  }

  /// The same in these groups.
  public Content in(List<String> others) {
    return copy(code, statements, after, others);
  }

  public Content coded(String other) {
    return copy(other, statements, after, groups);
  }

  private Content copy(
      String newCode,
      List<Statement> newStatements,
      @Nullable AskedAfter newAfter,
      List<String> newGroups) {
    return new Content(
        newCode,
        label,
        text,
        help,
        evidence,
        recommendation,
        note,
        weight,
        type,
        newStatements,
        newAfter,
        importance,
        newGroups);
  }

  List<Bilingual> texts() {
    return List.of(label, text, help, evidence, recommendation, note);
  }
}
