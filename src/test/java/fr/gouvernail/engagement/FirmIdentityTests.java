package fr.gouvernail.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.PortalTest;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

@PortalTest
class FirmIdentityTests {

  private static final IdentityForm GREEN =
      new IdentityForm("#1E5B3A", "#e1f0e6", "Bonjour.", "Hello.", "essai@example.org");

  @Autowired FirmIdentity identity;
  @Autowired Firms firms;
  @Autowired TestCompanies companies;

  PersonRef administrator;
  PersonRef other;

  @BeforeEach
  void twoFirms() {
    administrator = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    other = companies.standing(Role.CONSULTANT, Role.FIRM_ADMIN);
    firms.register("Cabinet " + UUID.randomUUID(), Map.of(administrator, "Associée"));
    firms.register("Cabinet " + UUID.randomUUID(), Map.of(other, "Associé"));
  }

  @Test
  void beginsWithOurColoursAndKeepsWhatWasChosen() {
    var before = mine(administrator);
    assertThat(before.form()).isEqualTo(IdentityForm.OURS);
    assertThat(before.changedBy()).isEmpty();

    change(administrator, before.version(), GREEN);

    var after = mine(administrator);
    assertThat(after.form().accent()).isEqualTo("#1e5b3a");
    assertThat(after.form().introductionEn()).isEqualTo("Hello.");
    assertThat(after.changedBy()).isEqualTo("Personne d’essai");
    assertThat(after.changedAt()).isNotNull();
  }

  @Test
  void ofAnotherFirmIsNeverSeenNorChanged() {
    change(administrator, mine(administrator).version(), GREEN);
    Caller.runAs(administrator, () -> identity.changeLogo(picture()));

    assertThat(mine(other).form()).isEqualTo(IdentityForm.OURS);
    assertThat(mine(other).logo()).isNull();
    Caller.runAs(other, () -> identity.removeLogo());
    assertThat(mine(administrator).logo()).isNotNull();
  }

  @Test
  void belongsToAdministratorsAlone() {
    var consultant = companies.standing(Role.CONSULTANT);
    firms.register("Cabinet " + UUID.randomUUID(), Map.of(consultant, "Consultant"));

    assertThatThrownBy(() -> mine(consultant)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> change(consultant, -1, GREEN)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mine(companies.standing(Role.FIRM_ADMIN)))
        .as("an administrator without a firm")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isNotWrittenOverByWhoeverReadAnOlderOne() {
    var read = mine(administrator).version();
    change(administrator, read, GREEN);

    assertThatThrownBy(() -> change(administrator, read, IdentityForm.OURS))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    assertThat(mine(administrator).form().introductionFr()).isEqualTo("Bonjour.");
    change(administrator, mine(administrator).version(), IdentityForm.OURS);
    assertThat(mine(administrator).form()).isEqualTo(IdentityForm.OURS);
  }

  @Test
  void refusesAWrongFileAndKeepsTheLogoThatIsThere() {
    Caller.runAs(administrator, () -> identity.changeLogo(picture()));
    var before = mine(administrator).logo();

    assertThatThrownBy(
            () -> Caller.runAs(administrator, () -> identity.changeLogo(new byte[] {1, 2, 3})))
        .isInstanceOf(RuleViolated.class);

    assertThat(before).isNotNull();
    assertThat(mine(administrator).logo().png()).isEqualTo(before.png());
    Caller.runAs(administrator, () -> identity.removeLogo());
    Caller.runAs(administrator, () -> identity.removeLogo());
    assertThat(mine(administrator).logo()).isNull();
  }

  @Test
  void refusesColoursThatCannotBeRead() {
    assertThatThrownBy(() ->
            change(
                administrator,
                mine(administrator).version(),
                new IdentityForm("#ffee00", "#ffffff", "", "", "")))
        .isInstanceOf(RuleViolated.class);
    assertThat(mine(administrator).form()).isEqualTo(IdentityForm.OURS);
  }

  private static byte[] picture() {
    return LogoPictureTests.picture("png", 200, 60, BufferedImage.TYPE_INT_RGB);
  }

  private FirmIdentity.Sheet mine(PersonRef person) {
    return Caller.callAs(person, identity::mine);
  }

  private void change(PersonRef person, long version, IdentityForm form) {
    Caller.runAs(person, () -> identity.change(version, form));
  }
}
