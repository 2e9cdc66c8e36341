package org.clientele.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.clientele.project.Project;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Visible;
import org.clientele.words.Words;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Node;

/// What every command works with: what opens projects, where answers and remarks go, in which words, and the form of
/// workbooks.
record Desk(Manner manner, Passing passing, PrintStream out, PrintStream err, Words words, BookJson json) {

    private record Said(String key, String message) {}

    /// Prints an answer.
    void print(String text) {
        out.println(text);
    }

    /// Prints one answer as JSON, and several as one array.
    void print(List<? extends Record> answers) {
        var written = answers.stream().map(json::write).toList();
        print(written.size() == 1 ? written.getFirst() : "[" + String.join(",\n", written) + "]");
    }

    /// Makes a remark.
    void say(String key, Object... args) {
        if (!manner.quiet) {
            err.println(words.text(key, visible(args)));
        }
    }

    /// Says something that nothing stops for.
    void remark(Problem problem) {
        if (!manner.quiet) {
            err.println(said(problem));
        }
    }

    /// Says what went wrong, with the cause where one node waits for another.
    void say(Problem problem) {
        err.println(manner.json ? json.write(new Said(problem.key(), said(problem))) : said(problem));
    }

    /// Says what went wrong, for programs.
    void complain(Record problem) {
        err.println(json.write(problem));
    }

    /// Says what went wrong at a node.
    void say(Node node, Problem problem) {
        say(new Problem("problem.node.failed", node.title(), node.id(), said(problem)));
    }

    String said(Problem problem) {
        var sentence = words.text(problem.key(), visible(problem.args()));
        return problem.getCause() instanceof Problem cause ? sentence + " " + said(cause) : sentence;
    }

    /// What values may hold and a terminal would obey is written as codes.
    private static Object[] visible(Object[] args) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof String text ? Visible.line(text) : arg)
                .toArray();
    }

    /// Opens a project, and tells how far it is where all of the file must be looked at first, and what is to be said
    /// of the opening.
    Project open(Path file) {
        var project =
                Project.open(file, json, passing, progress(file.getFileName().toString()));
        project.notes().forEach(this::remark);
        return project;
    }

    Progress progress(String title) {
        return manner.quiet ? Progress.NONE : new Meter(err, words, title);
    }
}
