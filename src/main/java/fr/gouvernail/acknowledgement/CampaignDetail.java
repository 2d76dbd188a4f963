package fr.gouvernail.acknowledgement;

import java.time.LocalDate;
import java.util.List;

/// A campaign with all that its page shows, but for the people.
///
/// @param all every campaign of the company, the latest first
/// @param today where the company is
public record CampaignDetail(
    CampaignSummary summary,
    List<CampaignSummary> all,
    Progress progress,
    CampaignMails.State mails,
    LocalDate today) {}
