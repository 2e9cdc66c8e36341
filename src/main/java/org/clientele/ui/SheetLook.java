package org.clientele.ui;

import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import org.clientele.words.Words;

/// How the rows of a table are put into words: what its columns are called and how its numbers are written.
public record SheetLook(Words words, UnaryOperator<String> title, DoubleFunction<String> number) {

    /// Columns by their own names, numbers with all their decimals.
    public static SheetLook of(Words words) {
        return new SheetLook(words, UnaryOperator.identity(), words::exactly);
    }
}
