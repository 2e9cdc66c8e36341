package org.clientele.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.event.EventHandler;
import javafx.event.WeakEventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.clientele.job.Frames;
import org.clientele.job.Job;
import org.clientele.job.Running;
import org.clientele.project.Access;
import org.clientele.project.keys.Slots;
import org.clientele.words.Words;

/// Locks a project with passwords: when it is told to, and when nobody has touched a window of the program for a while
/// and nothing runs. The project is closed, its keys are overwritten, and the window asks for the password; from there
/// one comes back to where one was.
public final class AutoLock {

    /// After how many minutes it can lock by itself; 0 never.
    public static final List<Integer> MINUTES = List.of(0, 1, 5, 15, 30, 60);

    private static final javafx.util.Duration OFTEN = javafx.util.Duration.seconds(5);

    /// So many frames, and the cover is on the screen: a frame is drawn while the next is made ready, and handed to the
    /// system with the one after that.
    private static final int COVERED = 3;

    private final Where where;
    private final Settings settings;
    private final Notices notices;
    private final Language language;
    private final InstantSource clock;
    private final EventHandler<InputEvent> touch = _ -> touched();
    private final ListChangeListener<Window> opened = this::watch;
    private Instant last;

    /// What is open, where in the window, where it is asked for its password, and for files, and what is half made up.
    public record Where(Session session, Navigation navigation, Gate gate, FileChoice choice, Unfinished unfinished) {}

    public AutoLock(Where where, Settings settings, Notices notices, Language language, InstantSource clock) {
        this.where = where;
        this.settings = settings;
        this.notices = notices;
        this.language = language;
        this.clock = clock;
        last = clock.instant();
    }

    /// Begins to look at what is touched, and from time to time whether it was long ago. It does so as long as anybody
    /// else holds it: neither the clock nor the list of windows keeps a program in memory that is gone.
    public void begin() {
        Window.getWindows().forEach(this::watch);
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
        where.session.projectProperty().subscribe(_ -> touched());
        where.session.projectProperty().subscribe(open -> open.ifPresent(this::giveBack));
        Often.does(OFTEN, this, AutoLock::look);
    }

    private void watch(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::watch);
        }
    }

    private void watch(Window window) {
        window.addEventFilter(InputEvent.ANY, new WeakEventHandler<>(touch));
    }

    private void touched() {
        last = clock.instant();
    }

    /// Locks where nobody has touched anything for as long as the user chose. What runs is let finish first, and a
    /// step that waits for another file is not dropped.
    void look() {
        if (clock.instant().isBefore(last)) {
            touched(); // the clock of the system was put back: what it said before says nothing now
        }
        int minutes = settings.lockAfterProperty().get();
        boolean isLong = Duration.between(last, clock.instant()).toMinutes() >= minutes;
        boolean isAdrift = where.navigation.stop() == Stop.ADRIFT || LastStep.isUnsettled(where.session);
        if (minutes > 0 && isLong && !isAdrift && where.session.jobs().running().isEmpty()) {
            lock();
        }
    }

    public boolean isPossible() {
        return where.session
                .projectProperty()
                .get()
                .flatMap(OpenProject::access)
                .filter(Access::isProtected)
                .isPresent();
    }

    /// Stops what runs, covers everything that shows the project, closes it and asks for its password. A step that is
    /// in memory only is kept first.
    public void lock() {
        if (isPossible() && !where.navigation.coveredProperty().get()) {
            if (where.navigation.stop() != Stop.ADRIFT) { // there somebody was asked
                LastStep.settle(where.session);
            }
            var running = List.copyOf(where.session.jobs().running());
            running.forEach(Running::cancel);
            where.navigation.coveredProperty().set(true);
            where.unfinished.take(where.session, where.navigation.stop()); // hiding a form would end it
            hide();
            Frames.after(COVERED, () -> shut(running.size()));
        }
    }

    private void giveBack(OpenProject opened) {
        switch (where.unfinished.giveBack(opened)) {
            case Unfinished.Return.Whole(var stop) -> where.gate.returning(stop);
            case Unfinished.Return.Lost(var names)
            when !names.isEmpty() -> {
                var said = words().text(
                                "unfinished.lost",
                                names.stream().map(name -> words().text(name)).toList());
                notices.tell(new Notice(Notice.Kind.PROBLEM, said, "", said));
            }
            case Unfinished.Return.Lost _, Unfinished.Return.Nothing _ -> {}
        }
    }

    private void hide() {
        where.choice.forget();
        hideOthers();
        notices.dismiss();
    }

    private void shut(int stopped) {
        try {
            where.session.projectProperty().get().ifPresent(project -> shut(project, stopped));
        } finally {
            where.navigation.coveredProperty().set(false);
        }
    }

    private void shut(OpenProject project, int stopped) {
        hide();
        where.gate.ask(project.file(), ways(project.access().orElseThrow()));
        where.gate.returning(where.navigation.stop().onRail());
        where.navigation.go(Stop.UNLOCK);
        var leaving = where.session.leave();
        if (stopped > 0) {
            notices.tell(Notice.done(words().text("lock.stopped", stopped)));
        }
        where.session.jobs().start(Job.of("lock"), _ -> forgotten(leaving), _ -> {});
    }

    private static Slots ways(Access access) {
        try (var protection = access.protection()) {
            return protection.slots();
        }
    }

    /// Whatever still lies in memory of what was open is given back.
    private static boolean forgotten(Leaving leaving) {
        leaving.join();
        System.gc();
        return true;
    }

    /// What is shown beside the main window may show the project; what is gone does not ask for it while it closes.
    private static void hideOthers() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> !(window instanceof Stage stage) || stage.getOwner() != null)
                .forEach(Window::hide);
    }

    private Words words() {
        return language.words();
    }
}
