package org.clientele.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clientele.table.Type;

/// Gives a file, whatever its format, as records of cells of UTF-8 text, one after the other: the one place where
/// formats differ. Typing, roles, accounting and preview see nothing else.
///
/// A format that has types of its own writes dates as `yyyy-MM-dd`, times as `yyyy-MM-ddTHH:mm:ss`, numbers with a
/// point. One that names its columns gives the names as its first record.
public interface Cutter extends AutoCloseable {

    /// Goes to the next record; its cells stand until the next call.
    Outcome next();

    /// Puts the records that come next into a batch of all their cells, as long as there is no doubt about them and the
    /// batch is not full; returns how many. Each is a line of its own.
    ///
    /// @param names what no first cell of them is
    default int many(Batch batch, byte[] names) {
        return 0;
    }

    /// Returns the number of cells of the current record.
    int cells();

    /// Returns the bytes among which the cells of the current record lie.
    byte[] buffer();

    int from(int cell);

    int to(int cell);

    /// Returns from where on its cells lie, in whatever order.
    default int begin() {
        return from(0);
    }

    /// Returns where the last of its cells ends.
    default int end() {
        return to(cells() - 1);
    }

    /// Makes the cells ready to be read; to be called once per record.
    default void settle() {}

    default String text(int cell) {
        return new String(buffer(), from(cell), to(cell) - from(cell), StandardCharsets.UTF_8);
    }

    /// Adds empty cells to the record just read.
    default void pad(int width) {}

    /// Puts a record in the place of the one just read.
    void replace(byte[] bytes, int[] starts, int[] ends);

    /// Returns whether the whole record could be decoded.
    default boolean isText() {
        return true;
    }

    /// Returns why the record could not be decoded.
    default Reason damage() {
        return Reason.of("rejected.undecodable");
    }

    /// Returns the start of the record as it is written, for people.
    String written(int longest);

    /// Returns where the current record begins, counted from 1: the line of a text, the row of a sheet or a table.
    long line();

    /// Returns the line in which a cell of the current record begins.
    default long line(int cell) {
        return line();
    }

    /// Returns how many lines or rows have been read so far.
    long lines();

    /// Returns how many bytes have been taken from the file that no record has been cut from.
    default int ahead() {
        return 0;
    }

    /// Says how many cells a good record has; a format whose rows end at their last cell gives as many from now on.
    default void fit(int width) {}

    /// Returns the number of cells of the widest record so far, where records are made as wide as they should be.
    default int widest() {
        return 0;
    }

    /// Returns the line of the last row above notes that end the table, where such are told. Asked once all
    /// records have been read.
    default OptionalLong bottom() {
        return OptionalLong.empty();
    }

    /// Returns why the last record was refused, where the format has reasons of its own.
    default Optional<Reason> refusal() {
        return Optional.empty();
    }

    /// Returns what should be known of how the records came about. Asked once all have been read.
    default List<Reason> notes() {
        return List.of();
    }

    /// Returns the types that the format says its columns have, as far as it says; no list where it says nothing. Asked
    /// once all records have been read.
    default List<Optional<Type>> declared() {
        return List.of();
    }

    @Override
    default void close() {}
}
