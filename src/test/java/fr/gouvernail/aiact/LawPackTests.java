package fr.gouvernail.aiact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.gouvernail.questionnaire.Text;
import fr.gouvernail.questionnaire.Version;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawPackTests {

  @Test
  void readsThePackOfTheProduct() {
    var pack = Packs.LATEST;

    assertThat(pack.version()).isEqualTo(new Version(1, 0, 0));
    assertThat(pack.legalState()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(pack.questions()).hasSize(16);
    assertThat(pack.obligations()).hasSize(44);
    assertThat(pack.calendar()).hasSize(11);
    assertThat(new LawPacks().get(new Version(1, 0, 0))).contains(pack);
  }

  @Test
  void hasEnglishForEveryText() {
    var pack = Packs.LATEST;
    var texts =
        Stream.of(
                Stream.of(pack.title(), pack.disclaimer(), pack.providerOnly(), pack.both()),
                pack.flags().values().stream(),
                pack.uncertainties().stream(),
                pack.classes().values().stream()
                    .flatMap(c -> Stream.of(c.label(), c.summary(), c.nextStep())),
                pack.questions().stream()
                    .flatMap(q -> Stream.of(q.title(), q.text(), q.help(), q.article(), q.none())),
                pack.questions().stream()
                    .flatMap(q -> q.options().stream())
                    .flatMap(o -> Stream.of(o.text(), o.reference())),
                pack.obligations().stream()
                    .flatMap(
                        o -> Stream.of(o.title(), o.text(), o.article(), o.source(), o.note())),
                pack.calendar().stream().flatMap(m -> Stream.of(m.text(), m.note())),
                pack.fines().stream().flatMap(f -> Stream.of(f.breach(), f.most(), f.article())))
            .flatMap(part -> part)
            .filter(Objects::nonNull);

    assertThat(texts.filter(text -> text.fallsBack(Locale.ENGLISH)).map(Text::fr)).isEmpty();
  }

  @Test
  void namesFaultsWithTheirPlaces() {
    assertThat(faultsAfter("type: unique", "type: seule")).contains("nodes[N01].type");
    assertThat(faultsAfter("next: N02", "next: N99")).contains("nodes[N01]", "N99");
    assertThat(faultsAfter("next_if_any: N04", "next_if_any: N01"))
        .contains("none of those after it");
    assertThat(faultsAfter("start: N01", "start: N00")).contains("no question N00");
    assertThat(faultsAfter("- role_deployeur", "- role_inconnu")).contains("no flag role_inconnu");
    assertThat(faultsAfter("when_option: N08.credit", "when_option: N08.debit"))
        .contains("no option N08.debit");
    assertThat(faultsAfter("kind: obligation", "kind: devoir")).contains("obligations[OB-COM-01]");
    assertThat(faultsAfter("rank: 5", "rank: 4")).contains("rank");
    assertThat(faultsAfter("else: true", "else: false")).contains("resolution.order");
    assertThat(faultsAfter("legal_state: '2026-11-23'", "legal_state: hier")).contains("a date");
    assertThat(faultsAfter("disclaimer:", "disclamer:")).contains("unknown key", "is missing");
  }

  private static String faultsAfter(String there, String instead) {
    var yaml = Packs.text(Packs.FOLDER + "pack.yaml");
    assertThat(yaml).contains(there);
    var broken = yaml.replaceFirst(Pattern.quote(there), instead);
    var thrown =
        catchThrowableOfType(InvalidLawPack.class, () -> LawPackReader.read("pack", broken, null));
    assertThat(thrown).as("a fault for " + instead).isNotNull();
    return String.valueOf(thrown.getMessage());
  }
}
