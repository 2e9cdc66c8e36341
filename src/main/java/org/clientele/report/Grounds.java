package org.clientele.report;

import java.util.ArrayList;
import java.util.List;
import org.clientele.words.Words;

/// What a figure rests on, in words: what it is, the filters in force, what the rows behind it give when computed anew,
/// and the way from its table back to the files.
///
/// @param rows how many rows are behind it
/// @param agrees whether the rows give the figure that is shown
public record Grounds(
        String title,
        String value,
        String definition,
        List<String> filters,
        int rows,
        String proof,
        Agreement agrees,
        List<Stage> stages) {

    /// Whether the rows behind a figure give it again.
    public enum Agreement {
        SAME,
        DIFFERENT,
        /// The page shows no one number there.
        NOTHING_SHOWN
    }

    public Grounds {
        filters = List.copyOf(filters);
        stages = List.copyOf(stages);
    }

    /// Returns all of it as plain text, to be pasted anywhere.
    public String text(Words words) {
        var lines = new ArrayList<String>();
        lines.add(words.text("page.know") + " " + title + (value.isEmpty() ? "" : " = " + value));
        lines.add(definition);
        lines.addAll(filters);
        lines.add(proof);
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            lines.add("");
            lines.add(words.text("know.stage", i + 1, stage.title(), stage.amount(), stage.key()));
            lines.add("   " + stage.what());
            stage.details().forEach(detail -> lines.add("   " + detail));
        }
        return String.join("\n", lines) + "\n";
    }
}
