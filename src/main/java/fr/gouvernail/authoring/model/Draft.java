package fr.gouvernail.authoring.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A questionnaire while it is written.
///
/// @param changes how often anything of it changed
/// @param pieces dimensions, each followed by what stands in it, in order
/// @param removed what was deleted and may come back, the last one first
public record Draft(int changes, Head head, List<Piece> pieces, List<Removed> removed) {

  /// The most dimensions and questions.
  public static final int MOST = 400;

  private static final int MOST_REMOVED = 20;

  public Draft {
    pieces = List.copyOf(pieces);
    removed = List.copyOf(removed);
  }

  /// What was deleted.
  ///
  /// @param pieces the piece and what stood in it
  /// @param after the neighbour that it followed; null for none
  public record Removed(List<Piece> pieces, @Nullable String after) {
    public Removed {
      pieces = List.copyOf(pieces);
    }

    public Piece piece() {
      return pieces.getFirst();
    }
  }

  /// @throws java.util.NoSuchElementException if it is not there
  public Piece piece(String key) {
    return find(key).orElseThrow();
  }

  public Optional<Piece> find(String key) {
    return pieces.stream().filter(piece -> piece.key().equals(key)).findFirst();
  }

  public Stream<Piece> questions() {
    return pieces.stream().filter(Piece::question);
  }

  /// What stands directly there, in order.
  ///
  /// @param parent null for the top
  public List<Piece> in(@Nullable String parent) {
    return pieces.stream().filter(piece -> Objects.equals(piece.parent(), parent)).toList();
  }

  /// How deep a piece stands, from 0 at the top.
  public int depth(Piece piece) {
    int depth = 0;
    for (var up = piece.parent(); up != null; up = piece(up).parent()) {
      depth++;
    }
    return depth;
  }

  private Draft changed(Head now, List<Piece> all, List<Removed> gone) {
    return new Draft(changes + 1, now, all, gone);
  }

  /// The same with other words on the whole.
  public Draft with(Head now) {
    return changed(now, pieces, removed);
  }

  /// The same with other words on a piece.
  public Draft with(Piece now) {
    return changed(
        head,
        pieces.stream().map(piece -> piece.key().equals(now.key()) ? now : piece).toList(),
        removed);
  }

  /// The same with one more piece; itself where that is there already.
  ///
  /// @param after the neighbour that it follows; the last one where there is no such
  public Draft added(Piece piece, @Nullable String after) {
    if (find(piece.key()).isPresent()) {
      return this;
    }
    var all = new ArrayList<>(pieces);
    all.add(place(all, piece.parent(), after == null ? last(piece.parent()) : after), piece);
    return changed(head, all, removed);
  }

  private @Nullable String last(@Nullable String parent) {
    var there = in(parent);
    return there.isEmpty() ? null : there.getLast().key();
  }

  /// Where something that follows this neighbour begins.
  private static int place(List<Piece> all, @Nullable String parent, @Nullable String after) {
    var neighbour =
        all.stream()
            .filter(piece -> piece.key().equals(after) && Objects.equals(piece.parent(), parent))
            .findFirst();
    if (neighbour.isPresent()) {
      return end(all, neighbour.get().key());
    }
    if (after != null) {
      // It went meanwhile.
      return parent == null ? all.size() : end(all, parent);
    }
    return parent == null ? 0 : index(all, parent) + 1;
  }

  private static int index(List<Piece> all, String key) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new java.util.NoSuchElementException("piece " + key);
  }

  /// Where what stands in a piece ends.
  private static int end(List<Piece> all, String key) {
    int end = index(all, key);
    var inside = new HashSet<String>();
    do {
      inside.add(all.get(end).key());
      end++;
    } while (end < all.size()
        && inside.contains(Objects.requireNonNullElse(all.get(end).parent(), "")));
    return end;
  }

  /// A piece with everything in it.
  public List<Piece> whole(String key) {
    return pieces.subList(index(pieces, key), end(pieces, key));
  }

  /// The same with the questions of a piece in a group, or out of it; itself where they are so.
  ///
  /// @param key null for all questions
  /// @param by from the stamp of a question that changes
  public Draft grouped(@Nullable String key, String group, boolean in, UnaryOperator<Stamp> by) {
    var inside = new HashSet<>(key == null ? pieces : whole(key));
    var all =
        pieces.stream()
            .map(piece -> {
              var groups = new ArrayList<>(piece.content().groups());
              if (!piece.question() || !inside.contains(piece) || groups.contains(group) == in) {
                return piece;
              }
              if (in) {
                groups.add(group);
              } else {
                groups.remove(group);
              }
              return piece.says(piece.content().in(groups), by.apply(piece.stamp()));
            })
            .toList();
    return all.equals(pieces) ? this : changed(head, all, removed);
  }

  /// The same with a piece, and what stands in it, elsewhere; itself where it stands there.
  ///
  /// @param after null for the first place
  /// @throws IllegalArgumentException if it would stand in itself, or in a question
  public Draft placed(String key, @Nullable String parent, @Nullable String after) {
    var block = whole(key);
    if (block.stream().anyMatch(piece -> piece.key().equals(parent) || piece.key().equals(after))
        || parent != null && piece(parent).question()) {
      throw new IllegalArgumentException("no place for " + key);
    }
    var all = new ArrayList<>(pieces);
    all.removeAll(block);
    var moved = new ArrayList<>(block);
    moved.set(0, block.getFirst().under(parent));
    all.addAll(place(all, parent, after), moved);
    return all.equals(pieces) ? this : changed(head, all, removed);
  }

  /// The same with a copy of a piece, and of what stands in it, below it; itself where the copy is
  /// there already. Conditions within go with the copy.
  ///
  /// @param root key of the copy
  /// @param keys for what stands in it
  public Draft duplicated(String key, String root, Supplier<String> keys, Stamp by) {
    if (find(root).isPresent()) {
      return this;
    }
    var block = whole(key);
    Map<String, String> names = new HashMap<>();
    block.forEach(piece -> names.put(piece.key(), names.isEmpty() ? root : keys.get()));
    var codes = codes();
    var copies = new ArrayList<Piece>();
    for (var piece : block) {
      var content = piece.content();
      var after = content.after();
      var code = free(content.code(), codes);
      codes.add(code);
      copies.add(
          new Piece(
              Objects.requireNonNull(names.get(piece.key())),
              piece.key().equals(key)
                  ? piece.parent()
                  : names.get(Objects.requireNonNull(piece.parent())),
              piece.question(),
              by,
              content
                  .coded(code)
                  .with(
                      after == null
                          ? null
                          : new AskedAfter(
                              names.getOrDefault(after.question(), after.question()),
                              after.statements()))));
    }
    var all = new ArrayList<>(pieces);
    all.addAll(end(all, key), copies);
    return changed(head, all, removed);
  }

  private Set<String> codes() {
    return pieces.stream().map(piece -> piece.content().code()).collect(Collectors.toSet());
  }

  private static String free(String code, Set<String> taken) {
    var free = code;
    for (int i = 2; taken.contains(free); i++) {
      free = code + "-" + i;
    }
    return free;
  }

  /// A code that no piece has, for the next one there.
  public String code(@Nullable String parent, boolean question) {
    var prefix =
        parent == null
            ? (question ? "Q" : "D")
            : piece(parent).content().code() + (question ? "-" : ".");
    var taken = codes();
    int number = 1;
    while (taken.contains(prefix + number)) {
      number++;
    }
    return prefix + number;
  }

  /// The same without a piece and what stands in it; itself where it is not there.
  public Draft removed(String key) {
    if (find(key).isEmpty()) {
      return this;
    }
    var block = List.copyOf(whole(key));
    var beside = in(block.getFirst().parent());
    int at = beside.indexOf(block.getFirst());
    var all = new ArrayList<>(pieces);
    all.removeAll(block);
    var gone = new ArrayList<>(removed);
    gone.addFirst(new Removed(block, at == 0 ? null : beside.get(at - 1).key()));
    return changed(head, all, gone.subList(0, Math.min(MOST_REMOVED, gone.size())));
  }

  /// The same with a deleted piece where it was; itself where it is not deleted. What it stood in
  /// and is gone too is left: it comes back at the top.
  public Draft restored(String key) {
    var back =
        removed.stream().filter(gone -> gone.piece().key().equals(key)).findFirst().orElse(null);
    if (back == null) {
      return this;
    }
    var parent = back.piece().parent();
    var there = parent != null && find(parent).isEmpty() ? null : parent;
    var block = new ArrayList<>(back.pieces());
    block.set(0, back.piece().under(there));
    var all = new ArrayList<>(pieces);
    all.addAll(Objects.equals(parent, there) ? place(all, there, back.after()) : all.size(), block);
    return changed(head, all, removed.stream().filter(gone -> gone != back).toList());
  }

  /// A place in the tree.
  ///
  /// @param parent null for the top
  /// @param after the neighbour before it; null for the first place
  public record Place(@Nullable String parent, @Nullable String after) {}

  /// Where else something can stand: at the end of another dimension, in order. A dimension does
  /// not stand in itself.
  public List<Piece> elsewhere(String key) {
    var here = piece(key);
    var inside = whole(key);
    return pieces.stream()
        .filter(piece -> !piece.question() && !inside.contains(piece))
        .filter(piece -> !piece.key().equals(here.parent()))
        .toList();
  }

  /// The end of a dimension.
  ///
  /// @param parent null for the top
  public Place end(@Nullable String parent) {
    return new Place(parent, last(parent));
  }

  /// One step up: before its neighbour, or for a question last in the dimension before its own.
  public Optional<Place> above(String key) {
    var piece = piece(key);
    var beside = in(piece.parent());
    int at = beside.indexOf(piece);
    if (at > 0) {
      return Optional.of(new Place(piece.parent(), at == 1 ? null : beside.get(at - 2).key()));
    }
    return dimension(piece, -1)
        .map(there -> {
          var inside = in(there.key());
          return new Place(there.key(), inside.isEmpty() ? null : inside.getLast().key());
        });
  }

  /// One step down: behind its neighbour, or for a question first in the dimension after its own.
  public Optional<Place> below(String key) {
    var piece = piece(key);
    var beside = in(piece.parent());
    int at = beside.indexOf(piece);
    return at < beside.size() - 1
        ? Optional.of(new Place(piece.parent(), beside.get(at + 1).key()))
        : dimension(piece, 1).map(there -> new Place(there.key(), null));
  }

  /// The dimension beside that of a question.
  private Optional<Piece> dimension(Piece question, int by) {
    var parent = question.parent();
    if (!question.question() || parent == null) {
      return Optional.empty();
    }
    var all = pieces.stream().filter(piece -> !piece.question()).toList();
    int at = all.indexOf(piece(parent)) + by;
    return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
  }

  /// Questions outside a piece that are asked after answers to one in it.
  public List<Piece> dependingOn(String key) {
    var inside = whole(key).stream().map(Piece::key).collect(Collectors.toSet());
    return questions()
        .filter(piece -> !inside.contains(piece.key()))
        .filter(piece -> {
          var after = piece.content().after();
          return after != null && inside.contains(after.question());
        })
        .toList();
  }
}
