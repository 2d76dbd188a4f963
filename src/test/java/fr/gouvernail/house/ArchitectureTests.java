package fr.gouvernail.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.identity.SignedIn;
import jakarta.persistence.Entity;
import org.hibernate.Version;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

class ArchitectureTests {

  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.gouvernail")
          .that(
              describe(
                  "are the product's", c -> !c.getPackageName().startsWith("fr.gouvernail.local")));

  @Test
  void nothingPassesByTheTenantFilter() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "a native query is created",
                call ->
                    call.getName().equals("createNativeQuery")
                        || call.getName().equals("openStatelessSession")
                        || call.getName().equals("doWork")
                        || call.getName().equals("doReturningWork")))
        .check(PRODUCT);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "org\\.springframework\\.jdbc\\.core\\..*|javax\\.sql\\.DataSource|org\\.hibernate\\.StatelessSession|.*NativeQuery")
        .check(PRODUCT);
    assertThat(
            PRODUCT.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m ->
                    m.tryGetAnnotationOfType(org.springframework.data.jpa.repository.Query.class)
                        .map(org.springframework.data.jpa.repository.Query::nativeQuery)
                        .orElse(false)))
        .isEmpty();
  }

  @Test
  void entitiesAndRepositoriesStayInsideTheirModule() {
    classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(PRODUCT);
    classes()
        .that()
        .areAssignableTo(Repository.class)
        .and()
        .doNotHaveSimpleName("TenantRepository")
        .should()
        .notBePublic()
        .check(PRODUCT);
  }

  @Test
  void everyServiceMethodSaysWhoMayCallIt() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(Service.class)
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage("fr.gouvernail.tenancy")
        .and(notSynthetic())
        .should()
        .beAnnotatedWith(Requires.class)
        .orShould()
        .beAnnotatedWith(SignedIn.class)
        .orShould()
        .beAnnotatedWith(Internal.class)
        .check(PRODUCT);
  }

  @Test
  void everyViewSaysWhoMayOpenIt() {
    classes()
        .that()
        .areAnnotatedWith(Route.class)
        .should()
        .beAnnotatedWith(Requires.class)
        .orShould()
        .beAnnotatedWith(SignedIn.class)
        .check(PRODUCT);
  }

  @Test
  void viewsNeverTouchRepositories() {
    noClasses()
        .that()
        .resideInAPackage("..ui..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Repository.class)
        .check(PRODUCT);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "the machine's time is read without a Clock",
                call ->
                    call.getName().equals("now")
                        && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().isEmpty()))
        .check(PRODUCT);
  }

  @Test
  void dependenciesAreHandedToConstructors() {
    fields()
        .should()
        .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .check(PRODUCT);
  }

  @Test
  void hibernateIsNotBelowTheVersionThatKeepsTenantsApart() {
    assertThat(compare(Version.getVersionString(), "7.4.13"))
        .as("HHH-20883: earlier versions let one tenant write another's row")
        .isGreaterThanOrEqualTo(0);
    assertThat(compare(SpringBootVersion.getVersion(), "4.1.2")).isGreaterThanOrEqualTo(0);
  }

  private static DescribedPredicate<JavaMethod> notSynthetic() {
    return describe(
        "are written by people", m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static int compare(String version, String floor) {
    return Runtime.Version.parse(version.replaceAll("[^0-9.].*", "").replaceAll("\\.$", ""))
        .compareTo(Runtime.Version.parse(floor));
  }
}
