package fr.gouvernail.acknowledgement;

import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.tenancy.SubjectNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Campaigns by the number of their charter, receipts and people without e-mail by their names.
@Service
@Transactional(readOnly = true)
class AcknowledgementNames implements SubjectNames {

  private final CampaignRows campaigns;
  private final Receipts receipts;
  private final OfflinePeople offline;
  private final Texts texts;

  AcknowledgementNames(
      CampaignRows campaigns, Receipts receipts, OfflinePeople offline, Texts texts) {
    this.campaigns = campaigns;
    this.receipts = receipts;
    this.offline = offline;
    this.texts = texts;
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Set<String> areas() {
    return Set.of("ack");
  }

  @Override
  @Requires(Permission.READ_TRAIL)
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var names = new HashMap<UUID, String>();
    campaigns
        .numbers(ids)
        .forEach(n ->
            names.put(
                n.getId(),
                texts.getTranslation("charter.of", locale, n.getMajor() + "." + n.getMinor())));
    receipts.names(ids).forEach(named -> names.put(named.getId(), named.getName()));
    offline.names(ids).forEach(named -> names.put(named.getId(), named.getName()));
    return names;
  }
}
