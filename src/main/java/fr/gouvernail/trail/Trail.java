package fr.gouvernail.trail;

import fr.gouvernail.identity.Internal;
import fr.gouvernail.identity.Permission;
import fr.gouvernail.identity.Requires;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads and verifies the trail of the current workspace.
@Service
@Transactional(readOnly = true)
public class Trail {

  private static final int STEP = 1000;

  private final TrailEntries entries;

  Trail(TrailEntries entries) {
    this.entries = entries;
  }

  /// The lines whose action starts with `prefix` (all when empty), newest first.
  @Requires(Permission.READ_TRAIL)
  public List<TrailLine> lines(String prefix, Pageable page) {
    return entries.latestFirst(prefix, page);
  }

  /// Recomputes the whole chain; see [#firstAltered].
  @Requires(Permission.READ_TRAIL)
  public Verification verify() {
    return firstAltered();
  }

  /// Recomputes the whole chain of the current workspace, a thousand entries at a time.
  @Internal("the command that verifies all workspaces")
  public Verification firstAltered() {
    var previous = TrailEntry.GENESIS;
    // Read first: what is written meanwhile is not missed.
    long written = entries.last().orElse(0L);
    long seen = 0;
    while (true) {
      var next = entries.after(seen, PageRequest.ofSize(STEP));
      for (var entry : next) {
        if (!entry.follows(previous, seen + 1)) {
          return new Verification(seen, OptionalLong.of(seen + 1));
        }
        previous = entry.hash();
        seen = entry.seq();
      }
      if (next.size() < STEP) {
        return new Verification(
            seen, seen < written ? OptionalLong.of(seen + 1) : OptionalLong.empty());
      }
    }
  }

  /// What a verification found.
  ///
  /// @param intact how many entries, from the first, are as they were written
  /// @param firstAltered the rank of the first entry that was changed, removed or inserted, if any
  public record Verification(long intact, OptionalLong firstAltered) {}
}
