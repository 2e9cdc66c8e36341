package org.clientele.source.parquet;

import static org.clientele.source.Brought.rows;
import static org.clientele.source.Brought.types;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.source.ColumnGuess;
import org.clientele.source.Detection;
import org.clientele.source.FileKind;
import org.clientele.source.Format;
import org.clientele.source.Importer;
import org.clientele.source.Source;
import org.clientele.spec.Progress;
import org.clientele.table.Role;
import org.clientele.table.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of others, and what DuckDB 1.4.1 says is in them: `fixtures.sql` made them and the CSVs beside them;
/// parquet-java 1.16.0 made `hadoop-*.parquet`.
class ParquetTest {

    static final Path FILES = Path.of("src/test/resources/org/clientele/source/parquet");

    @TempDir
    Path folder;

    private static Detection detect(Path file) {
        return Detection.of(file, Progress.NONE);
    }

    static Source read(Path file) {
        return Importer.read(file, detect(file).options(), Progress.NONE);
    }

    private static Source read(String name) {
        return read(FILES.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-snappy", "v1-none", "v1-gzip", "v1-zstd", "v1-lz4raw", "v2-zstd", "v2-snappy-delta"})
    void everyCodecAndEncodingGivesTheRowsOfTheCsv(String name) {
        var source = read(name + ".parquet");
        assertEquals(rows(read("plain.csv")), rows(source));
        assertEquals(2500, source.counts().loaded());
        assertEquals(2500, source.account().spans().lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hadoop-v1-gzip", "hadoop-v1-uncompressed", "hadoop-v2-snappy", "hadoop-v2-zstd"})
    void filesOfAnotherWriterAreReadWithTheirListsMapsAndOldTimes(String name) {
        assertEquals(rows(read("hadoop.csv")), rows(read(name + ".parquet")));
    }

    @Test
    void everyTypeArrivesAsWhatItIs() {
        var source = read("types.parquet");
        assertEquals(
                "1|true|-128|255|-32768|65535|2147483647|4294967295|9007199254740993|12|0.1|0.1|1.5|12345678.9"
                        + "|-123456789012345.67|1969-12-31|09:30:00.25|1969-12-31T23:59:59.123|2024-01-05T09:30"
                        + "|2024-01-05T09:30:00.125|2024-01-05T09:30:00.123|2024-01-05T01:30"
                        + "|c0ffee00-1234-5678-9abc-def012345678|中文|[2 bytes]|P1Y2M3DT1H|{\"a\": 1}|x",
                rows(source).getFirst());
        assertEquals("3" + "|".repeat(27), rows(source).getLast());
        var types = types(source);
        assertEquals(Type.BOOLEAN, types.get(1));
        assertEquals(
                List.of(Type.INTEGER), types.subList(2, 10).stream().distinct().toList());
        assertEquals(
                List.of(Type.DECIMAL), types.subList(10, 15).stream().distinct().toList());
        assertEquals(List.of(Type.DATE, Type.TEXT), types.subList(15, 17));
        assertEquals(
                List.of(Type.DATE_TIME),
                types.subList(17, 22).stream().distinct().toList());
        assertEquals("-9007199254740993", source.rows().block("i64").text(1));
        assertEquals(1e-300, source.rows().block("f64").number(1));
    }

    @Test
    void whatIsNestedIsNamedByTheWayToItAndListsAreTexts() {
        var source = read("nested.parquet");
        assertEquals(
                List.of("id", "address.city", "address.geo.lat", "address.geo.lon", "tags", "lines", "kv", "deep"),
                source.rows().schema().names());
        assertEquals(
                List.of(
                        "1|Köln|50.9|6.95|a; b; null|[{\"sku\":\"X1\",\"n\":2},{\"sku\":\"X\\\"2\",\"n\":null}]"
                                + "|{\"k1\":1,\"k2\":2}|[[1,2],[],null,[3]]",
                        "2|||||||",
                        "3|||||||"),
                rows(source));
    }

    @Test
    void numbersThatNoColumnOfNumbersHoldsStayTextDigitForDigit() {
        var source = read("wide.parquet");
        assertEquals(List.of("9223372036854775807|18446744073709551615|12345678901234567890.12||"), rows(source));
        assertEquals(List.of(Type.TEXT, Type.TEXT, Type.TEXT, Type.DECIMAL, Type.DECIMAL), types(source));
        assertEquals("Infinity", source.misfits().find(0, 3).orElseThrow());
        assertEquals(1, source.misfits().size());
    }

    @Test
    void rolesAreFoundAsInTheCsvAndDatesInColumnsOfText() {
        var csv = detect(FILES.resolve("customers.csv"));
        var found = detect(FILES.resolve("customers.parquet"));
        var roles = found.columns().stream().map(c -> c.role().value()).toList();
        assertEquals(csv.columns().stream().map(c -> c.role().value()).toList(), roles);
        assertTrue(roles.containsAll(List.of(Role.EMAIL, Role.NAME, Role.BIRTH_DATE, Role.SIGNUP_DATE)), "" + roles);
        assertEquals(FileKind.CUSTOMERS, found.kind().value());
        assertEquals(
                List.of(Type.TEXT, Type.TEXT, Type.TEXT, Type.DATE, Type.DATE, Type.DECIMAL),
                found.columns().stream().map(c -> c.type().value()).toList());
        assertEquals(
                "type-reason.declared",
                found.columns().getLast().type().reason().key());
        assertEquals(
                csv.columns().stream().map(ColumnGuess::name).toList(),
                found.columns().stream().map(ColumnGuess::name).toList());
    }

    @Test
    void packedFilesGiveTheSameRowsAndTheirOptionsAnotherSource() throws IOException {
        var bytes = Files.readAllBytes(FILES.resolve("customers.parquet"));
        var packed = folder.resolve("customers.parquet.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(bytes);
        }
        var archive = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("month/customers.parquet"));
            zip.write(bytes);
        }
        var plain = read("customers.parquet");
        assertEquals(rows(plain), rows(read(packed)));
        var inside = read(archive.resolve("month/customers.parquet"));
        assertEquals(rows(plain), rows(inside));
        assertEquals(plain.id(), inside.id());
        var options = plain.options().with(5, column -> column.typed(Type.TEXT));
        assertTrue(!plain.id()
                .equals(Importer.read(FILES.resolve("customers.parquet"), options, Progress.NONE)
                        .id()));
        assertEquals(new Format.Parquet(), plain.options().format().orElseThrow());
    }

    @Test
    void aFileWithoutRowsIsATableWithoutRows() {
        var source = read("empty.parquet");
        assertEquals(List.of("id"), source.rows().schema().names());
        assertEquals(0, source.rows().rows());
    }
}
