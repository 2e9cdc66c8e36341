package org.clientele.project;

import java.nio.file.Path;
import org.clientele.project.audit.Event;
import org.clientele.project.store.Destinations;

/// Writes down what leaves an open project for a file: the line in its log, and the file apart from it.
public final class Departing {

    private final Destinations destinations;

    private Departing(Project project) {
        destinations = new Destinations(project.database(), project.trail());
    }

    public static Departing of(Project project) {
        return new Departing(project);
    }

    /// Both are on the disk when it returns.
    public void add(Event event, Path file) {
        destinations.add(event, file.toAbsolutePath().normalize().toString());
    }
}
