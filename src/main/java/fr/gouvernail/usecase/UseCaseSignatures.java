package fr.gouvernail.usecase;

import fr.gouvernail.tenancy.TenantRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UseCaseSignatures extends TenantRepository<UseCaseSignature> {

  @Query("select s from UseCaseSignature s where s.useCase = :useCase order by s.signedAt, s.id")
  List<UseCaseSignature> of(UUID useCase);

  @Modifying(flushAutomatically = true)
  @Query("delete from UseCaseSignature s where s.useCase = :useCase")
  int removeAll(UUID useCase);
}
