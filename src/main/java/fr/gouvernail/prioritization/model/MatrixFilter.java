package fr.gouvernail.prioritization.model;

import fr.gouvernail.aiact.AiActClass;
import fr.gouvernail.tenancy.PersonRef;
import fr.gouvernail.usecase.model.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which uses the matrix shows. It stands in the address; what an address says that nobody
/// understands is left out.
///
/// @param state null for all but those that are retired
/// @param riskClass null for all
/// @param function null for all
/// @param owner null for all
public record MatrixFilter(
    @Nullable State state,
    @Nullable AiActClass riskClass,
    @Nullable String function,
    @Nullable PersonRef owner) {

  public static final MatrixFilter ALL = new MatrixFilter(null, null, null, null);

  public static final String STATE = "state";
  public static final String CLASS = "class";
  public static final String FUNCTION = "function";
  public static final String OWNER = "owner";

  /// That of an address.
  public static MatrixFilter of(Function<String, @Nullable String> parameter) {
    return new MatrixFilter(
        named(State.values(), parameter.apply(STATE)),
        named(AiActClass.values(), parameter.apply(CLASS)),
        blankless(parameter.apply(FUNCTION)),
        person(parameter.apply(OWNER)));
  }

  /// The same with another value of one parameter; empty lifts it.
  public MatrixFilter with(String parameter, String value) {
    var all = new LinkedHashMap<>(parameters());
    all.put(parameter, value);
    return of(all::get);
  }

  /// What it says in an address, by name.
  public Map<String, String> parameters() {
    var all = new LinkedHashMap<String, String>();
    put(all, STATE, state);
    put(all, CLASS, riskClass);
    put(all, FUNCTION, function);
    put(all, OWNER, owner);
    return all;
  }

  private static void put(Map<String, String> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, value.toString());
    }
  }

  /// As the end of an address; empty where it lets all through.
  public String query() {
    return parameters().entrySet().stream()
        .map(e ->
            e.getKey()
                + "="
                + java.net.URLEncoder.encode(e.getValue(), java.nio.charset.StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""))
        .replaceAll("^\\?$", "");
  }

  /// Whether it leaves out more than what is retired.
  public boolean isNarrow() {
    return !equals(ALL);
  }

  public boolean lets(Placed useCase) {
    return (state == null ? useCase.state() != State.RETIRED : state == useCase.state())
        && (riskClass == null || riskClass == useCase.riskClass())
        && (function == null || function.equals(useCase.function()))
        && (owner == null || owner.equals(useCase.owner()));
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private static @Nullable PersonRef person(@Nullable String id) {
    try {
      return id == null ? null : new PersonRef(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
