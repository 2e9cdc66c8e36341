package org.clientele.project.store;

import java.sql.Connection;
import java.sql.SQLException;

/// What happens to an open file, each time wholly or not at all.
record Transactions(Connection connection, Faults faults) implements AutoCloseable {

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

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }
}
