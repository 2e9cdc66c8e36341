package org.clientele.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.project.keys.Member;
import org.clientele.workbook.Workbook;

/// What is half made up on the screens, such as a join before it is done. It is taken from them when the project is
/// locked, stays in the memory of the program, and comes back to whoever locked it, where the project is as it was.
public final class Unfinished {

    private final List<Part> parts = new ArrayList<>();
    private Optional<Taken> taken = Optional.empty();

    /// What of the screens can be taken away.
    ///
    /// @param name the key of what it is called
    /// @param taking takes what is half made up and returns how to put it back; nothing where nothing is
    private record Part(String name, Supplier<Optional<Runnable>> taking) {}

    private record Back(String name, Runnable putting) {}

    /// What was taken, from whom, and what they worked on.
    private record Taken(Path file, Member by, Workbook book, Stop stop, List<Back> backs) {}

    /// What comes of it when a project is opened.
    public sealed interface Return {

        /// It was taken from somebody else, or from another project, or there is nothing.
        record Nothing() implements Return {}

        /// Everything is as it was, and one was here.
        record Whole(Stop stop) implements Return {}

        /// The project has changed: what these keys name is gone.
        record Lost(List<String> names) implements Return {}
    }

    /// Says how something half made up is taken from a screen.
    public void offer(String name, Supplier<Optional<Runnable>> taking) {
        parts.add(new Part(name, taking));
    }

    /// Takes everything away.
    void take(Session session, Stop stop) {
        var backs = parts.stream()
                .flatMap(part -> part.taking().get().map(back -> new Back(part.name(), back)).stream())
                .toList();
        taken = session.projectProperty()
                .get()
                .map(open -> new Taken(open.file(), open.member(), session.book(), stop, backs));
    }

    /// Puts everything back where this is the project it was taken from, as it was then, and the same user.
    Return giveBack(OpenProject opened) {
        var before = taken.filter(t -> t.file().equals(opened.file()) && t.by().equals(opened.member()));
        taken = Optional.empty();
        if (before.isEmpty()) {
            return new Return.Nothing();
        }
        var was = before.get();
        if (!was.book().equals(opened.history().book())) {
            return new Return.Lost(was.backs().stream().map(Back::name).toList());
        }
        was.backs().forEach(back -> back.putting().run());
        return new Return.Whole(was.stop());
    }
}
