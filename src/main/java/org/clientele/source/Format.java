package org.clientele.source;

/// A table in a file that is no delimited text: the kind of file, and which of its tables.
public sealed interface Format {

    /// Returns the name of the table within its file; empty where the file is one table.
    String table();

    /// Returns what such files are called, the same in every language.
    String kind();

    /// Returns whether its characters may be written in one encoding or another.
    default boolean isEncoded() {
        return false;
    }

    /// Returns whether the format itself names the columns.
    boolean isNamed();

    /// A sheet of an Excel workbook, by its name.
    record Excel(String sheet) implements Format {

        @Override
        public String table() {
            return sheet;
        }

        @Override
        public String kind() {
            return "Excel";
        }

        @Override
        public boolean isNamed() {
            return false;
        }
    }
}
