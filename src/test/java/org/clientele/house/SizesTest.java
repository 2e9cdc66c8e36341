package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// How long files and methods may be, and what may not be written in them.
class SizesTest {

    private static final Path MAIN = Path.of("src/main/java");

    private record Method(String name, int lines, int parameters, boolean constructor) {}

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        assertEquals(List.of(), files().filter(f -> lines(f).size() > 300).toList());
    }

    @Test
    void noControllerIsLongerThan150Lines() throws IOException {
        var long150 = files().filter(f -> f.toString().endsWith("Controller.java"))
                .filter(f -> lines(f).size() > 150)
                .toList();
        assertEquals(List.of(), long150);
    }

    @Test
    void theMedianFileHas70LinesAtMost() throws IOException {
        var sizes = files().map(f -> lines(f).size()).sorted().toList();
        assertTrue(sizes.get(sizes.size() / 2) <= 70, () -> "median " + sizes.get(sizes.size() / 2));
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        assertEquals(
                List.of(),
                methods().stream().filter(m -> m.lines() > 40).map(Method::name).toList());
    }

    @Test
    void nineOfTenMethodsHave13LinesAtMost() throws IOException {
        var sizes = methods().stream().map(Method::lines).sorted().toList();
        int p90 = sizes.get(sizes.size() * 9 / 10);
        assertTrue(p90 <= 13, () -> "p90 " + p90);
    }

    @Test
    void noConstructorTakesMoreThanFiveArguments() throws IOException {
        var greedy = methods().stream()
                .filter(Method::constructor)
                .filter(m -> m.parameters() > 5)
                .map(Method::name)
                .toList();
        assertEquals(List.of(), greedy);
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var marks = files().filter(f -> lines(f).stream().anyMatch(l -> l.matches(".*\\b(TODO|FIXME|XXX)\\b.*")))
                .toList();
        assertEquals(List.of(), marks);
    }

    @Test
    void nothingIsPrintedBesidesTheCommandLine() throws IOException {
        var loud = files().filter(
                        f -> !f.toString().contains("/cli/") && !f.toString().contains("/app/"))
                .filter(f -> lines(f).stream().anyMatch(l -> l.contains("System.out") || l.contains("System.err")))
                .toList();
        assertEquals(List.of(), loud);
    }

    @Test
    void nothingCatchesEverything() throws IOException {
        var broad = files().filter(f -> lines(f).stream()
                        .anyMatch(l -> l.matches(".*catch \\((Exception|Throwable|RuntimeException) .*")))
                .toList();
        assertEquals(List.of(), broad);
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Method> methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files().toList());
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
            var found = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new Scan(unit, Trees.instance(task), found).scan(unit, null);
            }
            return found;
        }
    }

    /// Collects the methods of one file; constructors of records and enums have as many arguments as they like.
    private static final class Scan extends TreeScanner<Void, String> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> found;

        Scan(CompilationUnitTree unit, Trees trees, List<Method> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String owner) {
            return super.visitClass(
                    type,
                    List.of("RECORD", "ENUM").contains(type.getKind().name())
                            ? "value " + type.getSimpleName()
                            : type.getSimpleName().toString());
        }

        @Override
        public Void visitMethod(MethodTree method, String owner) {
            if (method.getBody() != null && !method.getModifiers().getFlags().contains(Modifier.NATIVE)) {
                var places = trees.getSourcePositions();
                var map = unit.getLineMap();
                int lines = (int) (map.getLineNumber(places.getEndPosition(unit, method.getBody()))
                        - map.getLineNumber(places.getStartPosition(unit, method.getBody()))
                        - 1);
                boolean constructor = method.getName().contentEquals("<init>") && !owner.startsWith("value ");
                var name = unit.getSourceFile().getName() + " " + method.getName();
                found.add(new Method(name, lines, method.getParameters().size(), constructor));
            }
            return super.visitMethod(method, owner);
        }
    }
}
