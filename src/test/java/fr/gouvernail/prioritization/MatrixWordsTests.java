package fr.gouvernail.prioritization;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.prioritization.FixedUseCases.Uses;
import fr.gouvernail.prioritization.model.Board;
import fr.gouvernail.prioritization.model.Placed;
import fr.gouvernail.shell.Formats;
import fr.gouvernail.shell.Texts;
import fr.gouvernail.usecase.model.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixWordsTests {

  private static final int[] QUICK = {9, 8, 7, 7, 6, 6, 7};
  private final MatrixWords french = words(Locale.FRENCH);
  private final MatrixWords english = words(Locale.ENGLISH);

  private static MatrixWords words(Locale locale) {
    return new MatrixWords(new Texts(), Formats.of(locale));
  }

  @Test
  void theMockUpReadsAsItDoes() {
    var board = new Board(Uses.sixOfBrevanne()).pursued();
    assertThat(plain(french.title(board))).isEqualTo("Un seul gain rapide, déjà en service.");
    assertThat(plain(french.sentence(board)))
        .isEqualTo(
            "Trois projets stratégiques butent d’abord sur la technique. Le plus proche, Contrôle"
                + " visuel, est à 0,7 point du seuil.");
    assertThat(plain(french.elsewhere(board).orElseThrow()))
        .startsWith("Contrôle visuel est en pilote hors « Gains rapides »");
    assertThat(english.title(board)).isEqualTo("One quick win, already in service.");
    assertThat(english.sentence(board))
        .isEqualTo(
            "Three strategic projects are held back first by technology. The nearest, Contrôle"
                + " visuel, is 0.7 points short of the threshold.");
  }

  @Test
  void severalQuickWinsAgreeInNumber() {
    assertThat(french.title(quick(State.IN_PRODUCTION, State.IN_PRODUCTION)))
        .isEqualTo("Deux gains rapides, tous en service.");
    assertThat(french.title(quick(State.IN_PRODUCTION, State.DRAFT)))
        .isEqualTo("Deux gains rapides, dont un en service.");
    assertThat(french.title(quick(State.SUBMITTED, State.DRAFT, State.DRAFT)))
        .isEqualTo("Trois gains rapides, aucun en service.");
    assertThat(english.title(quick(State.IN_PRODUCTION, State.IN_PRODUCTION, State.IN_PILOT)))
        .isEqualTo("Three quick wins, two of them in service.");
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void aSingleQuickWinIsSaidInEachState(State state) {
    assertThat(french.title(quick(state))).startsWith("Un seul gain rapide, ");
    assertThat(english.title(quick(state))).startsWith("One quick win, ");
  }

  @Test
  void nothingIsSaidHonestly() {
    assertThat(french.title(new Board(List.of()))).isEqualTo("Aucun cas d’usage à placer.");
    var unscored = new Board(List.of(Uses.of(1, "Un", State.DRAFT, null)));
    assertThat(french.title(unscored)).isEqualTo("Aucun cas d’usage n’est encore noté.");
    assertThat(french.sentence(unscored)).isEqualTo("Un cas d’usage reste à noter.");
    var poor = new Board(List.of(Uses.of(1, "Un", State.DRAFT, null, 2, 2, 2, 2, 2, 2, 2)));
    assertThat(french.title(poor)).isEqualTo("Aucun gain rapide pour l’instant.");
    assertThat(plain(french.sentence(poor)))
        .isEqualTo("Le mieux placé, Un : impact 2,0, faisabilité 2,0.");
    var only = new Board(List.of(Uses.of(1, "Un", State.DRAFT, null, 9, 9, 9, 3, 3, 2, 3)));
    assertThat(plain(french.sentence(only)))
        .isEqualTo(
            "Un projet stratégique bute d’abord sur les données. Un est à 2,7 points du seuil.");
  }

  private static Board quick(State... states) {
    return new Board(
        Arrays.stream(states)
            .map(state -> Uses.of(state.ordinal() + 1, "Un", state, AiActClass.MINIMAL, QUICK))
            .map(Placed.class::cast)
            .toList());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
