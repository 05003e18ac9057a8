package dev.consentgate.javac;

import dev.consentgate.lowering.FrontEnd;
import dev.consentgate.program.MethodInfo;
import dev.consentgate.program.TypeInfo;
import dev.consentgate.symbol.Location;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All calls in the bodies of a front-end, by the place and name that they are written with. */
final class CallTargets {

  private final Map<String, List<MethodId>> targets = new TreeMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int calls;

  CallTargets(FrontEnd frontEnd) {
    for (TypeInfo type : frontEnd.sourceTypes()) {
      Initializers initializers = frontEnd.initializers(type.name());
      walk(initializers);
      for (MethodInfo method : type.methods()) {
        frontEnd.syntax(method.id()).ifPresent(this::walk);
      }
    }
  }

  /** By file, line, name and arity. */
  Map<String, List<MethodId>> byPlace() {
    return targets;
  }

  int count() {
    return calls;
  }

  private void walk(Object node) {
    if (node instanceof List<?> list) {
      list.forEach(this::walk);
      return;
    }
    if (!(node instanceof Record record)
        || node instanceof MethodId
        || node instanceof Location
        || !node.getClass().getPackageName().equals("dev.consentgate.syntax")
        || !seen.add(node)) {
      return;
    }
    if (node instanceof Expr.Call call) {
      add(call.location(), call.callee().method());
    } else if (node instanceof Expr.New creation) {
      add(creation.location(), creation.constructor());
    } else if (node instanceof Expr.MethodReference reference) {
      add(reference.location(), reference.callee().method());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        Object value = component.getAccessor().invoke(record);
        if (value != null) {
          walk(value);
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private void add(Location location, MethodId method) {
    calls++;
    String file = location.file().substring(location.file().lastIndexOf('/') + 1);
    String place = file + ":" + location.line() + " " + method.name();
    targets.computeIfAbsent(place, key -> new ArrayList<>()).add(method);
  }
}
