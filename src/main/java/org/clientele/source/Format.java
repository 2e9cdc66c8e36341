package org.clientele.source;

import java.util.Locale;
import org.clientele.source.database.Server;

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
    default boolean isNamed() {
        return true;
    }

    /// A list of records in a JSON document: the names on the way down to it, divided by dots; none for the document.
    record Json(String path) implements Format {

        @Override
        public String kind() {
            return "JSON";
        }

        @Override
        public String table() {
            return path;
        }

        @Override
        public boolean isEncoded() {
            return true;
        }
    }

    /// A text of which every line is a JSON record.
    record JsonLines() implements Format {

        @Override
        public String kind() {
            return "JSON";
        }

        @Override
        public String table() {
            return "";
        }

        @Override
        public boolean isEncoded() {
            return true;
        }
    }

    /// The one table of a Parquet file.
    record Parquet() implements Format {

        @Override
        public String kind() {
            return "Parquet";
        }

        @Override
        public String table() {
            return "";
        }
    }

    /// What a database answers.
    record Query(Server server, String title, String statement) implements Format {

        @Override
        public String kind() {
            return "SQL";
        }

        @Override
        public String table() {
            return title;
        }
    }

    /// A table made of the log of a web server.
    record WebLog(LogTable of) implements Format {

        @Override
        public String kind() {
            return "LOG";
        }

        @Override
        public String table() {
            return of.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isEncoded() {
            return true;
        }
    }

    /// What a row of a table made of a log is.
    enum LogTable {
        REQUESTS,
        SESSIONS
    }

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
