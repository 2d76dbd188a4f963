package fr.gouvernail.notification;

import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the caller was told in the current workspace. Other people's notices do not exist here.
@Service
@Transactional
public class NoticeService {

  private final Notices notices;
  private final Bells bells;
  private final Caller caller;
  private final CurrentTenant tenant;
  private final Clock clock;

  NoticeService(Notices notices, Bells bells, Caller caller, CurrentTenant tenant, Clock clock) {
    this.notices = notices;
    this.bells = bells;
    this.caller = caller;
    this.tenant = tenant;
    this.clock = clock;
  }

  /// The latest first.
  ///
  /// @param page from 0
  @Requires(Permission.ENTER_WORKSPACE)
  @Transactional(readOnly = true)
  public List<NoticeLine> latest(int page, int size) {
    return notices.latest(caller.person().value(), PageRequest.of(page, Math.max(1, size)));
  }

  @Requires(Permission.ENTER_WORKSPACE)
  @Transactional(readOnly = true)
  public int unread() {
    return notices.unread(caller.person().value());
  }

  /// Marks one as read; one that is stays so.
  ///
  /// @throws NotFound for a notice of somebody else
  @Requires(Permission.ENTER_WORKSPACE)
  public void read(UUID id) {
    var person = caller.person();
    notices
        .own(id, person.value())
        .orElseThrow(() -> new NotFound("notice " + id))
        .read(clock.instant());
    bells.show(tenant.id(), person, notices.unread(person.value()));
  }

  /// Marks all as read.
  @Requires(Permission.ENTER_WORKSPACE)
  public void readAll() {
    notices.readAll(caller.person().value(), clock.instant());
    bells.show(tenant.id(), caller.person(), 0);
  }
}
