package fr.gouvernail.tenancy;

import java.util.Map;

/// What a module can count in the current workspace, so that others may set it beside what people
/// say. A bean of the module that owns what is counted; it is asked inside the workspace, on behalf
/// of somebody who audits it, and answers in one statement. It tells numbers only, and no number
/// that would name somebody.
public interface WorkspaceFacts {

  /// By their names, such as `charter.in_force`: a count, or 1 for yes and 0 for no. What cannot be
  /// told is left out.
  Map<String, Integer> facts();
}
