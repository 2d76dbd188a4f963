package fr.gouvernail.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.catalogue.Similar.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Accélérer la réponse aux devis ~ Répondre plus vite aux demandes de devis
          Saisie automatique des factures fournisseurs ~ Saisir les factures des fournisseurs
          Trier les candidatures ~ Tri et préqualification des CV
          Trier les candidatures ~ Classer les candidats au recrutement
          Traduire les notices pour l'export ~ Traduction des notices
          Prévoir les ventes ~ Prévision des ventes par article
          Compte rendu de réunion ~ Rédiger les comptes rendus de réunions
          Résumer les réunions ~ Synthèse des réunions d'équipe
          Répondre aux questions des salariés ~ Réponses aux questions courantes des collaborateurs
          Répondre aux e-mails des clients ~ Réponse automatique aux courriels clients
          Relecture de contrats ~ Relire les contrats fournisseurs
          Optimiser les tournées ~ Optimisation des tournées de livraison
          Détecter les défauts par caméra ~ Détection de défauts visuels par caméra
          Rédiger des fiches produits ~ Génération de fiches produit
          Maintenance prédictive des presses ~ Prévoir les pannes des presses
          Answer quote requests faster ~ Accélérer la réponse aux devis
          Detecting invoice fraud ~ Détection de fraude sur les factures
          """)
  void seesThatTheSameIsMeant(String one, String other) {
    assertThat(titles(one, other)).isGreaterThanOrEqualTo(Similar.NOTICEABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Accélérer la réponse aux devis ~ Trier les candidatures
          Répondre plus vite aux demandes de devis ~ Trier les candidatures
          Trier les demandes des clients ~ Trier les candidatures
          Prévoir les ventes ~ Prévoir les pannes
          Rédiger des fiches produits ~ Rédiger les comptes rendus de réunion
          Traduire les notices ~ Résumer les notes de frais
          Automatiser la saisie des factures ~ Automatiser la planification des entretiens
          Répondre aux questions des clients ~ Segmentation de la clientèle
          Contrôler la qualité par caméra ~ Contrôler les notes de frais
          Assistant pour les contrats ~ Assistant pour les congés
          Transcrire les réunions ~ Optimiser les transports
          Prévision des stocks ~ Prévision de trésorerie
          L'IA pour gagner du temps ~ L'IA pour réduire les coûts
          """)
  void doesNotTakeOneForTheOther(String one, String other) {
    assertThat(titles(one, other)).isLessThan(Similar.NOTICEABLE);
  }

  @Test
  void readsThePurposeWhereTitlesDiffer() {
    var filed =
        new Said(
            "Assistant SAV",
            "Préparer un brouillon de réponse aux réclamations à partir de la documentation"
                + " technique, relu par un technicien.");
    var typed =
        new Said(
            "Mieux traiter les réclamations",
            "L'outil prépare un brouillon de réponse à chaque réclamation d'après la documentation"
                + " technique ; le technicien relit.");
    var other =
        new Said("Planning d'atelier", "Proposer l'ordre de fabrication selon les délais promis.");
    assertThat(Similar.score(typed, filed)).isGreaterThanOrEqualTo(Similar.NOTICEABLE);
    assertThat(Similar.score(other, filed)).isLessThan(0.2);
  }

  @Test
  void findsATitleInAPurpose() {
    var filed =
        new Said(
            "Copilote commercial",
            "Répondre plus vite aux demandes de devis en retrouvant les affaires semblables et en"
                + " préparant une trame que le chiffreur complète.");
    assertThat(Similar.score(new Said("Accélérer la réponse aux devis", ""), filed))
        .isGreaterThanOrEqualTo(Similar.NOTICEABLE);
  }

  @Test
  void scoresFromZeroToOneTheSameBothWays() {
    var one = new Said("Accélérer la réponse aux devis", "Retrouver les affaires semblables.");
    var other = new Said("Répondre aux devis", "");
    assertThat(Similar.score(one, one)).isEqualTo(1);
    assertThat(Similar.score(one, other)).isEqualTo(Similar.score(other, one)).isBetween(0.6, 1.0);
    assertThat(Similar.score(one, new Said("", ""))).isZero();
    assertThat(Similar.score(new Said("", ""), new Said("le la les", "!?"))).isZero();
  }

  @Test
  void tellsTheModelsApart() {
    var models = Catalogues.USE_CASE_MODELS.latest().models();
    var alike = new ArrayList<String>();
    for (var one : models) {
      for (var other : models) {
        if (one.id().compareTo(other.id()) < 0
            && Similar.score(said(one), said(other)) >= Similar.NOTICEABLE) {
          alike.add(one.title().fr() + " ~ " + other.title().fr());
        }
      }
    }
    assertThat(alike)
        .containsExactly("Prévision de la demande et des stocks ~ Prévision des ventes");
  }

  private static Said said(UseCaseModel model) {
    return new Said(model.title().fr(), model.description().fr());
  }

  @Test
  void findsTheMostAlikeAmongAThousand() {
    var existing =
        new ArrayList<>(
            IntStream.range(0, 1_000)
                .mapToObj(n -> new Said("Atelier " + n + " de fabrication", "Sujet numéro " + n))
                .toList());
    var near = new Said("Relancer les devis sans réponse", "");
    var same = new Said("Répondre plus vite aux demandes de devis", "");
    existing.add(500, near);
    existing.add(700, same);
    var similar = Similar.among(existing, said -> said);

    var found = similar.to(new Said("Accélérer la réponse aux devis", ""), 3);
    assertThat(found.stream().map(Similar.Match::thing)).startsWith(same).hasSizeLessThan(4);
    assertThat(similar.to(new Said("Trier les candidatures", ""), 3)).isEmpty();
    assertThat(similar.to(new Said("Atelier de fabrication", ""), 3)).hasSize(3);
  }

  @Test
  void bearsEndlessTexts() {
    var endless = new Said("devis ".repeat(10_000), "x".repeat(1_000_000));
    assertThat(Similar.score(endless, new Said("devis", ""))).isBetween(0.0, 1.0);
    assertThat(Similar.among(List.of(endless), said -> said).to(endless, 1)).hasSize(1);
  }

  private static double titles(String one, String other) {
    return Similar.score(new Said(one, ""), new Said(other, ""));
  }
}
