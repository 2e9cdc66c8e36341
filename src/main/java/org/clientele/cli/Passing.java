package org.clientele.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.clientele.project.Places;
import org.clientele.project.keys.Attempt;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.LastWay;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.RecoveryWords;
import org.clientele.project.keys.Slots;
import org.clientele.project.keys.Strength;
import org.clientele.project.keys.Stretching;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Problem;
import org.clientele.spec.Progress;
import org.clientele.words.Words;

/// The password of projects: from a file, from what is piped in, or from the environment; never an argument, which
/// everybody on the machine can read. Asked for only where a project has one, and asked once.
final class Passing implements Unlocking {

    private static final String VARIABLE = "CLIENTELE_PASSWORD";

    private final Manner manner;
    private final Map<String, String> environment;
    private final InputStream in;
    private Optional<Password> password = Optional.empty();

    Passing(Manner manner, Map<String, String> environment, InputStream in) {
        this.manner = manner;
        this.environment = environment;
        this.in = in;
    }

    @Override
    public DataKeys keys(Path file, Slots slots) {
        return manner.recoveryFile.map(words -> recovered(words, file, slots)).orElseGet(() -> passed(file, slots));
    }

    private static DataKeys recovered(Path words, Path file, Slots slots) {
        try (var kit = RecoveryWords.read(Files.readString(words))) {
            return slots.open(kit, Optional.empty())
                    .map(Slots.Unlocked::keys)
                    .orElseThrow(() -> new Problem("problem.recovery.other", file.toString()));
        } catch (IOException e) {
            throw new Problem("problem.recovery.file", words.toString());
        }
    }

    @Override
    public Optional<Slots> renewed(Slots now) {
        return password.flatMap(given ->
                Unlocking.renewing(attempt(given), Stretching::calibrated).renewed(now));
    }

    private DataKeys passed(Path file, Slots slots) {
        if (password.isEmpty()) {
            password = read();
        }
        var given = password.orElseThrow(() -> new Problem("problem.keys.unasked", file.toString(), VARIABLE));
        return Unlocking.by(attempt(given)).keys(file, slots);
    }

    private Attempt attempt(Password given) {
        return new Attempt(given, manner.user, LastWay.ofUser(Places.home()), Progress.NONE);
    }

    /// Returns a copy of the password that was asked for, to be closed by who asks; none where none was.
    Optional<Password> given() {
        return password.map(Password::copy);
    }

    /// Returns a new password, from the first line of a file.
    ///
    /// @throws Problem if the file cannot be read, or the password is easily guessed
    static Password fresh(Path file) {
        try {
            return strong(characters(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new Problem("problem.keys.file", file.toString());
        }
    }

    private static Password strong(char[] typed) {
        var strength = Strength.of(typed);
        if (!strength.isEnough()) {
            Arrays.fill(typed, '\0');
            throw new Problem("problem.keys.weak", strength);
        }
        return Password.of(typed);
    }

    /// Asks at the terminal for a new password, twice and unseen.
    ///
    /// @throws Problem if there is no terminal, the two differ, or the password is easily guessed
    static Password asked(Words words) {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new Problem("problem.keys.terminal");
        }
        var typed = console.readPassword("%s ", words.text("cli.protect.ask"));
        var again = console.readPassword("%s ", words.text("cli.protect.again"));
        boolean isSame = typed != null && Arrays.equals(typed, again);
        if (again != null) {
            Arrays.fill(again, '\0');
        }
        if (!isSame) {
            throw new Problem("problem.keys.differs");
        }
        return strong(typed);
    }

    /// @throws Problem if the file cannot be read, or holds no text
    private Optional<Password> read() {
        try {
            if (manner.passwordFile.isPresent()) {
                return Optional.of(line(Files.readAllBytes(manner.passwordFile.get())));
            }
            return manner.passwordStdin
                    ? Optional.of(line(in.readAllBytes()))
                    : Optional.ofNullable(environment.get(VARIABLE)).map(text -> Password.of(text.toCharArray()));
        } catch (IOException e) {
            throw new Problem(
                    "problem.keys.file", manner.passwordFile.map(Path::toString).orElse("stdin"));
        }
    }

    private static Password line(byte[] bytes) throws CharacterCodingException {
        return Password.of(characters(bytes));
    }

    /// Takes the first line of some text, and overwrites the text.
    private static char[] characters(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        int from = text.length() > 0 && text.charAt(0) == '\uFEFF' ? 1 : 0;
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        var line = new char[to - from];
        CharBuffer.wrap(text.array(), from, line.length).get(line);
        Arrays.fill(text.array(), '\0');
        return line;
    }
}
