package org.clientele.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.clientele.source.Gathered;
import org.clientele.source.PassedOver;
import org.clientele.spec.Problem;

/// The tables of the files that were named. A file that was named must be one; of those in a folder or an archive what
/// is no table is passed over and said.
record Looked(List<Picked> found, List<PassedOver> passed) {

    /// A file that was passed over, as the command line prints it.
    private record Left(String file, Why passedOver) {}

    private record Why(String key, String message) {}

    /// @throws Problem if nothing is left, or one of them is refused
    static Looked at(List<Path> named, Picking picking, Desk desk) {
        var found = new ArrayList<Picked>();
        var passed = new ArrayList<PassedOver>();
        for (var each : named) {
            for (var file : Gathered.of(each)) {
                try {
                    found.addAll(picking.look(file, desk));
                } catch (Problem problem) {
                    if (file.equals(each)) {
                        throw problem;
                    }
                    passed.add(new PassedOver(file, problem));
                }
            }
        }
        passed.stream()
                .skip(found.isEmpty() ? 1 : 0)
                .forEach(each -> desk.say("cli.import.passed", each.file().toString(), desk.said(each.why())));
        if (found.isEmpty()) {
            throw passed.getFirst().why();
        }
        return new Looked(found, passed);
    }

    /// Prints the answers, and behind them what was passed over.
    void print(List<? extends Record> answers, Desk desk) {
        var left = passed.stream().map(each -> new Left(each.file().toString(), why(each.why(), desk)));
        desk.print(Stream.concat(answers.stream(), left).toList());
    }

    private static Why why(Problem problem, Desk desk) {
        return new Why(problem.key(), desk.said(problem));
    }
}
