package fr.gouvernail.framework.exchange;

import fr.gouvernail.framework.FrameworkLibrary;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.Yaml;

/// Writes a library as YAML that CISO Assistant and [LibraryFile] read.
public final class LibraryYaml {

  private static final int WIDTH = 120;

  private LibraryYaml() {}

  /// The file, in UTF-8. Reading it gives an equal library.
  public static byte[] write(FrameworkLibrary library) {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    return new Yaml(options).dump(LibraryTree.of(library)).getBytes(StandardCharsets.UTF_8);
  }
}
