package org.clientele.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.clientele.job.Jobs;
import org.clientele.project.Access;
import org.clientele.project.audit.Event;
import org.clientele.project.keys.Member;
import org.clientele.project.store.Adrift;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.spec.Result;
import org.clientele.words.Words;
import org.clientele.workbook.Asked;
import org.clientele.workbook.Evaluator;
import org.clientele.workbook.History;
import org.clientele.workbook.History.Label;
import org.clientele.workbook.Outlook;
import org.clientele.workbook.Workbook;

/// What is open now. Screens bind to it, ask it questions and propose workbooks; it alone puts them on the history.
/// Everything happens on the JavaFX thread.
public final class Session {

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<OpenProject>> project = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<History> history = new ReadOnlyObjectWrapper<>(History.of(Workbook.EMPTY));
    private final ReadOnlyObjectWrapper<Boolean> behind = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Workbook> book = new ReadOnlyObjectWrapper<>(Workbook.EMPTY);
    private final Questions questions = new Questions();
    private final ObservableValue<Optional<Evaluator>> evaluator = project.map(p -> p.map(OpenProject::evaluator));

    private Consumer<Asked> answering = _ -> {};
    private Function<OpenProject, Runnable> closing = _ -> () -> {};
    private volatile Leaving leaving = Leaving.NONE;
    private Function<String, Optional<LocalDate>> lastBackup = _ -> Optional.empty();

    public Session(Jobs jobs) {
        this.jobs = jobs;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// Shows another project; the one before is closed.
    public void open(OpenProject opened) {
        close();
        move(opened.history());
        behind.set(false);
        project.set(Optional.of(opened));
        move(opened.history());
    }

    public void close() {
        release().ifPresent(OpenProject::close);
        leaving.await();
    }

    /// Shows no project any more at once; what was open is closed beside the screen's thread.
    public Leaving leave() {
        var open = project.get();
        var last = open.map(closing);
        empty();
        leaving = open.map(left -> Leaving.of(left, last.orElseThrow())).orElse(Leaving.NONE);
        return leaving;
    }

    /// Returns what was left last, which may not be closed yet; on any thread.
    public Leaving leaving() {
        return leaving;
    }

    /// Shows no project any more and leaves the one that was open to who asks, to be closed there.
    public Optional<OpenProject> release() {
        var open = project.get();
        open.map(closing).ifPresent(Runnable::run);
        empty();
        return open;
    }

    private void empty() {
        project.set(Optional.empty());
        behind.set(false);
        move(History.of(Workbook.EMPTY));
    }

    /// Returns when the last backup of the project of this id is superfluous, if it has any.
    public Optional<LocalDate> lastBackup(String id) {
        return lastBackup.apply(id);
    }

    /// Says who knows that.
    public void onLastBackup(Function<String, Optional<LocalDate>> known) {
        lastBackup = known;
    }

    /// Says what is done with a project before it is closed; it is done on any thread.
    public void onClosing(Function<OpenProject, Runnable> last) {
        closing = last;
    }

    public ReadOnlyObjectProperty<Optional<OpenProject>> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /// Whether the last step could not be kept, and is only in memory.
    public ReadOnlyObjectProperty<Boolean> behindProperty() {
        return behind.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return project.get().isPresent();
    }

    /// Returns who has the project open.
    public Member member() {
        return project.get().map(OpenProject::member).orElse(Member.ALONE);
    }

    public ReadOnlyObjectProperty<Workbook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    public Workbook book() {
        return book.get();
    }

    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /// Returns what is known of every node of the current workbook before it is computed.
    public Map<String, Outlook> outlook() {
        return evaluator().map(by -> Outlook.of(book(), by)).orElseGet(() -> Outlook.of(book(), deposits()));
    }

    /// Returns whether who is in may read the personal values of the open project.
    public boolean readsPersonal() {
        return project.get()
                .flatMap(OpenProject::access)
                .map(Access::readsPersonal)
                .orElse(true);
    }

    /// Returns what computes results of the open project.
    public Optional<Evaluator> evaluator() {
        return evaluator.getValue();
    }

    public Deposits deposits() {
        return project.get().map(p -> p.evaluator().deposits()).orElse(Deposits.NONE);
    }

    /// Puts away what a workbook to be proposed will name.
    public void keep(Deposit deposit) {
        require().keep(deposit, Progress.NONE);
    }

    /// Puts a workbook on the history; it is durable when this returns. Values newly typed against personal columns go
    /// into ledgers, which the workbook names.
    ///
    /// @throws Problem if a node that was fine would be wrong, or a new node is wrong; then nothing has changed
    public void accept(Workbook proposal, Label label) {
        if (proposal.equals(book())) {
            return;
        }
        var accepted = Accepted.of(require(), history.get(), proposal, label);
        put(accepted.deposits(), accepted.history());
    }

    public void undo() {
        keep(history.get().undo());
    }

    public void redo() {
        keep(history.get().redo());
    }

    /// Keeps the step that could not be kept; where there is none, what is there, to see whether that can be.
    ///
    /// @throws Problem if it still cannot
    public void repeat() {
        var step = require().unsynced();
        var next = step.history().orElse(history.get());
        put(step.deposits(), next);
    }

    /// Names the current moment as a restore point.
    public void name(String restorePoint) {
        keep(history.get().named(restorePoint));
    }

    /// Goes to a moment of the history.
    public void go(long moment) {
        keep(history.get().at(moment));
    }

    /// Writes down in the log of the open project what was done beside deciding.
    public void log(Event done) {
        project.get().ifPresent(p -> p.audit().add(done));
    }

    /// The same for what is written to a file.
    public void log(Event done, Path file) {
        project.get().ifPresent(p -> p.audit().add(done, file));
    }

    /// Writes down that a page is about to leave the project; returns how far the log goes then, to be put at its end.
    public String stamp(Event leaving, Path file, Words words) {
        log(leaving, file);
        return project.get()
                .map(p -> words.text("audit.foot", p.audit().head().toString()))
                .orElse("");
    }

    private void keep(History next) {
        put(List.of(), next);
    }

    private void put(List<? extends Deposit> deposits, History next) {
        try {
            require().keep(deposits, next);
        } catch (Problem problem) {
            behind.set(behind.get() || Adrift.is(problem, require().file()));
            throw problem;
        }
        behind.set(false);
        move(next);
    }

    private OpenProject require() {
        return project.get().orElseThrow(() -> new Problem("problem.project.none"));
    }

    private void move(History next) {
        history.set(next);
        book.set(next.book());
    }

    /// Answers the newest of a screen's questions while the screen is shown.
    ///
    /// @param job the name of the work, unique to the place of the answer; `job.<name>` is its title
    /// @param shown whether the screen is in the window; see [Shown]
    public <R extends Result> Answer<R> answer(
            String job, ObservableValue<Boolean> shown, ObservableValue<Optional<Question>> question, Class<R> kind) {
        var answer = new Answer<>(jobs, job, evaluator, kind);
        questions.follow(shown, question, answer::ask);
        return answer;
    }

    /// Asks how a figure that a screen shows is known.
    public void ask(Asked figure) {
        answering.accept(figure);
    }

    /// Says who answers that.
    public void onAsk(Consumer<Asked> answerer) {
        answering = answerer;
    }

    /// Returns the newest question among those of the screens that are shown.
    public Optional<Question> newestQuestion() {
        return questions.newest();
    }

    /// Answers with the result of a node of the current workbook, whatever that is now.
    public <R extends Result> Answer<R> result(
            String job, ObservableValue<Boolean> shown, ObservableValue<Optional<String>> node, Class<R> kind) {
        return answer(job, shown, Questions.about(this, node), kind);
    }
}
