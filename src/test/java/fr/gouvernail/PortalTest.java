package fr.gouvernail;

import fr.gouvernail.acknowledgement.PublishedCharters;
import fr.gouvernail.aiact.NewerLaw;
import fr.gouvernail.assessment.WrittenRemarks;
import fr.gouvernail.attachment.AttachedThings;
import fr.gouvernail.benchmark.ComparedCompanies;
import fr.gouvernail.charter.CharterSteps;
import fr.gouvernail.charter.CharterVersions;
import fr.gouvernail.classification.ClassifiedUses;
import fr.gouvernail.classification.TestUses;
import fr.gouvernail.engagement.mission.TestFirms;
import fr.gouvernail.engagement.reading.WrittenReadings;
import fr.gouvernail.frameworkaudit.AnsweredAudits;
import fr.gouvernail.inventory.RunningUses;
import fr.gouvernail.prioritization.FixedUseCases;
import fr.gouvernail.usecase.WrittenUseCases;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// A test against the whole portal on a real MySQL, without a web server. Contexts are shared
/// between the tests that carry nothing else.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    // Mails and reminders leave, charters come into force, laws are replayed, and what is
    // remembered
    // of people and workspaces is forgotten, when a test says so: nothing runs between its
    // statements.
    properties = {
      "gouvernail.mail.every=PT24H",
      "gouvernail.reminders=-",
      "gouvernail.charters=-",
      "gouvernail.campaigns=-",
      "gouvernail.retention=-",
      "gouvernail.use-cases=-",
      "gouvernail.files.round=-",
      "gouvernail.law-packs=-",
      "gouvernail.benchmarks=-",
      "gouvernail.readings.every=PT24H",
      "gouvernail.readings.round=-",
      "gouvernail.access.every=PT24H",
      "gouvernail.tenants.every=PT24H",
      // Each context that tests share keeps its connections until the end.
      "spring.datasource.hikari.minimum-idle=2"
    })
@Import({
  RealMySql.class,
  TestCompanies.class,
  AttachedThings.class,
  ComparedCompanies.class,
  CharterSteps.class,
  CharterVersions.class,
  PublishedCharters.class,
  WrittenUseCases.class,
  NewerLaw.class,
  TestUses.class,
  ClassifiedUses.class,
  FixedUseCases.class,
  RunningUses.class,
  WrittenRemarks.class,
  TestFirms.class,
  AnsweredAudits.class,
  WrittenReadings.class
})
public @interface PortalTest {}
