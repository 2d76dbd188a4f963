package fr.gouvernail.charter;

import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.Instant;
import java.util.Map;

/// A version counts from now on; the one before, if any, does no longer.
///
/// @param at when
/// @param major whether everybody has to sign again
public record CharterCameIntoForce(
    TenantId tenant,
    PersonRef actor,
    Instant at,
    CharterId id,
    CharterNumber number,
    boolean major,
    String hash)
    implements TenantEvent {

  @Override
  public String action() {
    return "charter.inForce";
  }

  @Override
  public String subject() {
    return id.toString();
  }

  @Override
  public Map<String, ?> details() {
    return Map.of("hash", hash);
  }
}
