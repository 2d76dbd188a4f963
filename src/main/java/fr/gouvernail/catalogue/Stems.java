package fr.gouvernail.catalogue;

import fr.gouvernail.questionnaire.Folded;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Reduces French and English words to crude stems, for comparing only: nobody ever reads them.
///
/// Words that carry no meaning are left out. What people say in several ways (to answer, an answer)
/// has one stem. Each stem weighs by how much it says about a use: the thing worked on most, what
/// is done with it less, words that fit any use (a request, a customer) least.
final class Stems {

  static final double THING = 1;
  static final double DEED = 0.6;
  static final double ANY_USE = 0.3;

  private static final int LONGEST = 6;
  private static final int SHORTEST = 3;
  private static final int MOST_WORDS = 400;

  private static final Set<String> LEFT_OUT =
      words(
          """
          le la les un une des du de au aux et ou en dans sur sous par pour avec sans ce cet cette
          ces son sa ses leur leurs notre nos votre vos mon ma mes qui que qu quoi dont ne pas plus
          moins tres trop tout toute tous toutes se il elle on nous vous ils elles est sont etre
          avoir fait faire afin lors comme chaque entre vers chez depuis selon si aussi ainsi car
          donc mais ni plusieurs quelques autre autres meme memes faut peut peuvent pouvoir permet
          permettre jour jours grace cas usage usages ia ai intelligence artificielle artificiel
          outil outils logiciel utiliser utilise utilisation mettre place mise mieux bien
          the an of to in at from for with without and or by is are be this that these those our
          your their its it we you they as into more less not all each can how what which who when
          where while so such than then using use uses used tool tools software better do does
          artificial
          """);

  /// What is done with a thing. Each line is one meaning.
  private static final List<String> DEEDS =
      List.of(
          "accelerer acceleration vite rapide rapides rapidement rapidite faster quick quickly speed",
          "repondre repond reponse reponses answer answers answering reply replies respond",
          "trier tri tris classer classement router routage orienter aiguiller sort sorting route"
              + " routing rank",
          "rediger redaction ecrire write writing draft drafting",
          "produire generer generation creer creation create generate generated",
          "prevoir prevision previsions anticiper estimer estimation predire prediction predictif"
              + " predictive forecast forecasts forecasting predict",
          "resumer resume resumes synthese syntheses synthetiser summary summarise summarize"
              + " summaries",
          "detecter detection reperer signaler detect spot detecting",
          "relire relecture review reviewing proofread proofreading",
          "verifier verification controler controle controles check checks checking inspection",
          "chercher recherche rechercher retrouver search find",
          "planifier planification planning plannings ordonnancer ordonnancement schedule scheduling",
          "saisir saisie extraire extraction lire lecture entry extract read reading",
          "analyser analyse analyses analysis analyze",
          "recommander recommandation recommandations recommend recommendation recommendations",
          "optimiser optimisation optimise optimisation optimize optimization",
          "suivre suivi monitor monitoring");

  /// What is worked on. Each line is one meaning.
  private static final List<String> THINGS =
      List.of(
          "traduire traduction traductions translate translation translations",
          "devis chiffrage chiffrages chiffrer quote quotes quotation",
          "facture factures facturation invoice invoices invoicing",
          "candidature candidatures candidat candidats cv recrutement recruter embauche candidate"
              + " candidates recruitment hiring",
          "reunion reunions meeting meetings",
          "contrat contrats contract contracts",
          "salarie salaries collaborateur collaborateurs employe employes employee employees staff",
          "vente ventes sale sales",
          "courriel courriels mail mails email emails message messages messagerie",
          "image images visuel visuels photo photos visual visuals",
          "chatbot conversationnel bot",
          "panne pannes maintenance breakdown breakdowns",
          "tournee tournees livraison livraisons livrer delivery deliveries",
          "comptable comptables comptabilite accounting",
          "fournisseur fournisseurs supplier suppliers",
          "produit produits product products",
          "fraude fraudes fraud",
          "conge conges leave holiday holidays");

  /// What fits any use. Each line is one meaning.
  private static final List<String> ANYTHING =
      List.of(
          "client clients clientele customer customers",
          "demande demandes request requests requete requetes",
          "entreprise entreprises societe company",
          "service services equipe equipes team teams",
          "projet projets project projects",
          "gestion gerer management manage traiter traitement traitements handle processing",
          "courant courants courante courantes frequent frequente frequents frequentes",
          "aide aider assistant assistants assistance assiste help assist proposer suggest offrir",
          "automatique automatiques automatiquement automatiser automatisation automatic"
              + " automatically automate automation",
          "processus process tache taches task tasks",
          "document documents dossier dossiers fichier fichiers file files",
          "donnee donnees information informations data",
          "interne internes internal nouveau nouvelle nouveaux nouvelles new",
          "temps heure heures time hours gagner reduire save reduce");

  /// From the longest.
  private static final List<String> ENDINGS =
      Arrays.stream(
              """
              isation ation ition aison ement ment ateur atrice euse eur ance ence ique aire able
              ive if ion age ing ee e er ir re ed ly x s
              """
                  .strip()
                  .split("\\s+"))
          .flatMap(ending -> Stream.of(ending, ending + "s"))
          .sorted(Comparator.comparing(ending -> -ending.length()))
          .toList();

  private static final Map<String, String> MEANINGS = new HashMap<>();
  private static final Map<String, Double> WEIGHTS = new HashMap<>();

  static {
    meanings(DEEDS, DEED);
    meanings(THINGS, THING);
    meanings(ANYTHING, ANY_USE);
  }

  private Stems() {}

  private static Set<String> words(String text) {
    return Set.copyOf(Arrays.asList(text.strip().split("\\s+")));
  }

  private static void meanings(List<String> lines, double weight) {
    for (var line : lines) {
      var words = line.split(" ");
      var meaning = "=" + words[0];
      WEIGHTS.put(meaning, weight);
      for (var word : words) {
        MEANINGS.put(word, meaning);
      }
    }
  }

  /// The stems of a text with their weights, up to 1, in the order of their first mention. Of an
  /// endless text the beginning counts.
  static Map<String, Double> of(String text) {
    var stems = new LinkedHashMap<String, Double>();
    Folded.words(text).stream()
        .limit(MOST_WORDS)
        .filter(Stems::counts)
        .forEach(word -> {
          var stem = stem(word);
          stems.put(stem, WEIGHTS.getOrDefault(stem, THING));
        });
    return stems;
  }

  /// Whether a folded word carries meaning.
  static boolean counts(String word) {
    return word.length() > 1 && !LEFT_OUT.contains(word);
  }

  /// The stem of one folded word.
  static String stem(String word) {
    var meaning = MEANINGS.get(word);
    if (meaning != null) {
      return meaning;
    }
    var stem =
        ENDINGS.stream()
            .filter(ending -> word.length() - ending.length() >= SHORTEST && word.endsWith(ending))
            .findFirst()
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .orElse(word);
    return stem.length() > LONGEST ? stem.substring(0, LONGEST) : stem;
  }
}
