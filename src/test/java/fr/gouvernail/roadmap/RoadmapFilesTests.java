package fr.gouvernail.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.document.WorkbookFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadmapFilesTests {

  @TempDir Path folder;

  @Test
  void writesAWorkbookWithoutFormulas() throws IOException {
    var parts =
        unzip(
            WorkbookFile.write(
                "Feuille de route",
                List.of("Action", "Points", "Échéance"),
                List.of(30, 8, 12),
                List.of(
                    Arrays.asList("=HYPERLINK(\"http://x\")", 3, LocalDate.of(2026, 12, 31)),
                    Arrays.asList("@SUM(A1)\u0000", 1, null))));

    assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>").contains("<v>3</v>");
    assertThat(parts.get("xl/sharedStrings.xml"))
        .contains("&apos;=HYPERLINK(")
        .contains("&apos;@SUM(A1)<")
        .contains("&#xc9;ch&#xe9;ance");
  }

  @Test
  void printsOnA4WithTheHeadOnEveryPage() throws IOException {
    var parts =
        unzip(WorkbookFile.write("Feuille", List.of("Action"), List.of(30), List.of(List.of(""))));

    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .contains("paperSize=\"9\"")
        .contains("orientation=\"landscape\"")
        .doesNotContain("r=\"A2\"");
    assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
  }

  @Test
  void keepsHarmlessTextsAsTheyAre() {
    assertThat(WorkbookFile.harmless("Former – 3 j")).isEqualTo("Former – 3 j");
    assertThat(WorkbookFile.harmless("-1+2")).isEqualTo("'-1+2");
    assertThat(WorkbookFile.harmless("+33 1")).isEqualTo("'+33 1");
  }

  private Map<String, String> unzip(byte[] bytes) throws IOException {
    var parts = new HashMap<String, String>();
    try (var zip = new ZipFile(Files.write(folder.resolve("essai.xlsx"), bytes).toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var content = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
