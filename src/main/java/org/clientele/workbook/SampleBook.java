package org.clientele.workbook;

import java.util.List;
import java.util.function.Function;
import org.clientele.source.Source;

/// What is decided about the sample shop before anybody has looked at it: its tables cleaned, its customers scored and
/// grouped, and the overview of it all. One definition for the window and for the command line.
///
/// @param titles gives the name of a node by its message key, in the language of the user
public record SampleBook(Function<String, String> titles) {

    public Workbook of(List<Source> sources) {
        return new Prepared(titles).with(Workbook.EMPTY, sources);
    }
}
