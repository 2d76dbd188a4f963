package fr.gouvernail.decision;

import org.jspecify.annotations.Nullable;

/// Which decisions of the register somebody wants to see.
///
/// @param words in the title, the reason or the number; all when blank
/// @param verdict both when null
/// @param kind all when null
public record RegisterFilter(String words, @Nullable Verdict verdict, @Nullable RequestKind kind) {

  /// The whole register.
  public static final RegisterFilter ALL = new RegisterFilter("", null, null);

  @Nullable String pattern() {
    var wanted = words.strip();
    return wanted.isEmpty() ? null : "%" + wanted.replaceAll("[!%_]", "!$0") + "%";
  }
}
