package org.clientele.cli;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.clientele.spec.Problem;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Whatever goes wrong, as a sentence and an exit code.
final class Faults {

    private static final int PROBLEM = 1;
    private static final int USAGE = 2;

    private final Desk desk;

    Faults(Desk desk) {
        this.desk = desk;
    }

    int usage(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        desk.say(
                switch (wrong) {
                    case UnmatchedArgumentException unmatched ->
                        new Problem("problem.usage.unknown", String.join(" ", unmatched.getUnmatched()), command);
                    case MissingParameterException missing ->
                        new Problem("problem.usage.missing", names(missing), command);
                    case ParameterException _ when wrong.getCause() instanceof Problem problem -> problem;
                    default -> new Problem("problem.usage.wrong", String.join(" ", args), command);
                });
        return USAGE;
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                ", ",
                missing.getMissing().stream()
                        .map(part -> part.isOption()
                                ? ((picocli.CommandLine.Model.OptionSpec) part).longestName()
                                : part.paramLabel())
                        .toList());
    }

    int execution(Throwable failure) {
        if (desk.manner().debug) {
            failure.printStackTrace(desk.err());
        }
        switch (failure) {
            case Problem problem -> new Ways(desk).say(problem);
            case CancellationException _ -> desk.say(new Problem("problem.cancelled"));
            case OutOfMemoryError _ -> desk.say(memory());
            case NoClassDefFoundError unmade when isStarved(unmade) -> desk.say(memory());
            default ->
                desk.say(new Problem("problem.unexpected", failure.getClass().getSimpleName(), code(failure)));
        }
        return PROBLEM;
    }

    /// A class that could not be made for want of memory is not tried again; what hindered it is only in the words.
    private static boolean isStarved(NoClassDefFoundError unmade) {
        return unmade.getCause() instanceof ExceptionInInitializerError first
                && String.valueOf(first.getMessage()).contains(OutOfMemoryError.class.getName());
    }

    private static Problem memory() {
        return new Problem("problem.memory", Runtime.getRuntime().maxMemory() >> 20);
    }

    /// The same fault in the same place has the same code, so that users can quote it.
    private static String code(Throwable cause) {
        var place = Arrays.stream(cause.getStackTrace())
                .limit(3)
                .map(e -> e.getClassName() + e.getMethodName())
                .toList();
        return "%08X".formatted((cause.getClass().getName() + place).hashCode());
    }
}
