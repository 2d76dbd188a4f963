package fr.gouvernail.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;

/// The mails that the portal sent.
final class Mails {

  private Mails() {}

  /// Waits for a mail: before it leaves, the portal waits a minute for second thoughts.
  ///
  /// @param subject a part of it
  static MimeMessage await(String address, String subject) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .until(() -> find(address, subject), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<MimeMessage> find(String address, String subject) {
    return Arrays.stream(Journey.portal.mail().received())
        .filter(mail -> is(mail, address, subject))
        .findFirst();
  }

  private static boolean is(MimeMessage mail, String address, String subject) {
    try {
      return mail.getAllRecipients()[0].toString().contains(address)
          && mail.getSubject().contains(subject);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
