package fr.gouvernail.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AccessChanges extends Repository<AccessChange, Long> {
  AccessChange save(AccessChange change);

  List<AccessChange> findByIdGreaterThanOrderById(long id);

  Optional<AccessChange> findFirstByOrderByIdDesc();
}
