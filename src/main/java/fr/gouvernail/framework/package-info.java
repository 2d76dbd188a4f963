/// Other people's questionnaires: frameworks in the format of CISO Assistant libraries, as
/// immutable data; how such an audit is scored on the framework's own scale; what a new version
/// changes. Without database. How libraries enter and leave is `exchange`, how their texts and
/// changes read on screen `ui`.
@NullMarked
@ApplicationModule(
    allowedDependencies = {"questionnaire", "scoring", "document", "shell", "shell::*"})
package fr.gouvernail.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
