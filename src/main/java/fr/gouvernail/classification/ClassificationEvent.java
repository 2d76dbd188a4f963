package fr.gouvernail.classification;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something happened to the class of a use.
public sealed interface ClassificationEvent extends TenantEvent {

  /// A use was classified, for the first time or again.
  ///
  /// @param before the class that counted until now; null for the first time
  /// @param row what counts now
  record Recorded(
      TenantId tenant, PersonRef actor, ClassificationRow row, @Nullable AiActClass before)
      implements ClassificationEvent {
    @Override
    public String action() {
      return "classification.run.recorded";
    }

    @Override
    public String subject() {
      return row.subject().toString();
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("class", row.risk().name());
      details.put("law", row.pack().toString());
      details.put("hash", row.runHash());
      return details;
    }
  }

  /// A director approved that another class counts than the computed one.
  ///
  /// @param before the class that counted until now
  /// @param row what counts now
  record Overridden(TenantId tenant, PersonRef actor, ClassificationRow row, AiActClass before)
      implements ClassificationEvent {
    @Override
    public String action() {
      return "classification.override.approved";
    }

    @Override
    public String subject() {
      return row.subject().toString();
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("class", row.risk().name());
      details.put("computed", row.computed().risk().name());
      details.put("hash", row.hash());
      return details;
    }
  }

  /// Somebody had the points checked that a lawyer should see.
  record Lifted(TenantId tenant, PersonRef actor, ClassificationRow row)
      implements ClassificationEvent {
    @Override
    public String action() {
      return "classification.check.lifted";
    }

    @Override
    public String subject() {
      return row.subject().toString();
    }
  }

  /// All stored answers were read under a newer pack.
  ///
  /// @param pack its version
  /// @param considered how many uses were classified under an older one
  /// @param changed of how many of them it says something else
  record Replayed(TenantId tenant, PersonRef actor, String pack, int considered, int changed)
      implements ClassificationEvent {
    @Override
    public String action() {
      return "classification.law.replayed";
    }

    @Override
    public String subject() {
      return pack;
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("considered", considered);
      details.put("changed", changed);
      return details;
    }
  }

  /// A step on the way to one of the others.
  ///
  /// @param action such as `classification.interview.answered`
  record Step(TenantId tenant, PersonRef actor, String action, UUID about, Map<String, ?> details)
      implements ClassificationEvent {
    @Override
    public String subject() {
      return about.toString();
    }
  }
}
