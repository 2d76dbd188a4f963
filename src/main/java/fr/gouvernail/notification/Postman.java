package fr.gouvernail.notification;

import fr.gouvernail.identity.AccessPolicy;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.tenancy.TenantDirectory;
import fr.gouvernail.tenancy.TenantId;
import fr.gouvernail.tenancy.Workspace;
import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/// Hands the mails of the outbox over to the mail server. With several portals each mail is sent by
/// one of them.
@Component
class Postman {

  private static final Logger log = LoggerFactory.getLogger(Postman.class);

  private final Outbox outbox;
  private final MailChoices choices;
  private final MailWriter writer;
  private final JavaMailSender server;
  private final TenantDirectory directory;
  private final People people;
  private final AccessPolicy policy;

  Postman(
      Outbox outbox,
      MailChoices choices,
      MailWriter writer,
      JavaMailSender server,
      TenantDirectory directory,
      People people,
      AccessPolicy policy) {
    this.outbox = outbox;
    this.choices = choices;
    this.writer = writer;
    this.server = server;
    this.directory = directory;
    this.people = people;
    this.policy = policy;
  }

  @Scheduled(fixedDelayString = "${gouvernail.mail.every:PT5S}")
  void round() {
    try {
      deliver();
    } catch (DataAccessException | CannotCreateTransactionException e) {
      log.warn("Mails cannot be read now, trying again: {}", e.getMessage());
    }
  }

  /// Sends what is due. Once the server fails, the rest waits without being tried.
  void deliver() {
    boolean works = true;
    for (var mail : outbox.claim()) {
      var workspace = recipientsWorkspace(mail);
      if (workspace.isEmpty()) {
        outbox.remove(mail);
      } else if (works) {
        works = send(mail, workspace.get());
      } else {
        outbox.postpone(mail);
      }
    }
  }

  /// The workspace, if the person may still know of it and wants such mails.
  private Optional<Workspace> recipientsWorkspace(OutgoingMail mail) {
    boolean firm = mail.matter().kind().topic() == NoticeKind.Topic.FIRMS;
    return directory.byIds(List.of(mail.tenant())).stream()
        .filter(w ->
            firm
                ? policy.allows(mail.person(), Permission.MANAGE_ASSIGNMENTS, TenantId.NONE)
                : policy.allows(mail.person(), Permission.ENTER_WORKSPACE, w.id()))
        .filter(w -> choices.wants(mail.person(), mail.matter().kind().topic()))
        .findFirst();
  }

  private boolean send(OutgoingMail mail, Workspace workspace) {
    try {
      server.send(writer.write(mail.matter(), workspace, people.profile(mail.person())));
      outbox.remove(mail);
      return true;
    } catch (MailException e) {
      if (refusesTheAddress(e)) {
        log.warn("Mail {} is refused for good: {}", mail.id(), e.getMessage());
        outbox.giveUp(mail);
        return true;
      }
      log.warn("Mail {} waits, the mail server fails: {}", mail.id(), e.getMessage());
      outbox.postpone(mail);
      return false;
    }
  }

  /// The server works and knows no such person: only this mail is concerned.
  private static boolean refusesTheAddress(MailException e) {
    return e instanceof MailSendException failed
        && failed.getFailedMessages().values().stream()
            .anyMatch(cause ->
                cause instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0);
  }
}
