package fr.gouvernail.framework.exchange;

import static fr.gouvernail.framework.Ateliers.NODE;
import static fr.gouvernail.framework.Ateliers.WELCOME;
import static fr.gouvernail.framework.Ateliers.choice;
import static fr.gouvernail.framework.Ateliers.question;
import static fr.gouvernail.framework.Ateliers.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.gouvernail.framework.Ateliers;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework;
import fr.gouvernail.framework.FrameworkQuestion;
import fr.gouvernail.framework.FrameworkQuestion.Dependency;
import fr.gouvernail.framework.FrameworkQuestion.Type;
import fr.gouvernail.framework.RequirementNode;
import fr.gouvernail.framework.RequirementNode.Importance;
import fr.gouvernail.framework.exchange.Finding.Kind;
import fr.gouvernail.shell.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class YamlReadingTests {

  private static final String MINIMAL =
      """
      urn: urn:x:risk:library:l
      version: 1
      locale: fr
      ref_id: L
      name: Bibliothèque
      objects:
        framework:
          urn: urn:x:risk:framework:f
          ref_id: F
          name: Référentiel
          requirement_nodes:
            - urn: urn:x:risk:req_node:a
              assessable: true
              name: A
            - urn: urn:x:risk:req_node:b
              parent_urn: urn:x:risk:req_node:a
              assessable: true
              name: B
      """;

  private static List<Finding> faults(String yaml) {
    var reading = reading(yaml);
    assertThat(reading.found()).isEmpty();
    assertThat(reading.faults()).isNotEmpty();
    return reading.faults();
  }

  private static Finding fault(String yaml) {
    assertThat(faults(yaml)).hasSize(1);
    return faults(yaml).getFirst();
  }

  private static String with(String what, String instead) {
    assertThat(MINIMAL).contains(what);
    return MINIMAL.replace(what, instead);
  }

  @Test
  void readsWhoPublishesTheLibrary() {
    var library = Ateliers.library();
    assertThat(library.urn()).isEqualTo("urn:lirelune:risk:library:ateliers-partages");
    assertThat(library.version()).isEqualTo(3);
    assertThat(library.locale()).isEqualTo("fr");
    assertThat(library.name().in(Locale.GERMAN)).isEqualTo("Gemeinsame Werkstätten");
    assertThat(library.description().in(Locale.FRENCH))
        .isEqualTo("Règles d'un atelier de quartier.\n\nElles n'engagent personne.");
    assertThat(library.copyright().in(Locale.ENGLISH))
        .isEqualTo("© Fabrique Lirelune, free to copy with a mention");
    assertThat(library.provider().fallsBack(Locale.ENGLISH)).isTrue();
    assertThat(library.packager()).isEqualTo("lirelune");
    assertThat(library.publicationDate()).isEqualTo(LocalDate.of(2026, 5, 4));
    assertThat(library.labels()).containsExactly("ATELIER", "OUTILS");
    assertThat(library.dependencies()).containsExactly("urn:lirelune:risk:library:gestes");
    assertThat(library.referenceControls()).hasSize(2);
    assertThat(library.referenceControls().getFirst().name().in(Locale.ENGLISH))
        .isEqualTo("Wear goggles");
    assertThat(library.referenceControls().getLast().name()).isNull();
    assertThat(library.threats()).hasSize(1);
  }

  @Test
  void readsScalesAndGroups() {
    var framework = Ateliers.framework();
    assertThat(framework.scale().min()).isZero();
    assertThat(framework.scale().max()).isEqualTo(10);
    assertThat(framework.scale().levels())
        .extracting(level -> level.score())
        .containsExactly(0, 5, 10);
    assertThat(
            framework.scale().levelAt(new BigDecimal("7.3")).orElseThrow().name().in(Locale.FRENCH))
        .isEqualTo("À moitié");
    assertThat(framework.alternatives()).containsOnlyKeys("oui_non");
    assertThat(framework.aggregation()).isEqualTo(Framework.Aggregation.SUM);
    assertThat(framework.groups())
        .extracting(Framework.Group::refId)
        .containsExactly("socle", "bois", "metal");
    assertThat(framework.group("socle").defaultSelected()).isTrue();
    assertThat(framework.group("bois").defaultSelected()).isFalse();
    var shavings = framework.node(NODE + "a.2").orElseThrow();
    assertThat(framework.scaleOf(shavings).max()).isEqualTo(1);
    assertThat(framework.scaleOf(shavings).levels())
        .extracting(level -> level.name().in(Locale.ENGLISH))
        .containsExactly("Non", "Yes");
  }

  @Test
  void readsTheTree() {
    var framework = Ateliers.framework();
    assertThat(framework.nodes())
        .extracting(RequirementNode::urn)
        .containsExactly(
            NODE + "accueil", NODE + "a", NODE + "a.1", NODE + "a.2", NODE + "b", NODE + "b.1");
    assertThat(framework.nodes())
        .extracting(RequirementNode::depth)
        .containsExactly(1, 1, 2, 2, 1, 2);
    assertThat(framework.nodes().getFirst().splash()).isTrue();
    var welcome = framework.node(WELCOME.toUpperCase(Locale.ROOT)).orElseThrow();
    assertThat(welcome.parentUrn()).isEqualTo(NODE + "a");
    assertThat(welcome.assessable()).isTrue();
    assertThat(welcome.refId()).isEqualTo("A.1");
    assertThat(welcome.weight()).isEqualTo(3);
    assertThat(welcome.importance()).isEqualTo(Importance.MANDATORY);
    assertThat(welcome.groups()).containsExactly("socle");
    assertThat(welcome.typicalEvidence().in(Locale.ENGLISH)).isEqualTo("Welcome book");
    assertThat(welcome.annotation().in(Locale.FRENCH)).isEqualTo("Observer une arrivée.");
    assertThat(welcome.threats()).containsExactly("urn:lirelune:risk:threat:ateliers:etincelle");
    assertThat(welcome.referenceControls()).hasSize(2);
    assertThat(framework.node(NODE + "b.1").orElseThrow().name()).isNull();
  }

  @Test
  void readsQuestionsOfEveryKind() {
    var questions = Ateliers.framework().node(WELCOME).orElseThrow().questions();
    assertThat(questions)
        .extracting(FrameworkQuestion::type)
        .containsExactly(
            Type.UNIQUE_CHOICE,
            Type.MULTIPLE_CHOICE,
            Type.BOOLEAN,
            Type.NUMBER,
            Type.DATE,
            Type.TEXT);
    var how = questions.getFirst();
    assertThat(how.urn()).isEqualTo(question(1));
    assertThat(how.weight()).isEqualTo(2);
    assertThat(how.text().in(Locale.ENGLISH)).isEqualTo("How is the welcome given?");
    assertThat(how.choices()).extracting(c -> c.addScore()).containsExactly(-1, 2, 4, null);
    assertThat(how.choices())
        .extracting(c -> c.computeResult())
        .containsExactly(
            Compliance.NON_COMPLIANT,
            Compliance.PARTIALLY_COMPLIANT,
            Compliance.COMPLIANT,
            Compliance.NOT_APPLICABLE);
    assertThat(how.choices().getFirst().color()).isEqualTo("#C0392B");
    assertThat(how.choices().get(1).description().in(Locale.ENGLISH))
        .isEqualTo("Tour of the machines.");
    var what = questions.get(1);
    assertThat(what.dependsOn())
        .isEqualTo(new Dependency(question(1), List.of(choice(1, 2), choice(1, 3)), false));
    assertThat(what.choices().getFirst().selectGroups()).containsExactly("bois");
    assertThat(what.choices().get(1).urn()).as("made from its place").isEqualTo(choice(2, 2));
    assertThat(questions.get(2).dependsOn().all()).isTrue();
  }

  @Test
  void tellsWhatItDoesNotReadAndWhere() {
    var reading = Ateliers.reading(Ateliers.yaml());
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.remarks())
        .extracting(Finding::kind, finding -> finding.place().path())
        .containsExactlyInAnyOrder(
            tuple(Kind.UNKNOWN_KEY, "couleur_preferee"),
            tuple(Kind.LEFT_OUT, "objects.risk_matrix"),
            tuple(Kind.LEFT_OUT, "objects.framework.field_visibility"),
            tuple(Kind.LEFT_OUT, "objects.framework.outcomes_definition"),
            tuple(
                Kind.LEFT_OUT,
                "objects.framework.requirement_nodes[3].questions[" + question(4) + "].config"),
            tuple(Kind.LEFT_OUT, "objects.framework.requirement_nodes[6].visibility_expression"));
    assertThat(reading.remarks().getFirst().place().line()).isEqualTo(19);
    assertThat(reading.remarks().getFirst().args()).containsExactly("couleur_preferee");
    assertThat(reading.more()).isZero();
  }

  @Test
  void tellsALikeRemarkOnceWithItsNumber() {
    var reading =
        reading(MINIMAL.replace("assessable: true\n", "assessable: true\n        humeur: bonne\n"));
    assertThat(reading.found()).isPresent();
    assertThat(reading.remarks()).hasSize(1);
    var remark = reading.remarks().getFirst();
    assertThat(remark.times()).isEqualTo(2);
    assertThat(remark.place())
        .isEqualTo(new Place(14, "", "objects.framework.requirement_nodes[1].humeur"));
  }

  @Test
  void isContentWithIdentifiers() {
    var reading =
        reading(
            MINIMAL
                .replace("name: Bibliothèque\n", "")
                .replace("    name: Référentiel\n", "")
                .replace("        name: B\n", ""));
    var library = reading.found().orElseThrow();
    assertThat(library.name().in(Locale.FRENCH)).isEqualTo("L");
    assertThat(library.frameworks().getFirst().name().in(Locale.FRENCH)).isEqualTo("F");
    assertThat(library.frameworks().getFirst().scale().max()).isEqualTo(100);
    assertThat(reading.remarks())
        .extracting(Finding::kind)
        .containsExactly(Kind.TEXT_MISSING, Kind.TEXT_MISSING);
  }

  @Test
  void namesEveryFaultWithItsPlace() {
    assertThat(fault(with("version: 1\n", "version: un\n")))
        .isEqualTo(
            new Finding(
                Kind.NOT_A_NUMBER,
                new Place(2, "", "version"),
                List.of("0", String.valueOf(Integer.MAX_VALUE)),
                1));
    assertThat(fault(with("ref_id: L\n", "")).place().path()).isEqualTo("ref_id");
    assertThat(fault(with("locale: fr", "locale: français")).kind()).isEqualTo(Kind.NOT_A_LANGUAGE);
    assertThat(fault(with("urn: urn:x:risk:library:l", "urn: bibliotheque")).kind())
        .isEqualTo(Kind.NOT_AN_URN);
    assertThat(
            fault(with("    ref_id: F\n", "    ref_id: F\n    min_score: 4\n    max_score: 4\n")))
        .matches(f -> f.kind() == Kind.SCALE && f.place().line() == 11);
    assertThat(fault(with("    ref_id: F\n", "    ref_id: F\n    min_score: -1\n")).kind())
        .isEqualTo(Kind.NOT_A_NUMBER);
    assertThat(fault(with("name: B\n", "name: B\n        weight: 0\n")).place())
        .isEqualTo(new Place(19, "", "objects.framework.requirement_nodes[2].weight"));
    assertThat(fault(with("name: B\n", "name: B\n        scores_definition_ref: z\n")).kind())
        .isEqualTo(Kind.SCORES_UNKNOWN);
    assertThat(fault(with("req_node:b", "req_node:A")).kind()).isEqualTo(Kind.URN_TWICE);
    assertThat(fault(with("name: B\n", "name: [B]\n")).kind()).isEqualTo(Kind.NOT_A_TEXT);
    assertThat(fault(with("name: B\n", "assessable: true\n")).kind()).isEqualTo(Kind.KEY_TWICE);
    assertThat(fault(with("name: B\n", "name: " + "b".repeat(3_000) + "\n")).kind())
        .isEqualTo(Kind.TOO_LONG);
    assertThat(fault(with("name: B\n", "implementation_groups: socle\n")).kind())
        .isEqualTo(Kind.NOT_A_LIST);
    assertThat(faults(MINIMAL.substring(0, MINIMAL.indexOf("    requirement_nodes"))))
        .extracting(Finding::kind)
        .containsExactly(Kind.MISSING);
    assertThat(fault(MINIMAL.substring(0, MINIMAL.indexOf("objects"))).kind())
        .isEqualTo(Kind.NO_FRAMEWORK);
  }

  @Test
  void findsAllFaultsAtOnce() {
    assertThat(
            faults(
                MINIMAL
                    .replace("assessable: true", "assessable: parfois")
                    .replace("version: 1", "version:")))
        .extracting(Finding::kind)
        .containsExactlyInAnyOrder(Kind.MISSING, Kind.NOT_A_FLAG, Kind.NOT_A_FLAG);
  }

  @Test
  void refusesTreesAndDependenciesThatTurnInCircles() {
    var cycle =
        with(
            "        assessable: true\n        name: A\n",
            "        parent_urn: urn:x:risk:req_node:b\n        assessable: true\n        name: A\n");
    assertThat(faults(cycle)).extracting(Finding::kind).containsOnly(Kind.PARENT_CYCLE);
    var orphan =
        reading(with("parent_urn: urn:x:risk:req_node:a", "parent_urn: urn:x:risk:req_node:z"));
    assertThat(orphan.remarks()).extracting(Finding::kind).containsExactly(Kind.PARENT_UNKNOWN);
    assertThat(orphan.found().orElseThrow().frameworks().getFirst().nodes())
        .allMatch(node -> node.depth() == 1 && node.parentUrn() == null);

    var dependent = Ateliers.yaml();
    assertThat(
            faults(
                dependent.replace(
                    "            text: Comment l'accueil se fait-il ?\n",
                    "            text: Comment ?\n            depends_on: {question: "
                        + question(3)
                        + ", answers: ['true']}\n")))
        .extracting(Finding::kind)
        .containsOnly(Kind.DEPENDENCY_CYCLE);
    var unknown = dependent.replace("question: " + question(2) + "\n", "question: urn:x:z\n");
    assertThat(fault(unknown))
        .matches(f -> f.kind() == Kind.QUESTION_UNKNOWN && f.args().equals(List.of("urn:x:z")));
    assertThat(
            reading(
                    dependent.replace(
                        "                - " + choice(1, 3) + "\n", "                - urn:x:z\n"))
                .remarks())
        .extracting(Finding::kind)
        .contains(Kind.ANSWER_UNKNOWN);
  }

  @Test
  void leavesOutValuesThatItDoesNotKnow() {
    var yaml =
        Ateliers.yaml()
            .replace("importance: recommended", "importance: vital")
            .replace("type: boolean", "type: humeur")
            .replace("compute_result: non_compliant", "compute_result: affreux")
            .replace("\"#c0392b\"", "rouge")
            .replace("[socle]", "[socle, nuit]")
            .replace("publication_date: 2026-05-04", "publication_date: hier")
            .replace("  de:\n    name: Gemeinsame", "  allemand:\n    name: Gemeinsame");
    var reading = reading(yaml);
    assertThat(reading.found()).isPresent();
    assertThat(reading.remarks())
        .extracting(Finding::kind, f -> f.args())
        .contains(
            tuple(Kind.VALUE_UNKNOWN, List.of("vital")),
            tuple(Kind.VALUE_UNKNOWN, List.of("humeur")),
            tuple(Kind.VALUE_UNKNOWN, List.of("affreux")),
            tuple(Kind.VALUE_UNKNOWN, List.of("rouge")),
            tuple(Kind.GROUP_UNKNOWN, List.of("nuit")),
            tuple(Kind.NOT_A_DATE, List.of()),
            tuple(Kind.LANGUAGE_LEFT_OUT, List.of("allemand")));
  }

  @Test
  void readsTheFormsThatYamlLeavesOpen() {
    assertThat(reading("\uFEFF---\n" + MINIMAL + "...\n").found()).isPresent();
    assertThat(reading(MINIMAL.replace("\n", "\r\n")).found()).isPresent();
    assertThat(reading(with("version: 1\n", "version: 1.0\n")).found().orElseThrow().version())
        .isEqualTo(1);
    var several = with("  framework:\n", "  frameworks:\n").replaceAll("(?m)^    ", "      ");
    assertThat(reading(several.replaceFirst("      urn:", "    - urn:")).found()).isPresent();
    assertThat(reading(with("name: B", "name: 2026")).found().orElseThrow())
        .extracting(
            library -> library.frameworks().getFirst().nodes().getLast().name().in(Locale.FRENCH))
        .isEqualTo("2026");
    assertThat(reading(with("name: B", "name: !!str oui")).found()).isPresent();
    assertThat(reading(with("name: A", "name: &a A").replace("name: B\n", "name: *a\n")).found())
        .as("a few aliases are harmless")
        .isPresent();
  }

  @Test
  void refusesWhatIsNoYaml() {
    assertThat(fault("").kind()).isEqualTo(Kind.EMPTY);
    assertThat(fault("# rien\n").kind()).isEqualTo(Kind.EMPTY);
    assertThat(fault("bonjour").kind()).isEqualTo(Kind.NOT_A_MAPPING);
    assertThat(fault("- a\n").kind()).isEqualTo(Kind.NOT_A_MAPPING);
    assertThat(fault("a: b\nc: [\n"))
        .matches(f -> f.kind() == Kind.NOT_YAML && f.place().line() > 1);
    assertThat(fault("a: b\n\tc: d\n").place().line()).isEqualTo(2);
    assertThat(fault("a: b\nc: \u0007\n"))
        .matches(f -> f.kind() == Kind.NOT_YAML && f.place().line() == 2);
    assertThat(fault(MINIMAL + "---\n" + MINIMAL).kind()).isEqualTo(Kind.SEVERAL_DOCUMENTS);
    assertThat(
            LibraryFile.read(MINIMAL.getBytes(StandardCharsets.ISO_8859_1))
                .faults()
                .getFirst()
                .kind())
        .isEqualTo(Kind.NOT_UTF8);
    assertThat(fault("? [a, b]\n: c\n").kind()).isEqualTo(Kind.KEY_NOT_TEXT);
  }

  @Test
  void constructsNothingAndMergesNothing() {
    assertThat(fault("a: !!javax.script.ScriptEngineManager [x]\n"))
        .matches(f -> f.kind() == Kind.TAG && f.place().line() == 1);
    assertThat(fault("a: !!python/object/apply:os.system ['ls']\n").kind()).isEqualTo(Kind.TAG);
    assertThat(fault("a: !!binary R0lGODlh\n").kind()).isEqualTo(Kind.TAG);
    assertThat(fault("a: &a {b: c}\nd:\n  <<: *a\n"))
        .matches(f -> f.kind() == Kind.MERGE && f.place().line() == 3);
  }

  @Test
  void refusesBombs() {
    var laughs = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
    for (int i = 1; i < 10; i++) {
      laughs
          .append("a%d: &a%d [*a%d".formatted(i, i, i - 1))
          .append((", *a" + (i - 1)).repeat(8))
          .append("]\n");
    }
    assertThat(fault(laughs.toString()).kind()).isEqualTo(Kind.TOO_DENSE);
    var long1 = "a: &a " + "x".repeat(1_000_000) + "\nb: [" + "*a, ".repeat(50) + "]\n";
    assertThat(fault(long1).kind()).isEqualTo(Kind.TOO_DENSE);
    assertThat(fault("a: &a [*a]\n").kind()).isEqualTo(Kind.ALIAS);
    assertThat(fault("a: *b\n").kind()).isEqualTo(Kind.ALIAS);
    assertThat(fault("a: " + "[".repeat(100_000)).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(fault("a: " + "{b: ".repeat(5_000)).kind()).isEqualTo(Kind.TOO_DEEP);
    var chain = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      chain.append("a%d: &a%d [*a%d]\n".formatted(i, i, i - 1));
    }
    assertThat(fault(chain.toString()).kind()).isEqualTo(Kind.TOO_DEEP);
    assertThat(fault("a: " + "x".repeat(11 << 20)))
        .matches(f -> f.kind() == Kind.TOO_LARGE && f.args().equals(List.of("10")));
    assertThat(fault("a: [" + "1,".repeat(1_100_000) + "]").kind()).isEqualTo(Kind.TOO_DENSE);
  }

  @Test
  void refusesTreesDeeperThanAnybodyReads() {
    var deep = new StringBuilder(MINIMAL);
    for (int i = 0; i < 40; i++) {
      deep.append("      - urn: urn:x:risk:req_node:d")
          .append(i + 1)
          .append("\n        parent_urn: urn:x:risk:req_node:")
          .append(i == 0 ? "b" : "d" + i)
          .append("\n        assessable: true\n");
    }
    assertThat(faults(deep.toString())).extracting(Finding::kind).containsOnly(Kind.TOO_DEEP);
  }

  @Test
  void readsALargeLibrary() {
    var text =
        "Une phrase assez longue pour remplir une page, avec « des guillemets » et des accents. "
            .repeat(6);
    var large = new StringBuilder(MINIMAL);
    for (int i = 0; i < 1_200; i++) {
      var urn = "urn:x:risk:req_node:n" + i;
      large
          .append("      - urn: ")
          .append(urn)
          .append("\n        parent_urn: urn:x:risk:req_node:")
          .append(i % 10 == 0 ? "b" : "n" + (i - i % 10))
          .append("\n        assessable: true\n        ref_id: N")
          .append(i)
          .append("\n        description: ")
          .append(text)
          .append("\n        translations:");
      for (var language : List.of("en", "de", "es", "it")) {
        large
            .append("\n          ")
            .append(language)
            .append(":\n            description: ")
            .append(text);
      }
      large
          .append("\n        questions:\n          ")
          .append(urn)
          .append(":question:1:")
          .append(
              "\n            type: unique_choice\n            text: Est-ce fait ?\n            choices:");
      for (int k = 1; k <= 3; k++) {
        large
            .append("\n              - urn: ")
            .append(urn)
            .append(":question:1:choice:")
            .append(k)
            .append("\n                value: Choix ")
            .append(k)
            .append("\n                add_score: ")
            .append(k);
      }
      large.append("\n");
    }
    assertThat(large.toString().getBytes(StandardCharsets.UTF_8)).hasSizeGreaterThan(3_500_000);
    var reading = reading(large.toString());
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.found().orElseThrow().frameworks().getFirst().nodes()).hasSize(1_202);
  }

  @Test
  void keepsAFewFindingsOfVeryMany() {
    var yaml = new StringBuilder(MINIMAL);
    for (int i = 0; i < 700; i++) {
      yaml.append("        clef").append(i).append(": valeur\n");
    }
    var reading = reading(yaml.toString());
    assertThat(reading.found()).isPresent();
    assertThat(reading.remarks()).hasSize(200);
    assertThat(reading.more()).isEqualTo(500);
  }

  @Test
  void everyFindingHasItsWords() {
    var texts = new Texts();
    for (var kind : Kind.values()) {
      var key = new Finding(kind, Place.FILE, List.of(), 1).key();
      for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        assertThat(texts.getTranslation(key, locale, "A", "B"))
            .as(key)
            .doesNotContain(key)
            .doesNotContain("{");
      }
    }
  }
}
