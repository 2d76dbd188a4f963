package fr.gouvernail.acknowledgement;

import fr.gouvernail.tenancy.PersonRef;
import java.util.Set;

/// What became of the mails about a campaign. Implemented above, by the module that sends them.
public interface CampaignMails {

  /// Mails that were not handed over yet.
  ///
  /// @param waiting on their way for the first time
  /// @param retried held back by the mail server, and tried again
  /// @param refused people to whom it will not deliver
  record State(long waiting, long retried, Set<PersonRef> refused) {
    public State {
      refused = Set.copyOf(refused);
    }

    /// Whether somebody should look at it.
    public boolean isTroubled() {
      return retried > 0 || !refused.isEmpty();
    }
  }

  /// Those of a campaign of the current workspace.
  State of(CampaignId campaign);
}
