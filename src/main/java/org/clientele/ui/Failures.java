package org.clientele.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clientele.project.store.Wear;
import org.clientele.spec.Problem;

/// Turns whatever went wrong, anywhere, into one sentence for the user and one entry in the log.
public final class Failures implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Failures.class.getName());

    /// What helps against some problems.
    private static final Map<String, Command> HELPS =
            Map.of(Wear.REKEY, Command.REKEY, Wear.COPY, Command.SAVE_COPY, Wear.OUT, Command.SAVE_COPY);

    private final Language language;
    private final Consumer<Notice> tell;
    private volatile Predicate<Problem> leading = _ -> false;

    public Failures(Language language, Consumer<Notice> tell) {
        this.language = language;
        this.tell = tell;
    }

    /// Says who shows more than a sentence of some problems; of these nothing else is told.
    public void onProblem(Predicate<Problem> shows) {
        leading = shows;
    }

    @Override
    public void accept(Throwable failure) {
        var root = root(failure);
        if (!(root instanceof Problem problem && leading.test(problem))) {
            tell.accept(notice(root));
        }
    }

    private Notice notice(Throwable root) {
        return switch (root) {
            case Problem problem ->
                new Notice(
                        Notice.Kind.PROBLEM,
                        language.words().text(problem.key(), problem.args()),
                        problem.key(),
                        Details.of(problem.key(), Optional.empty()),
                        Optional.ofNullable(HELPS.get(problem.key())));
            case OutOfMemoryError memory -> unexpected("failure.memory", memory);
            case Throwable cause -> unexpected("failure.unexpected", cause);
        };
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }

    private Notice unexpected(String key, Throwable cause) {
        var code = code(cause);
        LOG.log(System.Logger.Level.ERROR, code, cause);
        return new Notice(
                Notice.Kind.FAILURE,
                language.words().text(key, cause.getClass().getSimpleName(), code),
                code,
                Details.of(code, Optional.of(cause)));
    }

    /// The same fault in the same place has the same code, so that users can quote it.
    private static String code(Throwable cause) {
        var place = Arrays.stream(cause.getStackTrace())
                .limit(3)
                .map(e -> e.getClassName() + e.getMethodName())
                .toList();
        return "%08X".formatted((cause.getClass().getName() + place).hashCode());
    }

    private static Throwable root(Throwable failure) {
        return failure.getCause() == null || failure instanceof Problem ? failure : root(failure.getCause());
    }
}
