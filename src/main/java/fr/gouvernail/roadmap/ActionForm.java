package fr.gouvernail.roadmap;

import fr.gouvernail.scoring.AuditResult.Tier;
import fr.gouvernail.tenancy.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people decide about an action.
///
/// @param title at most 300 characters
/// @param tier counts for the company's own actions; an audit gives the others theirs
/// @param effort `S`, `M` or `L`
/// @param owner a member of the workspace
/// @param due not before the start
/// @param notes at most 4000 characters
public record ActionForm(
    String title,
    Tier tier,
    String effort,
    Quarter quarter,
    @Nullable PersonRef owner,
    @Nullable LocalDate start,
    @Nullable LocalDate due,
    String notes) {}
