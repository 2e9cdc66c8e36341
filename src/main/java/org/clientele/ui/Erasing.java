package org.clientele.ui;

import java.util.function.Consumer;
import org.clientele.job.Job;
import org.clientele.job.Jobs;
import org.clientele.project.Erasure;
import org.clientele.project.Findings;
import org.clientele.project.Receipt;

/// Takes a customer out of the open project, which is closed meanwhile and open again afterwards, whatever came
/// of it.
public final class Erasing {

    private final Session session;
    private final Navigation navigation;
    private final Notices notices;
    private final Language language;

    public Erasing(Session session, Navigation navigation, Notices notices, Language language) {
        this.session = session;
        this.navigation = navigation;
        this.notices = notices;
        this.language = language;
    }

    /// Finds out what would go.
    public void look(String customer, Consumer<Findings> found) {
        session.projectProperty().get().ifPresent(project -> session.jobs()
                .start(Job.of("erase.look"), progress -> project.findings(customer, progress), found));
    }

    /// Stops looking for it.
    public void leave() {
        session.jobs().cancel("erase.look");
        navigation.hideDetails();
    }

    /// Erases, and goes back to where one was.
    public void erase(String customer, String reason, Consumer<Receipt> done) {
        var before = navigation.stop();
        session.release().ifPresent(open -> {
            navigation.go(Stop.WELCOME);
            session.jobs()
                    .start(
                            Job.of("erase"),
                            progress -> {
                                // Closing may have made one more backup.
                                var last = session.lastBackup(open.id());
                                var request = new Erasure.Request(customer, reason, last);
                                var after = open.erased(request, progress);
                                Jobs.onScreen(() -> arrive(after, before, done));
                                after.failure().ifPresent(problem -> {
                                    throw problem;
                                });
                                return after;
                            },
                            _ -> {});
        });
    }

    /// Whoever stopped it is not answered, but the project is there again.
    private void arrive(ErasedProject after, Stop before, Consumer<Receipt> done) {
        session.open(after.project());
        navigation.go(before);
        if (after.receipt().isEmpty() && after.failure().isEmpty()) {
            notices.tell(Notice.done(language.words().text("erase.stopped")));
        }
        after.receipt().ifPresent(done);
    }
}
