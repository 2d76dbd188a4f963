package fr.gouvernail.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MailChoiceRows extends Repository<MailChoice, UUID> {
  MailChoice save(MailChoice choice);

  Optional<MailChoice> findById(UUID person);
}
