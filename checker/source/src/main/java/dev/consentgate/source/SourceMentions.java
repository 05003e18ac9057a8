package dev.consentgate.source;

import dev.consentgate.program.Mentions;
import dev.consentgate.program.Trait;
import dev.consentgate.source.body.Bodies;
import dev.consentgate.source.body.MentionsCollector;
import dev.consentgate.source.declaration.ClassTable;
import dev.consentgate.source.declaration.SourceClass;
import dev.consentgate.source.type.MethodSymbol;
import dev.consentgate.symbol.MethodId;
import dev.consentgate.syntax.Expr;
import dev.consentgate.syntax.Initializers;
import dev.consentgate.syntax.MethodSyntax;
import dev.consentgate.syntax.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a method names, together with the local classes that it instantiates. */
final class SourceMentions {

  private final Bodies bodies;
  private final ClassTable classes;
  private final Deque<SourceClass> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private final MentionsCollector collector = new MentionsCollector(this::created);

  SourceMentions(Bodies bodies, ClassTable classes) {
    this.bodies = bodies;
    this.classes = classes;
  }

  private void created(String name) {
    SourceClass symbol = classes.source(name);
    if (symbol != null && symbol.is(Trait.LOCAL) && seen.add(name)) {
      open.add(symbol);
    }
  }

  Mentions of(SourceClass owner, MethodId method) {
    seen.add(owner.name());
    if (method.name().equals(MethodId.STATIC_INITIALIZER)) {
      collector.all(bodies.initializers(owner).statics());
    } else {
      MethodSymbol symbol = owner.method(method);
      if (symbol == null) {
        return Mentions.NONE;
      }
      collect(owner, symbol);
      if (symbol.id().isConstructor()) {
        collector.all(bodies.initializers(owner).instance());
      }
    }
    while (!open.isEmpty()) {
      local(open.remove());
    }
    return collector.mentions();
  }

  private void collect(SourceClass owner, MethodSymbol method) {
    MethodSyntax text = bodies.syntax(owner, method).orElse(null);
    if (method.id().isConstructor() && (text == null || !callsConstructor(text.body()))) {
      MethodSymbol called = bodies.superCall(owner);
      if (called != null) {
        collector.call(called.id());
      }
    }
    if (text != null) {
      text.parameters().forEach(parameter -> collector.type(parameter.type()));
      collector.all(text.body());
    }
  }

  private static boolean callsConstructor(List<Stmt> body) {
    return !body.isEmpty()
        && body.get(0) instanceof Stmt.Expression first
        && first.expr() instanceof Expr.Call call
        && call.callee().method().isConstructor();
  }

  private void local(SourceClass symbol) {
    Initializers initializers = bodies.initializers(symbol);
    collector.all(initializers.instance());
    collector.all(initializers.statics());
    symbol.methods().forEach(method -> collect(symbol, method));
  }
}
