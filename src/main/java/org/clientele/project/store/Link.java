package org.clientele.project.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;

/// The connection of H2 to an open file. Once the disk has failed nothing more goes through it: what is read then comes
/// through a new one that writes nothing, and before something is written again one is made as at the opening, from
/// what the disk holds.
final class Link {

    /// A step is made of more statements than H2 remembers by itself, so that it would parse each of them
    /// every time; and it changes one row in each of a few trees: pages half as large have half as much
    /// written for that. The cache also holds pages that a step has replaced: a smaller one is full of them
    /// after some hundred steps, and what is needed is read and unsealed anew. Rows are found by their keys
    /// alone, so nothing is counted for a plan.
    static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE"
            + ";MAX_MEMORY_ROWS=2147483647;CACHE_SIZE=32768;QUERY_CACHE_SIZE=64;PAGE_SIZE=2048;ANALYZE_AUTO=0";

    private static final String READING = ";ACCESS_MODE_DATA=r";

    private final Path file;
    private final Opening opening;
    private final Faults faults;
    private Transactions transactions;
    private boolean isReading;

    Link(Path file, Opening opening, Faults faults) {
        this.file = file;
        this.opening = opening;
        this.faults = faults;
        FilePathClientele.expect(file, opening);
        transactions = connect("");
    }

    private Transactions connect(String mode) {
        try {
            var url = "jdbc:h2:" + FilePathClientele.freshUrl(file) + ";IFEXISTS=TRUE" + SETTINGS + mode;
            var opened = new org.h2.Driver().connect(url, new Properties());
            opened.setAutoCommit(false);
            return checked(new Transactions(opened, faults));
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /// @throws org.clientele.spec.Problem if less is there than somebody was told to be on the disk
    private Transactions checked(Transactions opened) throws SQLException {
        if (opened.state() < opening.promised()) {
            throw faults.damaged();
        }
        return opened;
    }

    /// Returns what to read through.
    Transactions reading() {
        if (faults.hasFailed()) {
            renew(READING);
            isReading = true;
        }
        return transactions;
    }

    /// Returns what to write through.
    ///
    /// @throws org.clientele.spec.Problem if the disk fails still, or the file is another one now
    Transactions writing() {
        if (faults.hasFailed() || isReading) {
            renew("");
            isReading = false;
        }
        return transactions;
    }

    /// What H2 still had in mind is worth nothing, and its way to the file is given up.
    private void renew(String mode) {
        faults.fail();
        transactions.close();
        FilePathClientele.leave(file);
        FilePathClientele.expect(file, opening);
        faults.goOn();
        boolean done = false;
        try {
            transactions = connect(mode);
            done = true;
        } finally {
            if (!done) {
                faults.fail();
            }
        }
    }

    /// Returns as what it was left: to be closed.
    Transactions last() {
        return transactions;
    }
}
