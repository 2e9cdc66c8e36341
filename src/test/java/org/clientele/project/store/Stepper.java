package org.clientele.project.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.clientele.Fork;
import org.clientele.project.keys.Unlocking;

/// Another process that keeps steps in a project, says of each that it is done, and is killed after the last.
final class Stepper {

    /// How many steps it keeps.
    static final int STEPS = 40;

    private Stepper() {}

    static void main(String[] args) throws IOException {
        try (var database = Database.open(Path.of(args[0]), Kind.PROJECT, Unlocking.NONE)) {
            for (int step = 1; step <= STEPS; step++) {
                keep(database, step);
                System.out.println(step);
            }
            System.in.read();
        }
    }

    private static void keep(Database database, int step) {
        database.writeThrough(sql -> {
            sql.update("insert into view_state values (?, ?)", name(step), text(step));
            return sql.update("merge into view_state values ('last', ?)", String.valueOf(step));
        });
    }

    private static String name(int step) {
        return "%03d".formatted(step);
    }

    /// The first is long and lies in blocks that nothing later touches.
    private static String text(int step) {
        return new Random(step)
                .ints(step == 1 ? 120_000 : 900, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// Makes a project in which all steps were said to be done when the process was killed.
    static void killed(Path file) throws IOException, InterruptedException {
        Database.create(file, Kind.PROJECT).close();
        var process = Fork.of(Stepper.class, file).builder().start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            while (!String.valueOf(STEPS).equals(lines.readLine())) {
                if (!process.isAlive()) {
                    throw new IOException("ended by itself");
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /// Returns whether every step is there as it was kept.
    static boolean areThere(Database database) {
        var expected = new TreeMap<String, String>();
        for (int step = 1; step <= STEPS; step++) {
            expected.put(name(step), text(step));
        }
        expected.put("last", String.valueOf(STEPS));
        var order = List.copyOf(expected.values());
        return order.equals(
                database.read(sql -> sql.query("select form from view_state order by name", row -> row.getString(1))));
    }
}
