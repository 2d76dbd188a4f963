package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.FrameworkResult;
import fr.gouvernail.framework.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a closed audit says for ever.
///
/// @param library urn of the library
/// @param content SHA-256 of what the library said
/// @param groups to which the audit was restricted; empty for none
/// @param answers by the urns of their questions and requirements
public record ClosedFrameworkAudit(
    FrameworkAuditId id,
    String library,
    int edition,
    String content,
    String framework,
    LocalText name,
    @Nullable LocalText copyright,
    List<String> groups,
    LocalDate heldOn,
    Instant closedAt,
    Map<String, Said> answers,
    FrameworkResult result) {

  /// An answer as it counted.
  public record Said(GivenAnswer given, String comment) {}
}
