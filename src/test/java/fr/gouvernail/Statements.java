package fr.gouvernail;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

/// Hears every statement that the portal sends, counts them on demand, and fails on one that
/// touches a company's table without saying whose rows it means.
public class Statements implements QueryExecutionListener {

  /// Tables that belong to no single company; see `EveryTableIsClassifiedTests`.
  public static final List<String> GLOBAL_TABLES =
      List.of(
          "tenant",
          "person",
          "membership",
          "access_change",
          "firm",
          "firm_member",
          "firm_client",
          "firm_brand",
          "firm_logo",
          "client_standing",
          "benchmark_snapshot",
          "benchmark_cell",
          "firm_mission",
          "client_visit",
          "client_news",
          "firm_library",
          "firm_library_content",
          "firm_library_upload",
          "questionnaire_draft",
          "standing_matter",
          "outgoing_mail",
          "mail_choice",
          "document_seal",
          "flyway_schema_history");

  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:from|join|into|(?<!for )update)\\s+`?([a-z_]+)`?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TENANT_EQUALITY =
      Pattern.compile("tenant_id\\s*=\\s*(\\?|[a-z0-9_]+\\.tenant_id)", Pattern.CASE_INSENSITIVE);

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private volatile @Nullable Thread counted;
  private volatile boolean guarding;

  /// Migrations are done: from here on every statement counts.
  @EventListener
  void onStart(ContextRefreshedEvent started) {
    guarding = true;
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    for (var query : queries) {
      var sql = query.getQuery();
      if (Thread.currentThread() == counted) {
        heard.add(sql);
      }
      if (guarding && touchesTenantTable(sql) && !namesTenant(sql)) {
        faults.add(sql);
        throw new IllegalStateException("A statement on a company's table names no tenant: " + sql);
      }
    }
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

  /// The statements that `work` sent; what jobs send meanwhile from their own threads is not its
  /// doing.
  public synchronized List<String> during(Runnable work) {
    heard.clear();
    counted = Thread.currentThread();
    try {
      work.run();
    } finally {
      counted = null;
    }
    return List.copyOf(heard);
  }

  /// The statements that were refused so far.
  public List<String> faults() {
    return List.copyOf(faults);
  }

  static boolean touchesTenantTable(String sql) {
    var tables = TABLE.matcher(sql);
    while (tables.find()) {
      var table = tables.group(1).toLowerCase(java.util.Locale.ROOT);
      if (!GLOBAL_TABLES.contains(table)
          && !table.startsWith("information_schema")
          && !table.equals("dual")) {
        return true;
      }
    }
    return false;
  }

  static boolean namesTenant(String sql) {
    return TENANT_EQUALITY.matcher(sql).find()
        || sql.regionMatches(true, 0, "insert into", 0, 11) && sql.contains("tenant_id");
  }
}
