package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.workbook.SpecKeys;
import org.junit.jupiter.api.Test;

/// Every sentence there is, is used; every one that is used is there, in both languages, with the same places.
class MessagesTest {

    private static final Path TEXTS = Path.of("resources/org/clientele/i18n");
    private static final Pattern LITERAL =
            Pattern.compile("\"(?:%|\\$\\{bundle:)?([a-z][\\w-]*(?:\\.[\\w-]+)+\\.?|[a-z][\\w-]*\\.)[}\"]");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(csv|json|js|css|html|fxml|properties|ttf|otf|png|log|db)");

    private final Map<String, String> english = read("messages.properties");
    private final Map<String, String> chinese = read("messages_zh_CN.properties");
    private final Set<String> literals = literals();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(Set.of(), differ(english.keySet(), chinese.keySet()));
    }

    @Test
    void bothLanguagesHaveTheSamePlacesToFill() {
        var different = english.keySet().stream()
                .filter(chinese::containsKey)
                .filter(key -> !places(english.get(key)).equals(places(chinese.get(key))))
                .toList();
        assertEquals(List.of(), different);
    }

    @Test
    void everyWindowBesideTheProgramHasATitle() {
        var called = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.clientele.ui.frame").stream()
                        .filter(type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> call.getTarget().getFullName().contains("Windows.beside")))
                        .flatMap(type -> type.getReferencedClassObjects().stream())
                        .map(shown -> shown.getValue().getSimpleName())
                        .filter(name -> name.endsWith("Controller"))
                        .map(name -> "window." + name.replace("Controller", "").toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(called.contains("window.guide"), called::toString);
        called.removeAll(english.keySet());
        called.removeAll(Set.of("window.history", "window.palette", "window.restorepoint")); // within the window itself
        assertEquals(Set.of(), called);
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (var file : List.of("messages.properties", "messages_zh_CN.properties")) {
            var seen = new TreeSet<String>();
            var twice = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
            assertEquals(List.of(), twice, file);
        }
    }

    @Test
    void everySentenceIsTranslated() {
        var same = english.entrySet().stream()
                .filter(e -> e.getValue().equals(chinese.get(e.getKey())))
                .filter(e -> e.getValue().replaceAll("\\{[^}]*\\}", "").matches(".*[a-z]{2,} [a-z]{2,}.*"))
                .map(Map.Entry::getKey)
                .toList();
        assertEquals(List.of(), same);
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var areas = english.keySet().stream().map(MessagesTest::area).collect(Collectors.toSet());
        var missing = literals.stream()
                .filter(key -> !key.endsWith(".") && areas.contains(area(key)))
                .filter(key -> !FILE.matcher(key).matches())
                .filter(key -> !english.containsKey(key))
                .filter(key -> english.keySet().stream().noneMatch(known -> known.endsWith("." + key)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKeyThatIsThereIsUsed() {
        var used = new TreeSet<>(literals);
        literals.forEach(name -> used.add("job." + name));
        used.addAll(choices());
        used.addAll(SpecKeys.all());
        var prefixes = literals.stream().filter(key -> key.endsWith(".")).toList();
        var unused = english.keySet().stream()
                .filter(key -> !used.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @Test
    void everySpecAndEveryOptionHasItsMeaning() {
        var silent = SpecKeys.all().stream()
                .filter(key -> !english.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    private static Set<String> differ(Set<String> some, Set<String> others) {
        var different = new TreeSet<>(some);
        different.removeAll(others);
        others.stream().filter(key -> !some.contains(key)).forEach(different::add);
        return different;
    }

    private static Set<String> places(String sentence) {
        var names = new TreeSet<String>();
        var pattern = new MessagePattern(sentence);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static String area(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> literals() {
        return sources()
                .flatMap(text -> LITERAL.matcher(text).results().map(m -> m.group(1)).toList().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The keys of all choices: `Type.DATE_TIME` is `type.date-time`.
    private static Set<String> choices() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.clientele").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(type -> type.getEnumConstants().stream().map(constant -> key(type, constant)))
                        .collect(Collectors.toSet());
    }

    private static String key(JavaClass type, JavaEnumConstant constant) {
        return kebab(type.getSimpleName()) + "."
                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> sources() {
        var texts = new ArrayList<String>();
        for (var root : List.of("src/main/java", "resources")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(f -> f.toString().matches(".*\\.(java|fxml)"))
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts.stream();
    }

    private static Map<String, String> read(String file) {
        try (var in = Files.newBufferedReader(TEXTS.resolve(file))) {
            var properties = new java.util.Properties();
            properties.load(in);
            var sentences = new TreeMap<String, String>();
            properties.forEach((key, text) -> sentences.put(key.toString(), text.toString()));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
