package org.clientele.cli;

import org.clientele.project.Project;
import org.clientele.project.Receipts;
import org.clientele.source.Source;
import picocli.CommandLine.Option;

/// Whether rows of people who were erased from a project may come back with a file; if nobody says so they stay out.
final class Admitting {

    @Option(names = "--let-in-erased", description = "${bundle:cli.admit}")
    private boolean lets;

    /// Returns what of a source may come in, and says what stays out.
    Source of(Source source, Project project, Desk desk) {
        if (lets) {
            return source;
        }
        var kept = Receipts.of(project, desk.json()).erased().keptOut(source, desk.progress(source.label()));
        long out = kept.counts().erased() - source.counts().erased();
        if (out > 0) {
            desk.say("cli.admit.out", out, source.label());
        }
        return kept;
    }
}
