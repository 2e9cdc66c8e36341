package org.clientele.ui;

import java.util.stream.Stream;
import org.clientele.words.Words;

/// The rows behind a figure: first where each stands in its file, then what the figure is computed from, then the
/// other columns.
record BehindTable(Words words) {

    private static final double HEIGHT = 300;

    SheetTable of(KnowPane.Behind behind) {
        var names = behind.layer().rows().schema().names();
        var ordered = Stream.concat(behind.layer().columns().stream().filter(names::contains), names.stream())
                .distinct()
                .toList();
        var table = new SheetTable();
        table.setId("know-table");
        table.setAccessibleText(words.text("know.show", behind.layer().rows().rows()));
        table.setMinHeight(HEIGHT);
        table.setPrefHeight(HEIGHT);
        table.show(behind.layer().rows().columns(ordered), SheetLook.of(words));
        behind.lines().ifPresent(lines -> table.lead(words.text("know.from"), lines::of));
        return table;
    }
}
