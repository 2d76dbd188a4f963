package fr.gouvernail.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.tenancy.PersonRef;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class PreferencesTests {

  @Autowired People people;
  @Autowired Persons persons;
  @Autowired AccessChanges changes;
  @Autowired AccessCache access;
  @Autowired TestCompanies companies;
  @Autowired Statements statements;
  @Autowired PlatformTransactionManager transactions;

  PersonRef person;

  @BeforeEach
  void somebodyWhoIsKnown() {
    person = companies.member(companies.company(), Role.EMPLOYEE);
    me();
  }

  @Test
  void ownProfileCostsNoStatement() {
    assertThat(statements.during(this::me)).isEmpty();
  }

  @Test
  void ownPreferencesCountAtOnce() {
    Caller.runAs(person, () -> people.prefer(Locale.ENGLISH, "dark"));

    assertThat(me().locale()).isEqualTo("en");
    assertThat(me().theme()).isEqualTo("dark");
  }

  @Test
  void whatAnotherPortalChangedIsNoticed() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(transaction -> {
          persons.findById(person.value()).orElseThrow().prefer("en", "light");
          changes.save(new AccessChange(person.value(), Clock.systemUTC().instant()));
        });

    access.noticeOtherPortals();

    assertThat(me().locale()).isEqualTo("en");
  }

  private Profile me() {
    return Caller.callAs(person, people::me);
  }
}
