package fr.gouvernail.usecase.model;

import static fr.gouvernail.usecase.model.Given.CONSULTANT;
import static fr.gouvernail.usecase.model.Given.DIRECTOR;
import static fr.gouvernail.usecase.model.Given.DPO;
import static fr.gouvernail.usecase.model.Given.HR;
import static fr.gouvernail.usecase.model.Given.IT;
import static fr.gouvernail.usecase.model.Given.OWNER;
import static fr.gouvernail.usecase.model.Given.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.Opinion.Office;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTests {

  @Test
  void eachSpeaksForHisOrHerOffice() {
    assertThat(refusal(sheet(), DPO, Office.DPO)).isEmpty();
    assertThat(refusal(sheet(), IT, Office.IT)).isEmpty();
    assertThat(refusal(sheet(), HR, Office.HR)).isEmpty();
    assertThat(refusal(sheet(), HR, Office.WORKS_COUNCIL)).isEmpty();
    assertThat(refusal(sheet(), CONSULTANT, Office.CONSULTANT)).isEmpty();
    assertThat(refusal(sheet(), CONSULTANT, Office.DPO)).hasValue(Refusal.Code.NO_RIGHT);
    assertThat(refusal(sheet(), IT, Office.HR)).hasValue(Refusal.Code.NO_RIGHT);
  }

  @Test
  void nobodyAdvisesOnWhatHeOrSheOwnsOrEdits() {
    assertThat(refusal(sheet().but(g -> g.owner = IT), IT, Office.IT)).hasValue(Refusal.Code.OWN);
    assertThat(refusal(sheet().but(g -> g.coEditors.add(DPO)), DPO, Office.DPO))
        .hasValue(Refusal.Code.EDITED);
    assertThat(refusal(sheet().but(g -> g.starEditors.add(DPO)), DPO, Office.DPO))
        .hasValue(Refusal.Code.EDITED);
  }

  @Test
  void aDirectorSpeaksInThePlaceOfADpoWhoOwnsTheSheet() {
    assertThat(refusal(sheet(), DIRECTOR, Office.DIRECTOR)).hasValue(Refusal.Code.NO_RIGHT);
    assertThat(refusal(sheet().but(g -> g.owner = DPO), DIRECTOR, Office.DIRECTOR)).isEmpty();
  }

  @Test
  void countsOpinionsOfTheUninvolved() {
    var given = sheet().opinion(DPO, Office.DPO).opinion(OWNER, Office.IT);

    assertThat(Advice.counted(given.edition(), given.circumstances()))
        .extracting(Opinion::by)
        .containsExactly(DPO);
  }

  private static Optional<Refusal.Code> refusal(Given given, PersonRef person, Office office) {
    return Advice.refusal(given.edition(), given.circumstances(), given.actor(person), office)
        .map(Refusal::code);
  }
}
