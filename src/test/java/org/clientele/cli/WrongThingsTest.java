package org.clientele.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong is said in one sentence, with exit code 1 for the data and 2 for the usage, and no trace of the code.
class WrongThingsTest {

    private static final String NODE = """
        {"id": "%s", "title": "%s", "note": "", "type": "%s", "version": 1, "inputs": [%s], "options": {%s}}\
        """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "profile, empty.csv, is empty",
        "profile, folder, folder",
        "profile, binary.csv, ''",
        "profile, nowhere.csv, nowhere.csv",
        "run, empty.csv, is empty",
        "run, folder, is a folder",
        "run, binary.csv, neither a workbook",
        "run, nowhere.json, There is no file",
        "run, text.json, cannot be read at line 1",
        "run, no.clientele, ''",
        "run, unknown.json, conjure",
        "run, missing.json, nowhere",
        "run, cycle.json, circle",
        "run, option.json, lacks the option “asOf”",
        "run, surplus.json, has an option “colour” that is not known",
        "run, value.json, “sometimes” is no value for “steps › 1 › step › missing”",
        "run, few.json, Node “a”:"
    })
    void aWrongFileIsNamedInASentence(String command, String file, String says) throws Exception {
        prepare();
        var result = command.equals("run")
                ? Launched.here(folder, "run", file, "--out", "out")
                : Launched.here(folder, command, file);

        assertAll(
                () -> assertEquals(1, result.code(), result.err()),
                () -> assertTrue(result.err().contains(says), result.err()),
                () -> assertFalse(result.err().contains("\tat "), result.err()),
                () -> assertFalse(result.err().contains("inside the program"), result.err()),
                () -> assertFalse(result.err().isBlank()));
    }

    @Test
    void aProblemIsJsonWhenAskedFor() throws Exception {
        var result = Launched.here(folder, "run", "nowhere.json", "--out", "out", "--json");

        assertEquals(1, result.code());
        assertTrue(result.err().contains("\"key\" : \"problem.file.missing\""), result.err());
    }

    @Test
    void aProblemIsSaidInChineseWhenAskedFor() throws Exception {
        var result = Launched.here(folder, "run", "nowhere.json", "--out", "out", "--language", "zh-CN");

        assertTrue(result.err().contains("没有文件 " + folder.resolve("nowhere.json")), result.err());
    }

    @Test
    void wrongUsageSaysWhereHelpIs() throws Exception {
        var result = Launched.clientele(folder, "run");

        assertEquals(2, result.code());
        assertTrue(result.err().contains("clientele run --help"), result.err());
    }

    @Test
    void withoutADisplayTheWindowSaysSo() throws Exception {
        var result = Launched.clientele(folder);

        assertEquals(1, result.code());
        assertTrue(result.err().contains("no display"), result.err());
    }

    private void prepare() throws IOException {
        Files.createFile(folder.resolve("empty.csv"));
        Files.createDirectory(folder.resolve("folder"));
        Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("text.json"), "once upon a time");
        Files.writeString(folder.resolve("no.clientele"), "once upon a time");
        book("unknown.json", node("a", "conjure", "", ""));
        book("missing.json", node("a", "profile", "\"nowhere\"", "\"columns\": []"));
        book(
                "cycle.json",
                node("a", "recipe", "\"b\"", "\"steps\": []") + "," + node("b", "recipe", "\"a\"", "\"steps\": []"));
        book("option.json", node("a", "findings", "", ""));
        book("surplus.json", node("a", "profile", "", "\"columns\": [], \"colour\": 1"));
        book("value.json", recipe("{\"type\": \"remove-duplicates\", \"columns\": [], \"missing\": \"sometimes\"}"));
        book("few.json", recipe("{\"type\": \"rename-column\", \"from\": \"a\", \"to\": \" \"}"));
    }

    private static String recipe(String step) {
        return node("a", "recipe", "\"b\"", "\"steps\": [{\"state\": \"ON\", \"step\": " + step + "}]");
    }

    private static String node(String id, String type, String inputs, String options) {
        return NODE.formatted(id, id, type, inputs, options);
    }

    private void book(String name, String nodes) throws IOException {
        var text = "{\"format\": \"clientele-workbook\", \"version\": 1, \"sources\": [], \"nodes\": [" + nodes + "]}";
        Files.writeString(folder.resolve(name), text);
    }
}
