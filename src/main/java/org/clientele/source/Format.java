package org.clientele.source;

import java.util.Locale;
import org.clientele.source.database.Server;
import org.clientele.source.json.JsonShape;
import org.clientele.table.Role;

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

    /// Returns what a column of the format means, of which its cells and its name tell something.
    default Guess<Role> role(String column, Guess<Role> told) {
        return told;
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

    /// A JSON document that is a list of lists, each a row.
    record JsonRows() implements Format {

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

        @Override
        public boolean isNamed() {
            return false;
        }
    }

    /// A JSON object that holds a table by columns, by keys or in parts.
    record JsonShaped(JsonShape shape) implements Format {

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

    /// A table made of the log of a web server. Who asked is personal, and so is what was asked for behind the path,
    /// here and on the page before: people, their searches and their keys stand in it.
    record WebLog(LogTable of) implements Format {

        /// Why a column is personal, whatever its role.
        static final String NOTED = "role-reason.log";

        @Override
        public Guess<Role> role(String column, Guess<Role> told) {
            return switch (column) {
                case "host" -> new Guess<>(Role.IP_ADDRESS, 1, Reason.of(NOTED));
                case "user", "query", "referrer" -> new Guess<>(told.value(), told.confidence(), Reason.of(NOTED));
                case "agent" -> new Guess<>(Role.NONE, 1, Reason.of("role-reason.none"));
                default -> told;
            };
        }

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
