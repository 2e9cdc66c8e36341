package org.clientele.source.excel;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.clientele.source.Cutter;
import org.clientele.source.Header;

/// An Excel workbook of which the sheets can be read. Only values are: formulas give what was last computed, links are
/// never followed, macros never run.
public interface ExcelBook extends Closeable {

    /// Returns whether a file that begins with these bytes is one.
    static boolean isOne(Path file, byte[] head) {
        return Parts.isZip(head) && XlsxBook.isOne(file);
    }

    /// @throws org.clientele.spec.Problem if it is damaged, locked, or blown up
    static ExcelBook open(Path file) {
        return XlsxBook.read(file);
    }

    /// Returns the names of the sheets that have something in them, in their order; hidden ones only where all are.
    List<String> sheets();

    /// Returns the rows of a sheet from its beginning. With a header, several rows of names that are held together by
    /// merged cells make one.
    ///
    /// @param share is told how much has been read, from 0 to 1
    Cutter cutter(String sheet, Header header, DoubleConsumer share);
}
