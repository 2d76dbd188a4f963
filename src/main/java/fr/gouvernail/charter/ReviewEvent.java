package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step of a version between draft and force, which concerns other people than whoever took it.
public sealed interface ReviewEvent extends TenantEvent {

  /// Which version, and who is concerned whatever happens to it.
  ///
  /// @param preparer who sent it to the reviewers last, else who started it
  /// @param signatory the director who signs it; null while nobody is named
  record Version(
      CharterId id, CharterNumber number, PersonRef preparer, @Nullable PersonRef signatory) {}

  Version version();

  @Override
  default String subject() {
    return version().id().toString();
  }

  /// Opinions are asked for.
  ///
  /// @param asked of whom
  /// @param ready whether nothing stands in the way of an approval, and nobody is asked
  record Submitted(
      TenantId tenant, PersonRef actor, Version version, List<PersonRef> asked, boolean ready)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.submitted";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of();
    }
  }

  /// @param clause id of the clause; null: on the whole
  /// @param title of the clause
  record Commented(
      TenantId tenant,
      PersonRef actor,
      Version version,
      @Nullable String clause,
      @Nullable String title)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.commented";
    }

    @Override
    public Map<String, ?> details() {
      return title == null ? Map.of() : Map.of("clause", title);
    }
  }

  /// @param ready whether it was the last one awaited and nothing stands in the way of an approval
  record OpinionGiven(
      TenantId tenant, PersonRef actor, Version version, OpinionVerdict verdict, boolean ready)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.opinion";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("opinion", verdict.name());
    }
  }

  /// Somebody who was asked for an opinion and had not given it left the company.
  ///
  /// @param ready whether it was the last one awaited and nothing stands in the way of an approval
  record ReviewerLeft(
      TenantId tenant, PersonRef actor, Version version, PersonRef person, boolean ready)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.reviewerLeft";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of();
    }
  }

  /// It is a draft again.
  record SentBack(TenantId tenant, PersonRef actor, Version version, String reason)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.sentBack";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("reason", reason);
    }
  }

  record Approved(
      TenantId tenant, PersonRef actor, Version version, String hash, LocalDate effective)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.approved";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("hash", hash, "effective", effective.toString());
    }
  }

  /// The approval was taken back: it is a draft again.
  record Withdrawn(TenantId tenant, PersonRef actor, Version version, String reason)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.withdrawn";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("reason", reason);
    }
  }

  /// It was given up or put away.
  record Archived(TenantId tenant, PersonRef actor, Version version, String reason)
      implements ReviewEvent {
    @Override
    public String action() {
      return "charter.archived";
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("reason", reason);
    }
  }
}
