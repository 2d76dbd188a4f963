package fr.gouvernail.attachment;

import fr.gouvernail.attachment.AttachmentContent.Bytes;
import fr.gouvernail.attachment.AttachmentLink.Place;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.TakenOver;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// The rows of files, each step a short transaction of its own. Whoever attaches or removes queues
/// on the company's row: two who send the same content at once make one of it, and nobody attaches
/// what somebody else is removing.
@Component
@EnableConfigurationProperties(FileSettings.class)
class AttachmentLedger {

  private static final Logger log = LoggerFactory.getLogger(AttachmentLedger.class);

  /// What somebody wants to attach.
  record Wanted(Place to, String name, FileType type, String note, String sha256, PersonRef by) {}

  private final AttachmentLinks links;
  private final AttachmentContents contents;
  private final AttachmentSpaces spaces;
  private final CurrentTenant tenant;
  private final ApplicationEventPublisher events;
  private final FileSettings settings;
  private final Clock clock;
  private final TransactionTemplate apart;

  AttachmentLedger(
      AttachmentLinks links,
      AttachmentContents contents,
      AttachmentSpaces spaces,
      CurrentTenant tenant,
      ApplicationEventPublisher events,
      FileSettings settings,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.links = links;
    this.contents = contents;
    this.spaces = spaces;
    this.tenant = tenant;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Transactional(readOnly = true)
  public List<AttachmentLine> of(Place place) {
    return links.of(place.kind(), place.subject());
  }

  @Transactional(readOnly = true)
  public List<AttachmentLine> ofAll(String kind, Collection<UUID> subjects) {
    return subjects.isEmpty() ? List.of() : links.of(kind, subjects);
  }

  /// @throws NotFound if the workspace has no such file
  @Transactional(readOnly = true)
  public AttachmentLine line(AttachmentId id) {
    return links.line(id.value()).orElseThrow(() -> new NotFound("attachment " + id));
  }

  @Transactional(readOnly = true)
  public Map<UUID, Integer> counts(String kind, Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? Map.of()
        : links.counts(kind, subjects).stream()
            .collect(
                Collectors.toMap(
                    AttachmentLinks.Count::getSubject, count -> (int) count.getFiles()));
  }

  /// Refuses at once what would be refused after everything was sent and kept.
  @Transactional(readOnly = true)
  public void checkRoom(Place to) {
    refuseMoreThan(settings.perSubject(), links.count(to.kind(), to.subject()) + 1);
  }

  /// Whether some file of the company has this content.
  @Transactional(readOnly = true)
  public boolean isKept(String sha256) {
    return contents.kept(sha256).isPresent();
  }

  /// Notes that the bytes of a file are about to be kept.
  ///
  /// @throws RuleViolated if the company has no room for them
  @Transactional
  public Bytes begin(ReceivedFile file, String store) {
    checkQuota(file.size());
    return contents.save(new AttachmentContent(file, store, clock.instant())).bytes();
  }

  /// Attaches a content that the company has: what `stored` names, or the same one from before.
  ///
  /// @param stored what was begun and kept for it; null if that was not necessary
  /// @return nothing if the content from before went meanwhile
  /// @throws RuleViolated if there are too many or there is no room
  @Transactional
  public Optional<Added> attach(Wanted wanted, @Nullable UUID stored) {
    lock();
    var content = contents.kept(wanted.sha256());
    if (content.isEmpty() && stored != null) {
      content = contents.byId(stored);
      content.ifPresent(fresh -> {
        checkQuota(fresh.size());
        fresh.keep(clock.instant());
      });
    }
    return content.map(found -> link(wanted, found));
  }

  /// Attaches a file once more, to something else.
  ///
  /// @throws NotFound if it was removed meanwhile
  @Transactional
  public Added attachAgain(AttachmentLine file, Place to, PersonRef by) {
    lock();
    var content =
        contents
            .byId(file.content())
            .filter(AttachmentContent::isKept)
            .orElseThrow(() -> new NotFound("content " + file.content()));
    return link(new Wanted(to, file.name(), file.type(), file.note(), file.sha256(), by), content);
  }

  /// Takes a file away from what it is attached to.
  ///
  /// @return its bytes, if nothing else has them
  /// @throws NotFound if the workspace has no such file
  @Transactional
  public Optional<Bytes> remove(AttachmentId id, PersonRef by) {
    lock();
    var link = links.byId(id.value()).orElseThrow(() -> new NotFound("attachment " + id));
    return remove(link, by);
  }

  /// Takes everything away from one thing; the bytes go with the nightly round.
  @Transactional
  public void removeAll(Place from, PersonRef by) {
    lock();
    links.rows(from.kind(), from.subject()).forEach(link -> remove(link, by));
    links.forgetGone(from.kind(), from.subject());
  }

  /// What is and was attached to several things, the oldest first.
  @Transactional(readOnly = true)
  public FileHistory history(String kind, Collection<UUID> subjects) {
    if (subjects.isEmpty()) {
      return FileHistory.NONE;
    }
    var files = new ArrayList<AttachmentRow>();
    var gone = new ArrayList<GoneFile>();
    for (var filed : links.filed(kind, subjects)) {
      var content = filed.content();
      if (content != null) {
        files.add(filed.link().row(content));
      } else {
        gone.add(filed.link().gone());
      }
    }
    return new FileHistory(List.copyOf(files), List.copyOf(gone));
  }

  /// Whether some content ends by a rule.
  @Transactional(readOnly = true)
  public boolean anyEnds() {
    return contents.anyEnds();
  }

  /// Wherever contents are attached that are attached to something of this area.
  @Transactional(readOnly = true)
  public List<AttachmentLinks.Filed> filedWith(String area) {
    return links.filedWith(area + ".%");
  }

  /// Wherever contents are attached that are said to go, or that somebody holds.
  @Transactional(readOnly = true)
  public List<AttachmentLinks.Filed> announcedOrHeld(Limit limit) {
    return links.announcedOrHeld(limit);
  }

  /// Wherever one content is attached.
  @Transactional(readOnly = true)
  public List<AttachmentLinks.Filed> filedOf(UUID content) {
    return links.filedOf(content);
  }

  /// @throws NotFound if the workspace has no such content
  @Transactional
  public AttachmentContent content(UUID id) {
    return contents
        .byId(id)
        .filter(AttachmentContent::isKept)
        .orElseThrow(() -> new NotFound("content " + id));
  }

  /// Somebody wants a content to stay.
  ///
  /// @throws RuleViolated without a sufficient reason
  @Transactional
  public void hold(UUID id, String reason, PersonRef by) {
    content(id).hold(reason, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /// Takes a content away from everything by a rule; its bytes go afterwards.
  @Transactional
  public void expire(UUID id, LocalDate on) {
    var content = content(id);
    for (var link : links.having(id)) {
      publish("expired", link, content, PersonRef.SYSTEM);
      link.go(content.sha256(), on);
    }
    content.end(null, null);
    content.drop(clock.instant());
  }

  /// Attaches the files of things to their copies as well, with what is left of those that are
  /// gone.
  @Transactional
  public void copyAll(String kind, Map<UUID, UUID> copies) {
    if (copies.isEmpty() || !links.any(kind, copies.keySet())) {
      return;
    }
    lock();
    links.saveAll(
        links.rows(kind, copies.keySet()).stream()
            .map(link ->
                new AttachmentLink(
                    link, Objects.requireNonNull(copies.get(link.place().subject()))))
            .toList());
  }

  /// Writes down what a file is.
  ///
  /// @throws ObjectOptimisticLockingFailureException if somebody changed it since that version
  @Transactional
  public void describe(AttachmentId id, long version, String note, PersonRef by) {
    var link = links.byId(id.value()).orElseThrow(() -> new NotFound("attachment " + id));
    if (link.note().equals(note.strip())) {
      return;
    }
    if (link.version() != version) {
      throw new ObjectOptimisticLockingFailureException(AttachmentLink.class, id);
    }
    link.describe(note);
    contents.byId(link.content()).ifPresent(content -> publish("described", link, content, by));
  }

  /// Whatever has been attached to nothing for that long. From then on nobody attaches it.
  @Transactional
  public List<Bytes> leftBehind(Duration since) {
    // Asked apart: what a transaction has read once it sees that way until its end.
    if (Objects.requireNonNull(apart.execute(status -> spaces.count())) == 0) {
      return List.of();
    }
    lock();
    var now = clock.instant();
    var found = contents.leftBehind(now.minus(since));
    found.forEach(content -> content.drop(now));
    return found.stream().map(AttachmentContent::bytes).toList();
  }

  /// Where the bytes of a content lie that is attached to nothing.
  @Transactional(readOnly = true)
  public Optional<Bytes> unattached(UUID content) {
    return contents.byId(content).filter(c -> !c.isKept()).map(AttachmentContent::bytes);
  }

  /// Removes the row of a content whose bytes are gone.
  @Transactional
  public void forget(UUID content) {
    contents.byId(content).filter(c -> !c.isKept()).ifPresent(contents::delete);
  }

  private Added link(Wanted wanted, AttachmentContent content) {
    var there = links.rows(wanted.to().kind(), wanted.to().subject());
    var same = there.stream().filter(link -> link.content().equals(content.id())).findFirst();
    if (same.isPresent()) {
      return new Added(same.get().ref(), true);
    }
    refuseMoreThan(settings.perSubject(), there.size() + 1);
    var link =
        links.save(
            new AttachmentLink(
                wanted.to(),
                content.id(),
                wanted.name(),
                wanted.type(),
                wanted.note(),
                wanted.by(),
                TakenOver.now(clock)));
    publish("added", link, content, wanted.by());
    return new Added(link.ref(), false);
  }

  private Optional<Bytes> remove(AttachmentLink link, PersonRef by) {
    var content = contents.byId(link.content()).orElseThrow();
    publish("removed", link, content, by);
    links.delete(link);
    // The deletion is flushed before the question.
    if (!links.having(content.id()).isEmpty()) {
      return Optional.empty();
    }
    content.drop(clock.instant());
    return Optional.of(content.bytes());
  }

  private static void refuseMoreThan(int most, int wanted) {
    if (wanted > most) {
      throw new RuleViolated("attachment.many", most);
    }
  }

  private void checkQuota(long more) {
    long used = contents.used();
    long quota = settings.quota().toBytes();
    if (used + more > quota) {
      throw new RuleViolated("attachment.full", used >> 20, quota >> 20);
    }
  }

  private void publish(
      String what, AttachmentLink link, AttachmentContent content, PersonRef actor) {
    events.publishEvent(
        new AttachmentEvent(
            tenant.id(),
            actor,
            "attachment.file." + what,
            link.place().kind(),
            link.place().subject(),
            link.name(),
            content.sha256()));
  }

  /// Makes everybody else who attaches, removes or changes terms wait until the transaction ends.
  public void lock() {
    var id = tenant.id().value();
    // Apart from the caller's transaction: to lock a row that is not there keeps it from being
    // inserted.
    try {
      apart.executeWithoutResult(status -> {
        if (spaces.count() == 0) {
          spaces.save(new AttachmentSpace(id));
        }
      });
    } catch (DataIntegrityViolationException e) {
      log.debug("Somebody else attached a first file at the same moment");
    }
    spaces.locked(id).orElseThrow();
  }
}
