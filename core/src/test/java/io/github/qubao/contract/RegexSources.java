package io.github.qubao.contract;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds every regular expression in Java sources, put together from its constants. */
final class RegexSources extends TreePathScanner<Void, CompilationUnitTree> {
  /** The methods that take one, as their first argument. */
  private static final Map<String, Set<String>> METHODS =
      Map.of(
          "java.lang.String",
          Set.of("matches", "replaceAll", "replaceFirst", "split"),
          "java.util.regex.Pattern",
          Set.of("compile", "matches"),
          "java.util.Scanner",
          Set.of("useDelimiter", "findInLine", "findWithinHorizon", "skip", "hasNext", "next"));

  private final List<Use> uses = new ArrayList<>();
  private final Trees trees;

  private RegexSources(Trees trees) {
    this.trees = trees;
  }

  /**
   * A regular expression.
   *
   * @param place file and line
   * @param method what takes it
   */
  record Use(String place, String method, String pattern) {}

  /**
   * All below a folder. Libraries that the sources use may be missing, as far as no regular
   * expression is made with them.
   *
   * @throws IllegalStateException if one is not made of constants
   */
  static List<Use> of(Path folder) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(folder);
        StandardJavaFileManager manager =
            compiler.getStandardFileManager(d -> {}, null, StandardCharsets.UTF_8)) {
      List<Path> sources = files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
      List<String> options =
          List.of(
              "-proc:none",
              "--should-stop=ifError=FLOW",
              "-classpath",
              System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  d -> {},
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      RegexSources all = new RegexSources(Trees.instance(task));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      units.forEach(u -> all.scan(u, u));
      return all.uses;
    }
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
    TreePath method = new TreePath(getCurrentPath(), call.getMethodSelect());
    Element called = trees.getElement(method);
    if (called != null && !call.getArguments().isEmpty()) {
      String type = called.getEnclosingElement().toString();
      boolean takes =
          METHODS.getOrDefault(type, Set.of()).contains(called.getSimpleName().toString());
      if (takes) {
        String place = place(unit, call);
        uses.add(
            new Use(
                place,
                type + "." + called.getSimpleName(),
                value(call.getArguments().get(0), place)));
      }
    }
    return super.visitMethodInvocation(call, unit);
  }

  private String place(CompilationUnitTree unit, MethodInvocationTree call) {
    String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
    long start = trees.getSourcePositions().getStartPosition(unit, call);
    return file + ":" + unit.getLineMap().getLineNumber(start);
  }

  private String value(ExpressionTree e, String place) {
    if (e instanceof LiteralTree literal && literal.getValue() != null) {
      return literal.getValue().toString();
    } else if (e instanceof ParenthesizedTree inner) {
      return value(inner.getExpression(), place);
    } else if (e instanceof BinaryTree sum) {
      return value(sum.getLeftOperand(), place) + value(sum.getRightOperand(), place);
    }
    Element constant = trees.getElement(new TreePath(getCurrentPath(), e));
    if (constant instanceof VariableElement v && v.getConstantValue() != null) {
      return v.getConstantValue().toString();
    }
    throw new IllegalStateException(place + ": a regular expression that is no constant: " + e);
  }
}
