package org.clientele.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the launcher says of the compilation of our methods. The Java machine passes over a name that it does not know.
class CompilingTest {

    private static final Pattern METHOD = Pattern.compile("(?m)^\\w+,(org\\.clientele\\.[^:\\n]+)::([^,\\n]+)");

    @Test
    void everyMethodThatIsNamedIsThere() throws IOException {
        var named = METHOD.matcher(Files.readString(Path.of("app/compiling")))
                .results()
                .toList();

        assertTrue(named.size() > 1);
        assertEquals(
                List.of(),
                named.stream()
                        .filter(each -> methods(each)
                                .noneMatch(m -> each.group(2).equals("*")
                                        || each.group(2).equals(m)))
                        .map(MatchResult::group)
                        .toList());
    }

    private static Stream<String> methods(MatchResult named) {
        try {
            return Arrays.stream(Class.forName(named.group(1)).getDeclaredMethods())
                    .map(method -> method.getName());
        } catch (ClassNotFoundException e) {
            return Stream.empty();
        }
    }

    @Test
    void theFileIsInThePackageForLinux() throws IOException {
        assertTrue(Files.readString(Path.of("installer/linux/build")).contains(" app/compiling "));
    }
}
