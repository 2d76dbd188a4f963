package fr.gouvernail.framework.exchange;

/// Where something stands in a library file.
///
/// @param line from 1; 0 in a workbook, or where the whole file is meant
/// @param cell such as `controls_content!C14`; empty outside workbooks
/// @param path such as `objects.framework.requirement_nodes[3].weight`; empty for the whole file
public record Place(int line, String cell, String path) {

  static final Place FILE = new Place(0, "", "");

  static Place line(int line) {
    return new Place(line, "", "");
  }

  static Place cell(String cell) {
    return new Place(0, cell, "");
  }

  Place at(String path) {
    return new Place(line, cell, path);
  }
}
