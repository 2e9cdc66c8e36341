package org.clientele.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.analysis.privacy.Trace;
import org.clientele.customer.Channel;
import org.clientele.customer.Purpose;
import org.clientele.project.keys.Post;
import org.clientele.table.Role;
import org.clientele.table.Type;

/// What a record of processing asks for (GDPR 30, PIPL 55 and 56) as far as the program knows it: which tables and
/// results there are, what in them is about persons and why, where it came from, how long it stays, where copies lie,
/// who can read it and what left. It holds names of columns, files and users, and no value of a table.
///
/// @param isSealed whether the file takes a password to be read
public record DataMap(
        String project,
        String id,
        Instant at,
        boolean isSealed,
        List<Table> tables,
        List<Copy> copies,
        List<Reader> readers,
        List<Departure> departures) {

    /// A table or a result.
    ///
    /// @param kind the name of its spec
    /// @param files the files that were brought in for it; none where it is computed
    /// @param from what it is computed from
    /// @param isDark whether its columns are not known: only who reads personal values can compute it, or nobody
    /// @param purposes what rows that came from its files left for
    public record Table(
            String id,
            String title,
            String kind,
            List<Filed> files,
            List<String> from,
            List<Column> columns,
            boolean isDark,
            Optional<LocalDate> until,
            List<Purpose> purposes) {

        public Table {
            files = List.copyOf(files);
            from = List.copyOf(from);
            columns = List.copyOf(columns);
            purposes = List.copyOf(purposes);
        }

        /// Returns the columns that are sealed apart.
        public List<Column> personal() {
            return columns.stream()
                    .filter(column -> column.concern().isPersonal())
                    .toList();
        }

        /// Returns whether anything in it is about persons, if only by a number.
        public boolean isAboutPersons() {
            return columns.stream().anyMatch(column -> column.concern() != Concern.NONE);
        }
    }

    /// A file that was brought in.
    ///
    /// @param place where it lay, which is the first copy
    public record Filed(String name, Instant at, long rows, Optional<String> place) {}

    /// A column and why it is personal, or not.
    ///
    /// @param mentions what is mentioned in its cells though it is not personal
    public record Column(
            String name, Type type, Role role, Concern concern, List<Trace> mentions, Optional<Asked> consent) {

        public Column {
            mentions = List.copyOf(mentions);
        }
    }

    /// What a column of consent answers.
    public record Asked(Purpose purpose, Channel channel) {}

    /// Why a column is personal, or not.
    public enum Concern {
        /// What it means names or touches a person.
        ROLE,
        /// It was marked when it was brought in, by its name or by hand.
        MARKED,
        /// It is computed from personal columns.
        COMPUTED,
        /// It stands for a person, as the number of a customer does, and is not sealed apart.
        NUMBER,
        /// It tells people apart together with others.
        TOGETHER,
        /// Its texts mention what is personal, and it is not marked.
        MENTIONED,
        NONE;

        public boolean isPersonal() {
            return this == ROLE || this == MARKED || this == COMPUTED;
        }
    }

    /// Where the data lie.
    public enum CopyKind {
        PROJECT,
        RESULTS,
        BACKUP
    }

    /// A file that holds the data, or much of them.
    public record Copy(CopyKind kind, String file, Optional<Instant> at, Optional<Instant> verified, long bytes) {}

    /// Who can open the project, and as what.
    ///
    /// @param isClear whether personal values are read in clear, else as dots
    public record Reader(String name, Post post, boolean isKit, boolean isClear, Optional<Instant> since) {}

    /// What left the project, as the log tells it.
    ///
    /// @param file where it was written to; none where that was not written down
    /// @param from the beginnings of the ids of the files that its rows came from
    public record Departure(
            Instant at,
            String who,
            String what,
            Optional<String> file,
            Optional<Purpose> purpose,
            Optional<Long> rows,
            Optional<Long> withheld,
            List<String> columns,
            List<String> from) {

        public Departure {
            columns = List.copyOf(columns);
            from = List.copyOf(from);
        }
    }

    public DataMap {
        tables = List.copyOf(tables);
        copies = List.copyOf(copies);
        readers = List.copyOf(readers);
        departures = List.copyOf(departures);
    }
}
