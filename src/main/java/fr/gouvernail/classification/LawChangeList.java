package fr.gouvernail.classification;

import fr.gouvernail.aiact.LawPack;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What the newest replay found.
///
/// @param pack the newer one
/// @param considered how many uses were classified under an older one
/// @param changes those of which it says something else, unsettled ones first; at most
///   [LawChanges#MOST]
/// @param left how many of all are unsettled
/// @param names of whoever settled one
public record LawChangeList(
    LawPack pack,
    Instant madeAt,
    int considered,
    List<LawChange> changes,
    long left,
    Map<PersonRef, String> names) {}
