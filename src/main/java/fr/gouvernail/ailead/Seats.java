package fr.gouvernail.ailead;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who holds the seats on a day, present or not.
///
/// @param leadAway whether the lead announced an absence that covers that day
public record Seats(@Nullable PersonRef lead, @Nullable PersonRef deputy, boolean leadAway) {

  /// Who acts: the lead, the deputy while the lead is away or missing, else nobody.
  public Optional<PersonRef> acting() {
    return lead != null && !leadAway ? Optional.of(lead) : Optional.ofNullable(deputy);
  }
}
