package io.github.qubao.contract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds every regular expression in Java sources, put together from its constants. */
final class RegexSources {
  private static final Set<String> OF_STRINGS =
      Set.of("matches", "replaceAll", "replaceFirst", "split", "useDelimiter", "splitAsStream");

  private final Map<String, Map<String, VariableTree>> fields = new HashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Trees trees;

  private RegexSources(Trees trees) {
    this.trees = trees;
  }

  /**
   * A regular expression.
   *
   * @param place file and line
   */
  record Use(String place, String pattern) {}

  /**
   * All below a folder.
   *
   * @throws IllegalStateException if one is not made of constants
   */
  static List<Use> of(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> sources = files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of(),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      RegexSources all = new RegexSources(Trees.instance(task));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      units.forEach(all::fields);
      units.forEach(all::uses);
      return all.uses;
    }
  }

  private static String name(CompilationUnitTree unit) {
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  private void fields(CompilationUnitTree unit) {
    Map<String, VariableTree> of = fields.computeIfAbsent(name(unit), n -> new HashMap<>());
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitVariable(VariableTree v, Void p) {
        of.putIfAbsent(v.getName().toString(), v);
        return super.visitVariable(v, p);
      }
    }.scan(unit, null);
  }

  private void uses(CompilationUnitTree unit) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void p) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
            && !call.getArguments().isEmpty()
            && takesRegex(method, name(unit))) {
          long line =
              unit.getLineMap()
                  .getLineNumber(trees.getSourcePositions().getStartPosition(unit, call));
          String place = name(unit) + ":" + line;
          uses.add(new Use(place, value(call.getArguments().get(0), name(unit), place)));
        }
        return super.visitMethodInvocation(call, p);
      }
    }.scan(unit, null);
  }

  /** Whether a method of {@code Pattern} or {@code String} is called, not one of ours. */
  private boolean takesRegex(MemberSelectTree method, String type) {
    String name = method.getIdentifier().toString();
    String on = method.getExpression().toString();
    if (on.equals("Pattern")) {
      return name.equals("compile") || name.equals("matches");
    }
    VariableTree variable = fields.getOrDefault(type, Map.of()).get(on);
    boolean pattern = variable != null && String.valueOf(variable.getType()).equals("Pattern");
    boolean aType =
        Character.isUpperCase(on.charAt(0)) && !on.equals(on.toUpperCase(java.util.Locale.ROOT));
    return OF_STRINGS.contains(name) && !pattern && !aType;
  }

  private String value(ExpressionTree e, String type, String place) {
    if (e instanceof LiteralTree literal && literal.getValue() != null) {
      return literal.getValue().toString();
    } else if (e instanceof ParenthesizedTree inner) {
      return value(inner.getExpression(), type, place);
    } else if (e instanceof BinaryTree sum) {
      return value(sum.getLeftOperand(), type, place) + value(sum.getRightOperand(), type, place);
    } else if (e instanceof IdentifierTree constant) {
      return constant(constant.getName().toString(), type, place);
    } else if (e instanceof MemberSelectTree constant) {
      return constant(
          constant.getIdentifier().toString(), constant.getExpression().toString(), place);
    }
    throw new IllegalStateException(place + ": a regular expression that is no constant: " + e);
  }

  private String constant(String name, String type, String place) {
    VariableTree variable = fields.getOrDefault(type, Map.of()).get(name);
    if (variable == null || variable.getInitializer() == null) {
      throw new IllegalStateException(place + ": no constant " + type + "." + name);
    }
    return value(variable.getInitializer(), type, place);
  }
}
