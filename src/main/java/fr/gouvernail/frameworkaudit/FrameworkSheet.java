package fr.gouvernail.frameworkaudit;

import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkResult;
import java.util.Map;

/// An open audit with everything that was answered, and where it stands.
///
/// @param answers by the urns of their questions and requirements
public record FrameworkSheet(
    FrameworkAuditRow row,
    FrameworkLibrary library,
    Framework framework,
    Map<String, StoredGiven> answers,
    FrameworkResult result) {}
