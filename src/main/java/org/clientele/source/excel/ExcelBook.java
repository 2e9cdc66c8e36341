package org.clientele.source.excel;

import java.io.Closeable;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.clientele.source.Content;
import org.clientele.source.Cutter;
import org.clientele.source.Header;
import org.clientele.source.Zipped;

/// An Excel workbook of which the sheets can be read. Only values are: formulas give what was last computed, links are
/// never followed, macros never run.
public interface ExcelBook extends Closeable {

    /// Returns whether a ZIP file is one.
    ///
    /// @throws org.clientele.spec.Problem if it is a workbook of another kind, or blown up
    static boolean isOne(Zipped zip) {
        return XlsxBook.isOne(zip);
    }

    /// Returns whether a file that begins with these bytes may be one as Excel wrote them until 2003.
    static boolean isOld(byte[] head) {
        return Ole.isOne(head);
    }

    /// @throws org.clientele.spec.Problem if it is damaged, locked, or blown up
    static ExcelBook open(Zipped zip) {
        return new XlsxBook(zip);
    }

    /// @throws org.clientele.spec.Problem if it is damaged, locked, or no workbook
    static ExcelBook open(String name, Content content) {
        return XlsBook.read(name, content);
    }

    /// Returns the names of the sheets that have something in them, in their order; hidden ones only where all are.
    List<String> sheets();

    /// Returns the rows of a sheet from its beginning. With a header, several rows of names that are held together by
    /// merged cells make one.
    ///
    /// @param share is told how much has been read, from 0 to 1
    Cutter cutter(String sheet, Header header, DoubleConsumer share);
}
