package fr.gouvernail.framework;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something that may be chosen as the answer to a question.
///
/// @param value what is chosen
/// @param addScore what it adds to the score of its requirement; null: nothing, it is not counted
/// @param computeResult what it says about its requirement; null: nothing
/// @param selectGroups groups of requirements that it brings into the audit
/// @param color such as `#1A7F37`; null for none
public record Choice(
    String urn,
    LocalText value,
    @Nullable LocalText description,
    @Nullable LocalText annotation,
    @Nullable Integer addScore,
    @Nullable Compliance computeResult,
    List<String> selectGroups,
    @Nullable String color) {

  public Choice {
    urn = Urns.canonical(urn);
    selectGroups = List.copyOf(selectGroups);
    color = color == null ? null : color.toUpperCase(Locale.ROOT);
  }
}
