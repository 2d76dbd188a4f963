package fr.gouvernail.library;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LibraryContents extends Repository<LibraryContent, UUID> {

  LibraryContent save(LibraryContent content);

  Optional<LibraryContent> findById(UUID library);
}
