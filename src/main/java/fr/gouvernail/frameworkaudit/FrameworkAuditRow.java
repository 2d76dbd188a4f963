package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.LocalText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An audit in one line.
///
/// @param firm whose library it is
/// @param edition of the library
/// @param name of the framework
/// @param groups to which it is restricted; empty for none
/// @param score on the framework's scale, one decimal; null while it is open, or without any
/// @param percent its place on the scale
public record FrameworkAuditRow(
    FrameworkAuditId id,
    UUID firm,
    UUID library,
    String framework,
    int edition,
    LocalText name,
    List<String> groups,
    LocalDate heldOn,
    boolean open,
    @Nullable Instant closedAt,
    @Nullable BigDecimal score,
    @Nullable BigDecimal percent) {}
