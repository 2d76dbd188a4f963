package fr.gouvernail.acknowledgement;

import fr.gouvernail.charter.model.CharterNumber;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.TenantEvent;
import fr.gouvernail.tenancy.TenantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Something happened about the reading of the charter.
public sealed interface AcknowledgementEvent extends TenantEvent {

  /// A campaign was opened.
  ///
  /// @param people the members who are asked
  /// @param concerned all who are, those without an account included
  record Opened(
      TenantId tenant,
      PersonRef actor,
      CampaignId campaign,
      CharterNumber number,
      Instant at,
      List<PersonRef> people,
      int concerned)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.campaign.opened";
    }

    @Override
    public String subject() {
      return campaign.toString();
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("people", concerned);
    }
  }

  /// Members are asked who came while a campaign is under way.
  record Joined(
      TenantId tenant,
      PersonRef actor,
      CampaignId campaign,
      CharterNumber number,
      Instant at,
      List<PersonRef> people)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.campaign.joined";
    }

    @Override
    public String subject() {
      return campaign.toString();
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("people", people.size());
    }
  }

  /// Members left, and are asked no more.
  record Left(TenantId tenant, PersonRef actor, CampaignId campaign, List<PersonRef> people)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.campaign.left";
    }

    @Override
    public String subject() {
      return campaign.toString();
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("people", people.size());
    }
  }

  /// Somebody reminded those who are missing.
  record Reminded(
      TenantId tenant,
      PersonRef actor,
      CampaignId campaign,
      CharterNumber number,
      List<PersonRef> people)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.campaign.reminded";
    }

    @Override
    public String subject() {
      return campaign.toString();
    }

    @Override
    public Map<String, ?> details() {
      return Map.of("people", people.size());
    }
  }

  /// A campaign is over: another version is read, or none.
  record Closed(TenantId tenant, PersonRef actor, CampaignId campaign)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.campaign.closed";
    }

    @Override
    public String subject() {
      return campaign.toString();
    }
  }

  /// Somebody acknowledged.
  ///
  /// @param person null for somebody without an account
  record Given(
      TenantId tenant,
      PersonRef actor,
      CampaignId campaign,
      ReceiptRow receipt,
      @Nullable PersonRef person)
      implements AcknowledgementEvent {
    @Override
    public String action() {
      return "ack.receipt.given";
    }

    @Override
    public String subject() {
      return receipt.id().toString();
    }

    @Override
    public Map<String, ?> details() {
      var details = new LinkedHashMap<String, Object>();
      details.put("charter", receipt.number());
      details.put("hash", receipt.hash());
      details.put("way", receipt.way().name());
      var on = receipt.signedOn();
      if (on != null) {
        details.put("signed", on.toString());
      }
      return details;
    }
  }

  /// Something was done about somebody without an account.
  ///
  /// @param action `ack.offline.added`, `ack.offline.removed` or `ack.offline.code`
  record Offline(TenantId tenant, PersonRef actor, String action, OfflineId person)
      implements AcknowledgementEvent {
    @Override
    public String subject() {
      return person.toString();
    }
  }
}
