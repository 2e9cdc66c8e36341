package org.clientele.app;

import org.clientele.spec.Progress;
import org.clientele.ui.OpenProject;
import org.clientele.ui.Projects;
import org.clientele.workbook.History;
import org.clientele.workbook.SampleBook;
import org.clientele.workbook.Whereabouts;

/// Makes a project of the bundled sample.
record SampleProject(Projects projects, SampleBook book) {

    /// Returns it open and whole; where that fails no file of it is left.
    OpenProject made(String name, Progress progress) {
        var project = projects.create(projects.fresh(name));
        boolean whole = false;
        try {
            var sources = new SampleFiles().sources(progress.part(0, 0.5));
            for (var source : sources) {
                project.keep(source, progress.part(0.5, 0.6));
                project.keepPlace(source.id(), Whereabouts.SAMPLE + source.label());
            }
            project.keep(History.of(book.of(sources, project.evaluator(), progress.part(0.6, 1))));
            whole = true;
            return project;
        } finally {
            if (!whole) {
                projects.discard(project);
            }
        }
    }
}
