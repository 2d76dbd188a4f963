package fr.gouvernail.attachment;

import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.SubjectNames;
import fr.gouvernail.tenancy.TenantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;

/// Things to which tests attach files: each belongs to one company, and everybody there may read or
/// change it as the test says.
@TestConfiguration(proxyBeanMethods = false)
public class AttachedThings implements AttachedTo, SubjectNames {

  /// The kind of these things.
  public static final String KIND = "essai.chose";

  /// What the people of the company may do with a thing.
  public enum Right {
    CHANGE,
    READ,
    NOTHING
  }

  private record Thing(TenantId tenant, Right right) {}

  private final CurrentTenant tenant;
  private final Map<UUID, Thing> things = new ConcurrentHashMap<>();

  AttachedThings(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  /// A new thing that everybody of the company may change.
  public UUID thing(TenantId where) {
    var id = UUID.randomUUID();
    allow(where, id, Right.CHANGE);
    return id;
  }

  /// Says what the company may do with it from now on.
  public void allow(TenantId where, UUID thing, Right right) {
    things.put(thing, new Thing(where, right));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayRead(UUID subject) {
    return right(subject) != Right.NOTHING;
  }

  @Override
  public boolean mayChange(UUID subject) {
    return right(subject) == Right.CHANGE;
  }

  private Right right(UUID subject) {
    var thing = things.get(subject);
    return thing != null && thing.tenant().equals(tenant.id()) ? thing.right() : Right.NOTHING;
  }

  @Override
  public Set<String> areas() {
    return Set.of("essai");
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids, Locale locale) {
    var names = new HashMap<UUID, String>();
    ids.stream()
        .filter(id -> right(id) != Right.NOTHING)
        .forEach(id -> names.put(id, "Chose d’essai"));
    return names;
  }
}
