package org.clientele.source;

import java.util.Arrays;
import java.util.List;

/// The bytes of a stream from the start of the current record on, as far as they have been read.
abstract class Window implements Cutter {

    private final Feed feed;
    private final int longest;
    private boolean ended;

    byte[] buffer = new byte[1 << 18];
    int start;
    int position;
    int end;
    long passed; // bytes that were let go of
    private int marks; // of the byte order, at the start of lines
    private long marked; // the first line with one

    /// @param longest how many bytes of a record are held at most
    Window(Feed feed, int longest) {
        this.feed = feed;
        this.longest = longest;
    }

    /// Makes sure that there is a byte at the position; the buffer holds everything from the start of the record.
    final boolean available() {
        return position < end || !ended && position - start <= longest && more();
    }

    /// Returns whether nothing that has been read so far can be anything but text.
    final boolean isAllText() {
        return feed.isText();
    }

    private boolean more() {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            position -= start;
            end -= start;
            passed += start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * end);
        }
        int count = feed.fill(buffer, end);
        ended = count < 0;
        end += Math.max(0, count);
        return position < end;
    }

    @Override
    public final int ahead() {
        return end - position;
    }

    final void skipSpaces(boolean yes) {
        while (yes && available() && buffer[position] == ' ') {
            position++;
        }
    }

    final void skipBlanks(int delimiter) {
        while (available() && (buffer[position] == ' ' || buffer[position] == '\t') && buffer[position] != delimiter) {
            position++;
        }
    }

    /// Passes a byte order mark that stands where a line begins; returns whether there was one.
    final boolean passesMark(long line) {
        while (available() && !Marks.isOne(buffer, start, position + 1) && position - start < 2) {
            position++;
        }
        boolean isMark = available() && Marks.isOne(buffer, start, position + 1);
        position = isMark ? position + 1 : start;
        if (isMark) {
            start = position;
            marked = marks++ == 0 ? line : marked;
        }
        return isMark;
    }

    @Override
    public final List<Reason> notes() {
        return marks == 0 ? List.of() : List.of(Reason.of("note.mark", marks, marked));
    }

    /// Passes everything up to the end of the line; of a long one only the beginning is held.
    final void toLineEnd() {
        do {
            while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            if (position - start > longest) {
                skipped();
            }
        } while (position == end && available());
    }

    /// Lets go of what was passed over, but for its beginning.
    private void skipped() {
        int kept = start + 4096;
        System.arraycopy(buffer, position, buffer, kept, end - position);
        end -= position - kept;
        passed += position - kept;
        position = kept;
    }
}
