package org.clientele.project.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What happens to an open file, each time wholly or not at all.
record Transactions(Connection connection, Faults faults) implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Transactions.class.getName());

    <T> T of(Database.Work<T> work) {
        boolean done = false;
        try {
            var result = work.in(new Sql(connection));
            faults.check();
            connection.commit();
            done = true;
            return result;
        } catch (SQLException e) {
            throw faults.of(e);
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    private void rollback() {
        try {
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    /// What the user was told when the disk failed is not told again.
    @Override
    public void close() {
        boolean isSaid = faults.wasDiskNamed();
        try {
            connection.close();
        } catch (SQLException e) {
            var failure = faults.of(e);
            if (!isSaid) {
                throw failure;
            }
            LOG.log(Level.WARNING, "not closed properly", failure);
        }
    }
}
