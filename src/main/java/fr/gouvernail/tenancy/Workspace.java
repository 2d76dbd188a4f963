package fr.gouvernail.tenancy;

import java.time.LocalDate;
import java.time.ZoneId;

/// A company as its workspace shows it.
///
/// @param slug its name in addresses: lower-case letters, digits, hyphens
/// @param sectorCode one of the sector codes of the benchmark (content/scoring.md §9)
/// @param headcount employees, 0 or more
/// @param sizeBand `1-9`, `10-19`, `20-49`, `50-99`, `100+`
/// @param hasCse whether it has a works council (comité social et économique)
public record Workspace(
    TenantId id,
    String slug,
    String name,
    String sector,
    String sectorCode,
    int headcount,
    String sizeBand,
    boolean hasCse,
    ZoneId zone,
    LocalDate createdOn,
    boolean benchmarkOptIn) {}
