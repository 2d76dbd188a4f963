package fr.gouvernail.attachment;

import static fr.gouvernail.attachment.AttachedThings.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gouvernail.MovingClock;
import fr.gouvernail.PortalTest;
import fr.gouvernail.Statements;
import fr.gouvernail.TestCompanies;
import fr.gouvernail.attachment.AttachedThings.Right;
import fr.gouvernail.attachment.store.FileStore;
import fr.gouvernail.attachment.store.FileStores;
import fr.gouvernail.identity.Caller;
import fr.gouvernail.identity.People;
import fr.gouvernail.identity.Role;
import fr.gouvernail.tenancy.CurrentTenant;
import fr.gouvernail.tenancy.NotFound;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.tenancy.RuleViolated;
import fr.gouvernail.tenancy.SubjectNames;
import fr.gouvernail.tenancy.TenantRepository;
import fr.gouvernail.tenancy.Workspace;
import fr.gouvernail.trail.Trail;
import fr.gouvernail.trail.TrailLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@PortalTest
@Import(MovingClock.class)
class AttachmentModuleTests {

  @Autowired TestCompanies companies;
  @Autowired AttachedThings things;
  @Autowired Attachments attachments;
  @Autowired AttachmentRemains remains;
  @Autowired AttachmentContents contents;
  @Autowired FileStores stores;
  @Autowired Trail trail;
  @Autowired AttachmentNames names;
  @Autowired Statements statements;
  @Autowired MovingClock.Ahead clock;
  @Autowired ApplicationContext context;
  @Autowired TransactionTemplate transactions;

  Workspace company;
  PersonRef director;
  UUID thing;

  @BeforeEach
  void aCompany() {
    company = companies.company();
    director = companies.member(company, Role.DIRECTOR);
    thing = things.thing(company.id());
  }

  @Test
  void keepsAFileWithEverythingThatIsAskedAboutItLater() {
    var bytes = SampleFiles.pdf("devis");
    var added = add(thing, "../Devis n°\u00a07.pdf", bytes);

    assertThat(added.already()).isFalse();
    var file = files(thing).getFirst();
    assertThat(file.id()).isEqualTo(added.id());
    assertThat(file.name()).isEqualTo("Devis n° 7.pdf");
    assertThat(file.type()).isEqualTo(FileType.PDF);
    assertThat(file.size()).isEqualTo(bytes.length);
    assertThat(file.sha256()).hasSize(64);
    assertThat(file.by()).isEqualTo(director);
    assertThat(file.byName()).isEqualTo("Personne d’essai");
    assertThat(file.at()).isBeforeOrEqualTo(clock.instant());
    assertThat(content(added.id())).isEqualTo(bytes);
  }

  @Test
  void keepsLargeFilesInPieces() {
    var bytes = large(3 << 20);
    var id = add(thing, "grand.pdf", bytes).id();

    assertThat(content(id)).isEqualTo(bytes);
    assertThat(rows("attachmentChunks")).isEqualTo(6);
    // A whole number of pieces, and one byte more.
    var one = add(thing, "b.pdf", large(512 << 10)).id();
    var more = add(thing, "c.pdf", large((512 << 10) + 1)).id();
    assertThat(content(one)).hasSize(512 << 10);
    assertThat(content(more)).hasSize((512 << 10) + 1);
  }

  @Test
  void sentTwiceItIsAttachedOnce() {
    var first = add(thing, "a.pdf", SampleFiles.pdf("x"));
    var second = add(thing, "autre nom.pdf", SampleFiles.pdf("x"));

    assertThat(second).isEqualTo(new Added(first.id(), true));
    assertThat(files(thing)).hasSize(1);
    assertThat(actions()).containsExactly("attachment.file.added");
  }

  @Test
  void sentByTwoAtOnceItIsKeptOnce() throws Exception {
    var bytes = large(1 << 20);
    var others = List.of(thing, thing, things.thing(company.id()), things.thing(company.id()));
    try (var pool = Executors.newFixedThreadPool(others.size())) {
      var work =
          others.stream().map(each -> (Callable<Added>) () -> add(each, "a.pdf", bytes)).toList();
      for (var result : pool.invokeAll(work)) {
        result.get();
      }
    }
    assertThat(files(thing)).hasSize(1);
    assertThat(rows("attachmentLinks")).isEqualTo(3);
    assertThat(rows("attachmentContents")).isEqualTo(1);
    assertThat(rows("attachmentChunks")).isEqualTo(2);
  }

  @Test
  void aContentGoesWithTheLastThingThatHasIt() {
    var other = things.thing(company.id());
    var here = add(thing, "a.pdf", SampleFiles.pdf("x")).id();
    var there = act(() -> attachments.link(here, KIND, other)).id();
    assertThat(there).isNotEqualTo(here);
    assertThat(act(() -> attachments.link(here, KIND, other))).isEqualTo(new Added(there, true));
    assertThat(rows("attachmentContents")).isEqualTo(1);

    run(() -> attachments.remove(here));
    assertThat(files(thing)).isEmpty();
    assertThat(content(there)).isEqualTo(SampleFiles.pdf("x"));
    run(() -> attachments.remove(there));
    assertThat(rows("attachmentContents")).isZero();
    assertThat(rows("attachmentChunks")).isZero();
    assertThatThrownBy(() -> run(() -> attachments.remove(there))).isInstanceOf(NotFound.class);
    assertThat(actions())
        .containsExactly(
            "attachment.file.removed",
            "attachment.file.removed",
            "attachment.file.added",
            "attachment.file.added");
  }

  @Test
  void whatIsRemovedAndAddedAtOnceIsThereOrNot() throws Exception {
    var other = things.thing(company.id());
    for (int i = 0; i < 12; i++) {
      var bytes = SampleFiles.pdf("n° " + i);
      var first = add(thing, "a.pdf", bytes).id();
      try (var pool = Executors.newFixedThreadPool(2)) {
        var gone = pool.submit(() -> run(() -> attachments.remove(first)));
        var added = pool.submit(() -> add(other, "a.pdf", bytes));
        gone.get();
        var second = added.get().id();
        assertThat(content(second)).isEqualTo(bytes);
        run(() -> attachments.remove(second));
      }
    }
    assertThat(rows("attachmentContents")).isZero();
    assertThat(rows("attachmentChunks")).isZero();
  }

  @Test
  void theTrailSaysWhichFileWasAttachedToWhat() {
    run(() -> attachments.remove(add(thing, "devis.pdf", SampleFiles.pdf("x")).id()));

    var line = lines().getFirst();
    assertThat(line.action()).isEqualTo("attachment.file.removed");
    assertThat(line.subject()).isEqualTo(thing.toString());
    assertThat(line.details()).contains("\"file\":\"devis.pdf\"").contains("\"hash\":\"");
    assertThat(act(() -> names.names(List.of(thing), Locale.FRENCH)))
        .isEqualTo(Map.of(thing, "Chose d’essai"));
    assertThat(names).isInstanceOf(SubjectNames.class);
  }

  @Test
  void readersReadAndOthersFindNothing() {
    var id = add(thing, "a.pdf", SampleFiles.pdf("x")).id();

    things.allow(company.id(), thing, Right.READ);
    assertThat(files(thing)).hasSize(1);
    assertThat(content(id)).isNotEmpty();
    notFound(() -> add(thing, "b.pdf", SampleFiles.pdf("y")));
    notFound(() -> act(() -> attachments.link(id, KIND, thing)));
    notFound(() -> run(() -> attachments.remove(id)));
    notFound(() -> run(() -> attachments.describe(id, 0, "x")));

    things.allow(company.id(), thing, Right.NOTHING);
    notFound(() -> files(thing));
    notFound(() -> content(id));
    var mine = things.thing(company.id());
    notFound(() -> act(() -> attachments.link(id, KIND, mine)));
    notFound(() -> act(() -> attachments.of("invented", thing)));
    notFound(() -> content(new AttachmentId(UUID.randomUUID())));
    assertThat(files(mine)).isEmpty();
  }

  @Test
  void theRightIsAskedAgainOnceEverythingWasSent() {
    var slow =
        new ByteArrayInputStream(SampleFiles.pdf("x")) {
          @Override
          public synchronized int read(byte[] into, int from, int length) {
            things.allow(company.id(), thing, Right.READ);
            return super.read(into, from, length);
          }
        };
    notFound(() -> act(() -> attachments.add(KIND, thing, "a.pdf", "", slow)));
    assertThat(rows("attachmentContents")).isZero();
  }

  @Test
  void companiesDoNotMeet() {
    var id = add(thing, "a.pdf", SampleFiles.pdf("x")).id();
    var elsewhere = companies.company();
    var stranger = companies.member(elsewhere, Role.DIRECTOR);
    var theirs = things.thing(elsewhere.id());

    notFound(() -> as(elsewhere, stranger, () -> attachments.of(KIND, thing)));
    notFound(() -> as(elsewhere, stranger, () -> attachments.open(id)));
    notFound(() -> as(elsewhere, stranger, () -> attachments.link(id, KIND, theirs)));
    notFound(() ->
        as(
            elsewhere,
            stranger,
            () -> {
              attachments.remove(id);
              return 0;
            }));
    // The same content is theirs, and goes without touching ours.
    var same =
        as(
            elsewhere,
            stranger,
            () -> attachments.add(KIND, theirs, "a.pdf", "", stream(SampleFiles.pdf("x"))));
    assertThat(same.already()).isFalse();
    as(
        elsewhere,
        stranger,
        () -> {
          attachments.remove(same.id());
          return 0;
        });
    assertThat(content(id)).isEqualTo(SampleFiles.pdf("x"));
  }

  @Test
  void refusesWhatIsTooLargeTooManyOrMoreThanTheCompanyHasRoomFor() {
    var narrow = narrow(stores, new FileSettings("database", size(1000), size(2500), 3));
    assertThatThrownBy(() -> add(narrow, thing, "a.pdf", large(1001)))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("attachment.refused.size"));
    add(narrow, thing, "a.pdf", large(1000));
    var two = large(900);
    add(narrow, thing, "b.pdf", two);
    assertThatThrownBy(() -> add(narrow, thing, "c.pdf", large(700)))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("attachment.full"));
    // What the company has already takes no more room.
    add(narrow, things.thing(company.id()), "b.pdf", two);
    add(narrow, thing, "d.pdf", large(100));
    assertThatThrownBy(() -> add(narrow, thing, "e.pdf", large(101)))
        .isInstanceOfSatisfying(
            RuleViolated.class, e -> assertThat(e.key()).isEqualTo("attachment.many"));
  }

  @Test
  void whatIsRefusedLeavesNothingBehind() {
    assertThatThrownBy(() -> add(thing, "a.pdf", "<svg/>".getBytes()))
        .isInstanceOf(RuleViolated.class);
    var gone =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the sender went away");
          }
        };
    assertThatThrownBy(() -> act(() -> attachments.add(KIND, thing, "a.pdf", "", gone)))
        .isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(
            () -> add(narrow(new FileStores(List.of(new Failing(true)), "failing")), thing))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(rows("attachmentContents")).isZero();
    assertThat(rows("attachmentLinks")).isZero();
    assertThat(actions()).isEmpty();
  }

  @Test
  void theNightlyRoundRemovesWhatABrokenUploadLeft() {
    // A store that dies in the middle and does not answer when it is tidied up.
    var failing = new Failing(false);
    var both = new FileStores(List.of(failing, stores.named("database")), "failing");
    assertThatThrownBy(() -> add(narrow(both), thing)).isInstanceOf(UncheckedIOException.class);
    assertThat(rows("attachmentContents")).isEqualTo(1);
    var kept = add(thing, "b.pdf", SampleFiles.pdf("y")).id();

    var round = new AttachmentRemains(context.getBean(AttachmentLedger.class), both, null);
    run(round::clear);
    assertThat(failing.removed).as("it may be under way still").isZero();
    clock.move(AttachmentRemains.AFTER.plus(Duration.ofMinutes(1)));
    run(round::clear);
    assertThat(rows("attachmentContents")).as("the store does not answer yet").isEqualTo(2);
    failing.answers = true;
    clock.move(AttachmentRemains.AFTER.plus(Duration.ofMinutes(1)));
    run(round::clear);
    assertThat(failing.removed).isEqualTo(1);
    assertThat(rows("attachmentContents")).isEqualTo(1);
    assertThat(content(kept)).isEqualTo(SampleFiles.pdf("y"));
    remains.lookAround();
    assertThat(content(kept)).isEqualTo(SampleFiles.pdf("y"));
  }

  @Test
  void aFileStaysWhereItWasKeptWhenTheSettingChanges() {
    var memory = new Failing(true);
    memory.answers = true;
    memory.fails = false;
    var both = new FileStores(List.of(memory, stores.named("database")), "failing");
    var before = add(narrow(both), thing).id();
    var back = new FileStores(List.of(memory, stores.named("database")), "database");
    var after = act(() -> narrow(back).add(KIND, thing, "b.pdf", "", stream(SampleFiles.pdf("y"))));

    assertThat(act(() -> read(narrow(back).open(before)))).isEqualTo(SampleFiles.pdf("x"));
    assertThat(act(() -> read(narrow(back).open(after.id())))).isEqualTo(SampleFiles.pdf("y"));
  }

  @Test
  void aNoteIsKeptUnlessSomebodyWroteMeanwhile() {
    var id = add(thing, "a.pdf", SampleFiles.pdf("x")).id();
    run(() -> attachments.describe(id, 0, " Devis signé "));
    run(() -> attachments.describe(id, 0, "Devis signé"));
    assertThat(files(thing).getFirst().note()).isEqualTo("Devis signé");

    assertThatThrownBy(() -> run(() -> attachments.describe(id, 0, "Autre chose")))
        .isInstanceOf(ObjectOptimisticLockingFailureException.class);
    run(() -> attachments.describe(id, files(thing).getFirst().version(), "Autre chose"));
    assertThat(files(thing).getFirst().note()).isEqualTo("Autre chose");
    assertThatThrownBy(() ->
            run(() -> attachments.describe(id, files(thing).getFirst().version(), "x".repeat(301))))
        .isInstanceOf(RuleViolated.class);
  }

  @Test
  void everythingGoesFromAThingThatIsDeleted() {
    add(thing, "a.pdf", SampleFiles.pdf("x"));
    var other = things.thing(company.id());
    var stays = add(other, "b.pdf", SampleFiles.pdf("y")).id();
    add(thing, "b.pdf", SampleFiles.pdf("y"));
    assertThat(act(() -> attachments.counts(KIND, List.of(thing, other))))
        .isEqualTo(Map.of(thing, 2, other, 1));

    run(() ->
        transactions.executeWithoutResult(status -> attachments.removeAll(KIND, thing, director)));
    assertThat(files(thing)).isEmpty();
    assertThat(act(() -> attachments.counts(KIND, List.of(thing, other))))
        .isEqualTo(Map.of(other, 1));
    clock.move(AttachmentRemains.AFTER.plus(Duration.ofMinutes(1)));
    run(remains::clear);
    assertThat(rows("attachmentContents")).isEqualTo(1);
    assertThat(content(stays)).isEqualTo(SampleFiles.pdf("y"));
  }

  @Test
  void aListCostsTwoStatementsHoweverManyFiles() {
    assertThat(statementsForList()).isEqualTo(1);
    IntStream.range(0, 20).forEach(i -> add(thing, i + ".pdf", SampleFiles.pdf("n° " + i)));
    assertThat(statementsForList()).isEqualTo(2);
    assertThat(statements.during(() -> act(() -> attachments.counts(KIND, List.of(thing)))))
        .hasSize(1);
  }

  @Test
  void aContentIsLookedUpByItsKey() {
    files(thing);
    // Without the tenant of the content, MySQL would read the contents of all companies.
    assertThat(statements.during(() -> files(thing)))
        .singleElement()
        .asString()
        .containsPattern("join attachment_content (\\w+) on .*\\1\\.tenant_id");
  }

  private int statementsForList() {
    files(thing);
    return statements.during(() -> files(thing)).size();
  }

  private Attachments narrow(FileStores where) {
    return narrow(where, new FileSettings("", size(10 << 20), size(100 << 20), 20));
  }

  /// The same module with other settings.
  private Attachments narrow(FileStores where, FileSettings settings) {
    var ledger =
        new AttachmentLedger(
            context.getBean(AttachmentLinks.class),
            contents,
            context.getBean(AttachmentSpaces.class),
            context.getBean(CurrentTenant.class),
            context,
            settings,
            context.getBean(Clock.class),
            context.getBean(PlatformTransactionManager.class));
    var proxy = new ProxyFactory(ledger);
    proxy.setProxyTargetClass(true);
    proxy.addAdvice(context.getBean(TransactionInterceptor.class));
    var proxied = (AttachmentLedger) proxy.getProxy();
    return new Attachments(
        proxied,
        new AttachmentRemains(proxied, where, null),
        where,
        context.getBeanProvider(AttachedTo.class),
        context.getBean(People.class),
        context.getBean(Caller.class),
        settings);
  }

  private Added add(UUID to, String name, byte[] bytes) {
    return add(attachments, to, name, bytes);
  }

  private Added add(Attachments through, UUID to) {
    return add(through, to, "a.pdf", SampleFiles.pdf("x"));
  }

  private Added add(Attachments through, UUID to, String name, byte[] bytes) {
    return act(() -> through.add(KIND, to, name, "", stream(bytes)));
  }

  private List<AttachmentRow> files(UUID of) {
    return act(() -> attachments.of(KIND, of));
  }

  private byte[] content(AttachmentId id) {
    return act(() -> read(attachments.open(id)));
  }

  private static byte[] read(FileContent content) {
    try (content) {
      return content.bytes().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<TrailLine> lines() {
    return act(() -> trail.lines("attachment.", PageRequest.ofSize(50)));
  }

  private List<String> actions() {
    return lines().stream().map(TrailLine::action).toList();
  }

  private long rows(String repository) {
    return act(() -> ((TenantRepository<?>) context.getBean(repository)).count());
  }

  private static void notFound(Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(NotFound.class);
  }

  private void run(Runnable work) {
    act(() -> {
      work.run();
      return 0;
    });
  }

  private <T> T act(Supplier<T> work) {
    return as(company, director, work);
  }

  private static <T> T as(Workspace where, PersonRef person, Supplier<T> work) {
    return CurrentTenant.call(where.id(), () -> Caller.callAs(person, work));
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static DataSize size(int bytes) {
    return DataSize.ofBytes(bytes);
  }

  /// A PDF of so many bytes; the same one for the same size.
  private static byte[] large(int size) {
    var bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    var head = SampleFiles.pdf("");
    System.arraycopy(head, 0, bytes, 0, Math.min(9, size));
    return bytes;
  }

  /// A store that breaks off in the middle, and removes only while it answers.
  private static final class Failing implements FileStore {

    private final Map<UUID, byte[]> kept = new ConcurrentHashMap<>();
    private boolean fails = true;
    private boolean answers;
    private int removed;

    Failing(boolean answers) {
      this.answers = answers;
    }

    @Override
    public String key() {
      return "failing";
    }

    @Override
    public void check() {}

    @Override
    public void put(UUID id, InputStream bytes, long size, String sha256) throws IOException {
      kept.put(id, bytes.readAllBytes());
      if (fails) {
        throw new IOException("broken off");
      }
    }

    @Override
    public InputStream open(UUID id) {
      return stream(kept.get(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
      if (!answers) {
        throw new IOException("no answer");
      }
      removed += kept.remove(id) == null ? 0 : 1;
    }
  }
}
