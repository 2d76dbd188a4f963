package fr.gouvernail.roadmap.ui;

import com.vaadin.flow.component.Component;
import fr.gouvernail.roadmap.RoadmapExports;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.component.Download;
import fr.gouvernail.tenancy.Workspace;
import java.util.List;

/// The roadmap to take away, in the language of the page.
record RoadmapDownloads(RoadmapExports exports, Workspace workspace, Component in) {

  List<Download> links() {
    var locale = Formats.here().locale();
    var file = in.getTranslation("roadmap.file") + "-" + workspace.slug();
    return List.of(
        new Download(
            "calendar-days",
            in.getTranslation("roadmap.download.calendar"),
            workspace.id(),
            file + ".ics",
            "text/calendar; charset=utf-8",
            () -> exports.calendar(locale)),
        new Download(
            "file-spreadsheet",
            in.getTranslation("roadmap.download.workbook"),
            workspace.id(),
            file + ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            () -> exports.workbook(locale)));
  }
}
