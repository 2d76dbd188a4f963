package fr.gouvernail.charter.model;

import fr.gouvernail.tool.Agreement;
import fr.gouvernail.tool.DataLevel;
import fr.gouvernail.tool.ToolClass;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A tool as a charter lists it, frozen with it.
///
/// @param id of the register
/// @param discouraged named so that people avoid it
/// @param owner name of the person who answers for it, or empty
/// @param until last day of its authorisation
public record ListedTool(
    UUID id,
    String name,
    boolean discouraged,
    @Nullable ToolClass kind,
    @Nullable DataLevel level,
    String hosting,
    @Nullable Agreement agreement,
    @Nullable Boolean training,
    String purpose,
    String account,
    String owner,
    @Nullable LocalDate until) {}
