package org.clientele.ui;

import java.util.AbstractList;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.clientele.words.Words;

/// The rows behind a figure, to be read only: first where each stands in its file, then what the figure is computed
/// from, then the other columns. Cells are made for the rows in sight alone.
record BehindTable(Words words) {

    private static final double WIDTH = 118;
    private static final double HEIGHT = 300;

    TableView<Integer> of(KnowPane.Behind behind) {
        var table = new TableView<Integer>();
        table.setId("know-table");
        table.setAccessibleText(words.text("know.show", behind.rows().rows()));
        table.setMinHeight(HEIGHT);
        table.setPrefHeight(HEIGHT);
        table.getColumns().add(column(words.text("know.from"), 1.4 * WIDTH, row -> behind.lines()
                .of(row)));
        var names = behind.rows().schema().names();
        Stream.concat(behind.columns().stream().filter(names::contains), names.stream())
                .distinct()
                .forEach(name -> {
                    var block = behind.rows().block(name);
                    table.getColumns()
                            .add(column(
                                    name,
                                    WIDTH,
                                    row -> block.isMissing(row) ? words.text("data.missing") : block.text(row)));
                });
        table.setItems(FXCollections.observableList(new Numbered(behind.rows().rows())));
        return table;
    }

    private static TableColumn<Integer, String> column(
            String title, double width, java.util.function.IntFunction<String> text) {
        var column = new TableColumn<Integer, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /// The numbers from 0 below a count, none of them kept.
    private static final class Numbered extends AbstractList<Integer> {

        private final int count;

        Numbered(int count) {
            this.count = count;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return count;
        }
    }
}
