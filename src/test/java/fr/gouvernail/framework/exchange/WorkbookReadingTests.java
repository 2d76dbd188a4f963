package fr.gouvernail.framework.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.framework.Choice;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkLibrary;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.framework.exchange.Finding.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class WorkbookReadingTests {

  private static final String NODE = "urn:lirelune:risk:req_node:jardin:";
  private static final String CONTENT = "jardin_content";

  private static LibraryReading reading(Consumer<LibraryWorkbook> change) {
    return LibraryFile.read(LibraryWorkbook.with(change));
  }

  private static List<Finding> faults(Consumer<LibraryWorkbook> change) {
    var reading = reading(change);
    assertThat(reading.found()).isEmpty();
    return reading.faults();
  }

  private static FrameworkLibrary library() {
    return LibraryFile.read(LibraryWorkbook.complete()).found().orElseThrow();
  }

  private static Framework framework() {
    return library().frameworks().getFirst();
  }

  @Test
  void readsWhoPublishesTheLibrary() {
    var library = library();
    assertThat(library.urn()).isEqualTo("urn:lirelune:risk:library:jardin-partage");
    assertThat(library.version()).isEqualTo(2);
    assertThat(library.name().in(Locale.ENGLISH)).isEqualTo("Shared garden");
    assertThat(library.copyright().in(Locale.FRENCH)).isEqualTo("© Fabrique Lirelune");
    assertThat(library.publicationDate()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(library.labels()).containsExactly("JARDIN", "TERRE", "EAU");
    assertThat(library.dependencies())
        .containsExactly("urn:lirelune:risk:library:a", "urn:lirelune:risk:library:b");
    assertThat(library.referenceControls().getFirst().urn())
        .isEqualTo("urn:lirelune:risk:function:jardin:paille");
    assertThat(library.referenceControls().getFirst().name().in(Locale.ENGLISH)).isEqualTo("Mulch");
    assertThat(library.threats().getFirst().urn()).isEqualTo("urn:lirelune:risk:threat:jardin:gel");
  }

  @Test
  void makesTheTreeAndItsIdentifiers() {
    assertThat(framework().nodes())
        .extracting(RequirementNode::urn, RequirementNode::parentUrn, RequirementNode::depth)
        .containsExactly(
            tuple(NODE + "t", null, 1),
            tuple(NODE + "t-1_e", NODE + "t", 2),
            tuple(NODE + "t:1", NODE + "t", 2),
            tuple(NODE + "t:2", NODE + "t", 2),
            tuple(NODE + "eau-de-pluie", null, 1),
            tuple(NODE + "cuve-a", NODE + "eau-de-pluie", 2));
    var mulch = framework().nodes().get(1);
    assertThat(mulch.assessable()).isTrue();
    assertThat(mulch.refId()).isEqualTo("T 1/é");
    assertThat(mulch.name().in(Locale.ENGLISH)).isEqualTo("Mulching");
    assertThat(mulch.importance()).isEqualTo(Importance.RECOMMENDED);
    assertThat(mulch.weight()).isEqualTo(3);
    assertThat(mulch.groups()).containsExactly("tous", "hiver");
    assertThat(mulch.threats()).containsExactly("urn:lirelune:risk:threat:jardin:gel");
    assertThat(mulch.referenceControls())
        .containsExactly("urn:lirelune:risk:function:jardin:paille", "urn:x:c:autre");
    assertThat(framework().nodes().getFirst().assessable()).isFalse();
  }

  @Test
  void readsScalesAndGroups() {
    var framework = framework();
    assertThat(framework.scale().max()).isEqualTo(3);
    assertThat(framework.scale().levels()).hasSize(2);
    assertThat(framework.scale().levels().getLast().descriptionDoc().in(Locale.FRENCH))
        .isEqualTo("Un carnet.");
    assertThat(framework.alternatives()).containsOnlyKeys("binaire");
    assertThat(framework.scaleOf(framework.nodes().get(2)).levels()).hasSize(2);
    assertThat(framework.group("tous").defaultSelected()).isTrue();
    assertThat(framework.group("tous").name().in(Locale.ENGLISH)).isEqualTo("All");
    assertThat(framework.group("hiver").defaultSelected()).isFalse();
  }

  @Test
  void readsQuestionsWithTheirAnswers() {
    var questions = framework().nodes().get(1).questions();
    var first = NODE + "t-1_e:question:1";
    assertThat(questions)
        .extracting(FrameworkQuestion::type)
        .containsExactly(Type.UNIQUE_CHOICE, Type.MULTIPLE_CHOICE, Type.TEXT);
    assertThat(questions)
        .extracting(q -> q.text().in(Locale.FRENCH))
        .containsExactly("Le sol est-il couvert ?", "Avec quoi ?\nDécrivez.", "Depuis quand ?");
    assertThat(questions.get(1).text().in(Locale.ENGLISH)).isEqualTo("With what?");
    assertThat(questions.get(1).dependsOn())
        .isEqualTo(new Dependency(first, List.of(first + ":choice:1"), true));
    assertThat(questions.get(2).dependsOn())
        .isEqualTo(new Dependency(first, List.of(first + ":choice:1", first + ":choice:2"), false));
    assertThat(questions.getFirst().choices())
        .extracting(
            Choice::urn,
            Choice::addScore,
            Choice::computeResult,
            Choice::selectGroups,
            Choice::color)
        .containsExactly(
            tuple(first + ":choice:1", 3, Compliance.COMPLIANT, List.of("hiver"), "#00AA00"),
            tuple(first + ":choice:2", 1, Compliance.PARTIALLY_COMPLIANT, List.of(), null),
            tuple(first + ":choice:3", -1, Compliance.NON_COMPLIANT, List.of(), "#AA0000"));
    assertThat(questions.getFirst().choices().getFirst().description().in(Locale.FRENCH))
        .isEqualTo("Partout\nvraiment");
    assertThat(questions.getFirst().choices().get(1).description()).isNull();
    assertThat(questions.getFirst().choices().get(2).value().in(Locale.ENGLISH)).isEqualTo("No");
    assertThat(questions.get(1).choices()).extracting(Choice::addScore).containsExactly(1, 1);
  }

  @Test
  void isTheSameLibraryAsItsYaml() {
    assertThat(LibraryFile.read(LibraryYaml.write(library())).found()).contains(library());
  }

  @Test
  void tellsWhatItDoesNotReadByCell() {
    var reading =
        reading(book ->
            book.put("library_meta", "A15", "humeur")
                .put("library_meta", "B15", "bonne")
                .put(CONTENT, "W1", "couleur")
                .put(CONTENT, "W2", "vert")
                .put(CONTENT, "W3", "bleu")
                .put(CONTENT, "X1", "skip_count")
                .put(CONTENT, "X4", "x")
                .put(CONTENT, "N4", "9:gel")
                .sheet("seul_meta", List.of(List.of("type", "scores"))));
    assertThat(reading.found()).isPresent();
    assertThat(reading.remarks())
        .extracting(Finding::kind, finding -> finding.place().cell(), Finding::args)
        .containsExactlyInAnyOrder(
            tuple(Kind.UNKNOWN_KEY, "library_meta!B15", List.of("humeur")),
            tuple(Kind.UNKNOWN_KEY, "jardin_content!W1", List.of("couleur")),
            tuple(Kind.LEFT_OUT, "jardin_content!X4", List.of("skip_count")),
            tuple(Kind.PREFIX_UNKNOWN, "jardin_content!N4", List.of("9")),
            tuple(Kind.SHEET_LEFT_OUT, "seul_meta", List.of("seul_meta")),
            tuple(Kind.LEFT_OUT, "matrice_meta", List.of("risk_matrix")));
  }

  @Test
  void ignoresFormulas() {
    var reading =
        reading(book ->
            book.formula(CONTENT, "E3", "HYPERLINK(\"https://example.org\")")
                .formula(CONTENT, "I3", "1+1")
                .formula("library_meta", "B7", "1+1"));
    var node = reading.found().orElseThrow().frameworks().getFirst().nodes().get(1);
    assertThat(node.description()).isNull();
    assertThat(node.weight()).isEqualTo(1);
    assertThat(reading.found().orElseThrow().description()).isNull();
    assertThat(reading.remarks())
        .extracting(Finding::kind, finding -> finding.place().cell(), Finding::times)
        .contains(
            tuple(Kind.FORMULA, "jardin_content!E3", 2), tuple(Kind.FORMULA, "library_meta!B7", 1));
  }

  @Test
  void namesFaultsByCell() {
    assertThat(faults(book -> book.put(CONTENT, "B4", 4)))
        .containsExactly(
            new Finding(Kind.DEPTH_JUMP, Place.cell("jardin_content!B4"), List.of("2", "4"), 1));
    assertThat(faults(book -> book.put(CONTENT, "I3", "lourd")).getFirst().place().cell())
        .isEqualTo("jardin_content!I3");
    assertThat(faults(book -> book.put(CONTENT, "Q3", "OUI_NON\nQUOI")))
        .extracting(Finding::kind)
        .contains(Kind.LINES);
    assertThat(faults(book -> book.put(CONTENT, "Q3", "OUI_NON\nQUOI\nAUTRE")))
        .extracting(Finding::kind, Finding::args)
        .containsExactly(tuple(Kind.SET_OF_ANSWERS_UNKNOWN, List.of("AUTRE")));
    assertThat(faults(book -> book.put(CONTENT, "R3", "/\n1;1\n/")))
        .extracting(Finding::kind)
        .containsExactly(Kind.DEPENDENCY_FORM);
    assertThat(faults(book -> book.put(CONTENT, "S3", "/\n/\nany")))
        .extracting(Finding::kind)
        .containsExactly(Kind.CONDITION_MISSING);
    assertThat(faults(book -> book.put(CONTENT, "R3", "/\n7:1\n/")))
        .extracting(Finding::kind)
        .containsExactly(Kind.QUESTION_UNKNOWN);
    assertThat(faults(book -> book.put(CONTENT, "L4", "ternaire")))
        .extracting(Finding::kind)
        .containsExactly(Kind.SCORES_UNKNOWN);
    assertThat(faults(book -> book.put(CONTENT, "C5", "T 1/é")))
        .extracting(Finding::kind, finding -> finding.place().cell())
        .containsExactly(tuple(Kind.URN_TWICE, "jardin_content!C5"));
    assertThat(faults(book -> book.put("rep_content", "F2", "3\n1")))
        .extracting(finding -> finding.place().cell())
        .containsExactly("rep_content!F2");
    assertThat(
            faults(book ->
                book.put("library_meta", "A15", "URN").put("library_meta", "B15", "urn:x:y")))
        .extracting(Finding::kind)
        .containsExactly(Kind.KEY_TWICE);
    assertThat(faults(book -> book.put(CONTENT, "W1", "name")))
        .extracting(Finding::kind)
        .containsExactly(Kind.COLUMN_TWICE);
    assertThat(faults(book -> book.remove("library_meta")))
        .extracting(Finding::kind, Finding::args)
        .containsExactly(tuple(Kind.SHEET_MISSING, List.of("library_meta")));
    assertThat(faults(book -> book.remove("jardin_meta")))
        .extracting(Finding::kind)
        .containsExactly(Kind.NO_FRAMEWORK);
    assertThat(reading(book -> book.put("jardin_meta", "B9", "autres")).remarks())
        .extracting(Finding::kind)
        .contains(Kind.BLOCK_UNKNOWN);
  }

  @Test
  void aSingleLineStandsForAllQuestionsButTheOneItNames() {
    var questions =
        reading(book -> book.put(CONTENT, "R3", "1:1").put(CONTENT, "S3", "any"))
            .found()
            .orElseThrow()
            .frameworks()
            .getFirst()
            .nodes()
            .get(1)
            .questions();
    assertThat(questions.getFirst().dependsOn()).isNull();
    assertThat(questions.get(1).dependsOn()).isNotNull();
    assertThat(questions.get(2).dependsOn()).isNotNull();
  }

  @Test
  void readsALargeWorkbook() {
    var random = new Random(3);
    var reading =
        reading(book -> {
          var rows = new ArrayList<List<Object>>();
          rows.add(List.of("assessable", "depth", "ref_id", "description", "description[en]"));
          rows.add(List.of("", 1, "G", "Groupe", "Group"));
          for (int i = 0; i < 1_200; i++) {
            rows.add(List.of("x", 2, "G." + i, prose(random), prose(random)));
          }
          book.remove(CONTENT).sheet(CONTENT, rows);
        });
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.found().orElseThrow().frameworks().getFirst().nodes()).hasSize(1_201);
  }

  /// Words that do not shrink like a bomb.
  private static String prose(Random random) {
    var prose = new StringBuilder();
    while (prose.length() < 1_400) {
      random.ints(2 + random.nextInt(8), 'a', 'z').forEach(c -> prose.append((char) c));
      prose.append(' ');
    }
    return prose.toString();
  }

  @Test
  void refusesDangerousWorkbooks() {
    var good = LibraryWorkbook.complete();
    var type = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    for (var part :
        List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml")) {
      assertThat(
              kind(changed(good, part, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type))))
          .as(part)
          .isEqualTo(Kind.NOT_A_WORKBOOK);
    }
    var laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    assertThat(
            kind(
                changed(
                    good,
                    "xl/sharedStrings.xml",
                    xml ->
                        xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + laughs)
                            .replaceFirst("<t>[^<]*</t>", "<t>&b;</t>"))))
        .isEqualTo(Kind.NOT_A_WORKBOOK);
    assertThat(kind(changed(good, "docProps/core.xml", xml -> " ".repeat(30_000_000))))
        .isEqualTo(Kind.TOO_DENSE);
    assertThat(kind("PK\3\4 et puis rien".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Kind.NOT_A_WORKBOOK);
    assertThat(kind(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .isEqualTo(Kind.NOT_A_WORKBOOK);
    assertThat(kind(LibraryWorkbook.with(book -> book.put(CONTENT, "EZ2", "loin"))))
        .isEqualTo(Kind.TOO_MANY_COLUMNS);
  }

  @Test
  void neverFailsOtherwiseThanByRefusing() {
    var good = LibraryWorkbook.complete();
    var random = new Random(11);
    for (int n = 0; n < 60; n++) {
      var broken = good.clone();
      for (int k = 0; k < 1 + random.nextInt(8); k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      if (n % 5 == 0) {
        broken = Arrays.copyOf(broken, random.nextInt(broken.length));
      }
      var reading = LibraryFile.read(broken);
      assertThat(reading.found().isPresent()).isEqualTo(reading.faults().isEmpty());
    }
  }

  private static Kind kind(byte[] file) {
    var faults = LibraryFile.read(file).faults();
    assertThat(faults).hasSize(1);
    return faults.getFirst().kind();
  }

  private static byte[] changed(byte[] file, String name, UnaryOperator<String> change) {
    var out = new ByteArrayOutputStream();
    var found = false;
    try (var in = new ZipInputStream(new ByteArrayInputStream(file));
        var zip = new ZipOutputStream(out)) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        var bytes = in.readAllBytes();
        if (entry.getName().equals(name)) {
          found = true;
          bytes =
              change
                  .apply(new String(bytes, StandardCharsets.UTF_8))
                  .getBytes(StandardCharsets.UTF_8);
        }
        zip.write(bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(found).isTrue();
    return out.toByteArray();
  }
}
