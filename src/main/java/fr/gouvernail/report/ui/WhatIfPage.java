package fr.gouvernail.report.ui;

import fr.gouvernail.assessment.AssessmentId;
import fr.gouvernail.report.ResultWords;
import fr.gouvernail.roadmap.ui.RoadmapNavigation;
import fr.gouvernail.scoring.WhatIf;
import fr.gouvernail.tenancy.Workspace;
import java.time.LocalDate;
import java.util.List;

/// What the parts of « Et si… » share. It holds no result.
///
/// @param edits whether the reader may carry actions into the roadmap
record WhatIfPage(
    AssessmentId assessment,
    Workspace workspace,
    LocalDate heldOn,
    WhatIf whatIf,
    ResultWords words,
    boolean edits) {

  /// Where these actions are adopted.
  String adopt(List<String> actions) {
    return RoadmapNavigation.adopt(workspace, assessment, actions);
  }
}
