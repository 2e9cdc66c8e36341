package org.clientele.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.clientele.Fork;
import org.clientele.Timing;
import org.clientele.spec.Progress;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Brings in a large Excel file of twenty columns, texts, numbers and dates, whose texts are shared: each time in a
/// process of its own with little memory, which says its most. Usage: ExcelBench [rows] [rounds] [memory].
public final class ExcelBench {

    private static final int COLUMNS = 20;
    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);

    private ExcelBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length == 1 && args[0].endsWith(".xlsx")) {
            Timing.time("import", () -> bring(Path.of(args[0])));
            Timing.peak();
            return;
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        var memory = args.length > 2 ? args[2] : "1g";
        var file = file(rows);
        System.out.printf("%s, %d MB, -Xmx%s%n", file, Files.size(file) >> 20, memory);
        for (int round = 0; round < (args.length > 1 ? Integer.parseInt(args[1]) : 3); round++) {
            System.out.print(Fork.of(ExcelBench.class, file)
                    .with("-Xmx" + memory, "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders")
                    .run()
                    .said());
        }
    }

    private static void bring(Path file) {
        var found = Detection.of(file, Progress.NONE);
        System.out.println(
                Importer.read(file, found, found.options(), Progress.NONE).counts());
    }

    private static Path file(int rows) throws IOException {
        var file = Path.of("target/orders-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            write(file, rows);
        }
        return file;
    }

    private static void write(Path file, int rows) throws IOException {
        var random = new Random(42);
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "bench", "1.0")) {
            var page = book.newWorksheet("Orders");
            for (int column = 0; column < COLUMNS; column++) {
                page.value(0, column, "column " + column);
            }
            for (int row = 1; row <= rows; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    cell(page, row, column, random);
                }
                if (row % 10_000 == 0) {
                    page.flush();
                }
            }
        }
    }

    private static void cell(Worksheet page, int row, int column, Random random) {
        if (column == 0) {
            page.value(row, column, "INV-" + row);
        } else if (column % 4 == 1) {
            page.value(row, column, "Product no. " + random.nextInt(2000));
        } else if (column % 4 == 2) {
            page.value(row, column, DAY.plusDays(random.nextInt(730)));
            page.style(row, column).format("yyyy-mm-dd").set();
        } else {
            page.value(row, column, (100 + random.nextInt(20_000)) / 100.0);
        }
    }
}
