package org.clientele.project.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.h2.api.Trigger;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// What a stranger would like to have run: it leaves a mark as soon as it is loaded.
public final class EvilCode extends BasicDataType<Object> implements Trigger {

    static {
        mark();
    }

    /// Where the mark is left.
    static final String MARK = "clientele.test.mark";

    /// Leaves the mark.
    public static String mark() {
        var mark = System.getProperty("clientele.test.mark");
        try {
            return mark == null ? "" : Files.writeString(Path.of(mark), "ran").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getMemory(Object value) {
        return 0;
    }

    @Override
    public void write(WriteBuffer bytes, Object value) {
        mark();
    }

    @Override
    public Object read(ByteBuffer bytes) {
        return mark();
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
        mark();
    }
}
