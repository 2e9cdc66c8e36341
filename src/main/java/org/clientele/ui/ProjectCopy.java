package org.clientele.ui;

import java.nio.file.Path;
import org.clientele.job.Job;

/// Writes copies of the open project, each read back before it is called whole.
public final class ProjectCopy {

    private final Session session;
    private final Notices notices;
    private final Language language;

    public ProjectCopy(Session session, Notices notices, Language language) {
        this.session = session;
        this.notices = notices;
        this.language = language;
    }

    void write(Path file) {
        session.projectProperty().get().ifPresent(project -> write(project, file));
    }

    private void write(OpenProject project, Path file) {
        var name = file.getFileName().toString();
        session.jobs()
                .start(
                        Job.of("project.copy", name).about(file),
                        progress -> {
                            project.copyTo(file, progress);
                            return file;
                        },
                        _ -> notices.tell(Notice.done(language.words().text("frame.copy.done", name))));
    }
}
