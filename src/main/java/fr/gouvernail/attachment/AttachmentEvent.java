package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What the trail keeps of a file: it says which one after the file is gone, too. Published in the
/// transaction of the change.
///
/// @param kind of what it is or was attached to, as its [AttachedTo] names it
/// @param about what it is or was attached to
public record AttachmentEvent(
    TenantId tenant,
    PersonRef actor,
    String action,
    String kind,
    UUID about,
    String file,
    String hash)
    implements TenantEvent {

  /// Whether a rule removed it, and nobody in person.
  public boolean isByRule() {
    return action.equals("attachment.file.expired");
  }

  @Override
  public String subject() {
    return about.toString();
  }

  @Override
  public Map<String, ?> details() {
    var details = new LinkedHashMap<String, Object>();
    details.put("file", file);
    details.put("hash", hash);
    return details;
  }
}
