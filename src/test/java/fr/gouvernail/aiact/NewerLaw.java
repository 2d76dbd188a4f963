package fr.gouvernail.aiact;

import fr.gouvernail.questionnaire.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/// The law packs of the product, and newer ones while a test says so. Each is known for ever once
/// it was read: what was classified with it stays readable.
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class NewerLaw extends LawPacks {

  public static final Version NEWER = Version.of("1.1.0");
  public static final Version NEWEST = Version.of("1.2.0");

  private static final LawPack NEWER_PACK = newer();
  private static final LawPack NEWEST_PACK = newest();

  private volatile @Nullable LawPack latest;

  /// Version 1.1.0: duties of high-risk uses of annex III begin on 2 June 2028, generated content
  /// asks nothing by itself, there is a new obligation for all, and who used no model for general
  /// purposes is asked again.
  public void install() {
    latest = NEWER_PACK;
  }

  /// Version 1.2.0: as 1.1.0, on 2 December 2028.
  public void installNewest() {
    latest = NEWEST_PACK;
  }

  public void remove() {
    latest = null;
  }

  @Override
  public Optional<LawPack> get(Version version) {
    if (version.equals(NEWER)) {
      return Optional.of(NEWER_PACK);
    }
    return version.equals(NEWEST) ? Optional.of(NEWEST_PACK) : super.get(version);
  }

  @Override
  public LawPack latest() {
    var newer = latest;
    return newer != null ? newer : super.latest();
  }

  private static LawPack newer() {
    return LawPackReader.read("1.1.0", text(), null);
  }

  private static LawPack newest() {
    return LawPackReader.read(
        "1.2.0",
        text().replace("version: 1.1.0", "version: 1.2.0").replace("'2028-06-02'", "'2028-12-02'"),
        null);
  }

  private static String text() {
    return Packs.text(Packs.FOLDER + "pack.yaml")
        .replace("version: 1.0.0", "version: 1.1.0")
        .replace("legal_state: '2026-11-23'", "legal_state: '2027-01-15'")
        .replace("'2027-12-02'", "'2028-06-02'")
        .replace("        sets:\n          - t_generation\n", "")
        .replace(
            "      - id: non\n        text: Non\n        next: N13",
            "      - id: aucun\n        text: Aucun\n        next: N13")
        .replaceFirst("obligations:\n", NEW_OBLIGATION);
  }

  private static final String NEW_OBLIGATION =
      """
      obligations:
        - id: OB-NEU-01
          kind: obligation
          title: Déclarer les usages à haut risque
          text: Déclarer l'usage sur le portail national.
          article: art. 26(8)
          source: Règlement (UE) 2024/1689
          applies_when:
            classes:
              - haut_risque
          applies_from: '2028-06-02'
      """;
}
