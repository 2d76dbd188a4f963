package fr.gouvernail.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, UUID> {
  Person save(Person person);

  Optional<Person> findById(UUID id);

  Optional<Person> findBySubject(String subject);

  Optional<Person> findByEmail(String email);

  List<Person> findByIdIn(Collection<UUID> ids);
}
