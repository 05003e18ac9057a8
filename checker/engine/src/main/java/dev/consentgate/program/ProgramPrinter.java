package dev.consentgate.program;

import dev.consentgate.symbol.TypeRef;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A body as text, one instruction a line, for tests and bug reports; equal bodies print equal. */
public final class ProgramPrinter
    implements Instruction.Visitor<String>, Terminator.Visitor<String> {

  private ProgramPrinter() {}

  public static String print(Body body) {
    ProgramPrinter printer = new ProgramPrinter();
    StringBuilder text = new StringBuilder();
    text.append(body.method()).append(" (").append(list(body.parameters())).append(')');
    if (body.captured() > 0) {
      text.append(" captured ").append(body.captured());
    }
    text.append('\n');
    for (Block block : body.blocks()) {
      text.append('b').append(block.id());
      if (!block.parameters().isEmpty()) {
        text.append('(').append(list(block.parameters())).append(')');
      }
      text.append(":\n");
      for (Instruction instruction : block.instructions()) {
        text.append("  ").append(print(instruction)).append('\n');
      }
      for (Handler handler : block.handlers()) {
        String types =
            handler.types().stream()
                .map(type -> TypeRef.of(type).simpleName())
                .collect(Collectors.joining("|"));
        text.append("  on ").append(types).append(' ').append(edge(handler.edge())).append('\n');
      }
      text.append("  ").append(block.terminator().accept(printer)).append('\n');
    }
    return text.toString();
  }

  public static String print(Instruction instruction) {
    Var target = instruction.target();
    String text = instruction.accept(new ProgramPrinter());
    return target == null ? text : target + " = " + text;
  }

  private static String list(List<? extends Operand> operands) {
    return operands.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static String edge(Edge edge) {
    return edge.arguments().isEmpty()
        ? "b" + edge.block()
        : "b" + edge.block() + "(" + list(edge.arguments()) + ")";
  }

  private static String base(@Nullable Operand base) {
    return base == null ? "" : base + " ";
  }

  @Override
  public String compute(Instruction.Compute i) {
    String type = i.type() == null ? "" : " " + i.type().simpleName();
    return i.operator() + " " + list(i.operands()) + type;
  }

  @Override
  public String loadField(Instruction.LoadField i) {
    return "load " + base(i.base()) + i.field();
  }

  @Override
  public String storeField(Instruction.StoreField i) {
    return "store " + base(i.base()) + i.field() + " := " + i.value();
  }

  @Override
  public String loadElement(Instruction.LoadElement i) {
    return "load " + i.array() + "[" + i.index() + "]";
  }

  @Override
  public String storeElement(Instruction.StoreElement i) {
    return "store " + i.array() + "[" + i.index() + "] := " + i.value();
  }

  @Override
  public String invoke(Instruction.Invoke i) {
    return "invoke "
        + i.callee().dispatch()
        + " "
        + base(i.receiver())
        + i.callee().method().owner()
        + "#"
        + i.callee().method().name()
        + "("
        + list(i.arguments())
        + ")";
  }

  @Override
  public String allocate(Instruction.Allocate i) {
    return "new " + i.type();
  }

  @Override
  public String allocateArray(Instruction.AllocateArray i) {
    return "new " + i.type() + " [" + list(i.lengths()) + "] {" + list(i.elements()) + "}";
  }

  @Override
  public String makeFunction(Instruction.MakeFunction i) {
    return "function " + i.body().owner() + "#" + i.body().name() + " [" + list(i.captures()) + "]";
  }

  @Override
  public String startIteration(Instruction.StartIteration i) {
    return "iterate " + i.collection();
  }

  @Override
  public String hasNext(Instruction.HasNext i) {
    return "hasNext " + i.iteration();
  }

  @Override
  public String next(Instruction.Next i) {
    return "next " + i.iteration();
  }

  @Override
  public String caught(Instruction.Caught i) {
    return "caught " + i.types().stream().map(TypeRef::simpleName).collect(Collectors.joining("|"));
  }

  @Override
  public String unknown(Instruction.Unknown i) {
    return "unknown \"" + i.reason() + "\" (" + list(i.operands()) + ")";
  }

  @Override
  public String jump(Terminator.Goto t) {
    return "goto " + edge(t.edge());
  }

  @Override
  public String branch(Terminator.Branch t) {
    return "branch " + t.condition() + " " + edge(t.ifTrue()) + " else " + edge(t.ifFalse());
  }

  @Override
  public String returned(Terminator.Return t) {
    return t.value() == null ? "return" : "return " + t.value();
  }

  @Override
  public String thrown(Terminator.Throw t) {
    return "throw " + t.value();
  }
}
