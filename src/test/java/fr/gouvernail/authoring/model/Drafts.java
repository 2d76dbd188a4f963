package fr.gouvernail.authoring.model;

import fr.gouvernail.authoring.model.Head.About;
import fr.gouvernail.framework.Compliance;
import fr.gouvernail.framework.Framework.Aggregation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A questionnaire on gardens: two dimensions, three questions, one of them asked after another.
public final class Drafts {

  public static final UUID FIRM = UUID.fromString("01900000-0000-7000-8000-0123456789ab");
  public static final QuestionnaireUrns URNS = QuestionnaireUrns.of(FIRM, "k1");
  public static final Stamp STAMP =
      new Stamp(1, "", new UUID(0, 7), Instant.parse("2026-11-28T10:00:00Z"));

  private Drafts() {}

  public static Bilingual both(String french, String english) {
    return new Bilingual(french, english);
  }

  public static Draft gardens() {
    return new Draft(
        3,
        new Head(
            STAMP,
            new About(
                "JARDIN",
                both("Les jardins", "Gardens"),
                both("Pour les jardins partagés.", "For shared gardens."),
                both("© Cabinet Lilas", "© Lilac"),
                IntStream.rangeClosed(0, 4)
                    .mapToObj(i -> new Level(i, both("Niveau " + i, "Level " + i), Bilingual.NONE))
                    .toList(),
                List.of()),
            Bilingual.NONE,
            Aggregation.SUM,
            Map.of()),
        List.of(
            dimension("d1", "SOL", "Le sol"),
            question("q1", "d1", "SOL-1", "Le sol est-il couvert ?", null),
            question("q2", "d1", "SOL-2", "Avec quoi ?", new AskedAfter("q1", List.of("s2"))),
            dimension("d2", "EAU", "L’eau"),
            question("q3", "d2", "EAU-1", "D’où vient l’eau ?", null)),
        List.of());
  }

  static Piece dimension(String key, String code, String label) {
    return new Piece(
        key, null, false, STAMP, Content.dimension(code, both(label, code), Bilingual.NONE, 1));
  }

  static Piece question(
      String key, String parent, String code, String text, @Nullable AskedAfter after) {
    return new Piece(
        key,
        parent,
        true,
        STAMP,
        new Content(
            code,
            Bilingual.NONE,
            both(text, code + "?"),
            both("Regardez au printemps.", "Look in spring."),
            both("Une photo.", "A picture."),
            key.equals("q1") ? both("Couvrez-le.", "Cover it.") : Bilingual.NONE,
            Bilingual.NONE,
            2,
            fr.gouvernail.framework.FrameworkQuestion.Type.UNIQUE_CHOICE,
            List.of(
                new Statement("s1", both("Non", "No"), 0, Compliance.NON_COMPLIANT),
                new Statement("s2", both("Oui", "Yes"), 4, Compliance.COMPLIANT)),
            after,
            null,
            List.of()));
  }

  /// The same with other words on a piece.
  public static Draft with(Draft draft, String key, Content content) {
    return draft.with(draft.piece(key).says(content, STAMP));
  }
}
