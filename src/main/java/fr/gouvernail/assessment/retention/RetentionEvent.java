package fr.gouvernail.assessment.retention;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Something happened to how long files of assessments are kept. That a file goes is said by
/// [fr.gouvernail.attachment.AttachmentEvent].
public sealed interface RetentionEvent extends TenantEvent {

  @Override
  default String subject() {
    return "retention";
  }

  /// Names what people are told about files that go: notices about it are one.
  static UUID about(TenantId tenant) {
    return UUID.nameUUIDFromBytes(("retention " + tenant).getBytes(StandardCharsets.UTF_8));
  }

  /// Another rule counts from now on.
  record RuleChosen(TenantId tenant, PersonRef actor, RetentionRule rule)
      implements RetentionEvent {
    @Override
    public String action() {
      return "retention.rule.chosen";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("closed", rule.closed(), "unfinished", rule.unfinished());
    }
  }

  /// Files go soon that nobody was told about before.
  ///
  /// @param files how many go soon, those that people know of included
  /// @param first the last day of the first of them
  /// @param leads the consultants of the assessments whose files these are
  record Announced(
      TenantId tenant, PersonRef actor, int files, LocalDate first, Set<PersonRef> leads)
      implements RetentionEvent {
    @Override
    public String action() {
      return "retention.files.announced";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("files", files, "until", first.toString());
    }
  }

  /// No file goes soon any more.
  record CalledOff(TenantId tenant, PersonRef actor) implements RetentionEvent {
    @Override
    public String action() {
      return "retention.files.calledoff";
    }
  }

  /// Somebody keeps a file, whatever the rule says; or lets the rule count again.
  ///
  /// @param reason empty where the rule counts again
  record Held(TenantId tenant, PersonRef actor, String file, String hash, String reason)
      implements RetentionEvent {
    @Override
    public String action() {
      return reason.isEmpty() ? "retention.file.released" : "retention.file.held";
    }

    @Override
    public Map<String, ?> details() {
      return reason.isEmpty()
          ? Map.of("file", file, "hash", hash)
          : Map.of("file", file, "hash", hash, "reason", reason);
    }
  }
}
