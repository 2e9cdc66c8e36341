package org.clientele.project.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;

/// What happens to an open file, each time wholly or not at all.
final class Transactions implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Transactions.class.getName());

    private final Connection connection;
    private final Faults faults;
    private final Sql sql;

    Transactions(Connection connection, Faults faults) {
        this.connection = connection;
        this.faults = faults;
        sql = new Sql(connection);
    }

    /// H2 that could not read a page may wait for itself for ever, so that it is asked nothing more then.
    <T> T of(Database.Work<T> work) {
        faults.check();
        boolean done = false;
        try {
            var result = work.in(sql);
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

    /// Returns when all that was committed is on the disk, and the number of that state: what `checkpoint sync` does,
    /// but no transaction of its own.
    long sync() {
        boolean done = false;
        try {
            database().sync();
            faults.check();
            done = true;
            return state();
        } catch (SQLException e) {
            throw faults.of(e);
        } catch (DbException | MVStoreException e) {
            throw faults.of(DbException.toSQLException(e));
        } finally {
            if (!done) {
                sql.forget();
            }
        }
    }

    /// Returns the number of what is written, though maybe not on the disk yet.
    long state() throws SQLException {
        return database().getStore().getMvStore().getFileStore().lastChunkVersion();
    }

    private org.h2.engine.Database database() throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase();
    }

    private void rollback() {
        sql.forget();
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
