package fr.gouvernail.awaiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the query for one person finds.
///
/// @param due [Stint#OPEN] where nothing presses
/// @param total how many await that person
record AwaitedRow(
    String kind,
    UUID subject,
    LocalDate from,
    LocalDate due,
    List<MatterFact> facts,
    String path,
    long total) {}
