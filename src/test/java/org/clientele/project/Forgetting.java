package org.clientele.project;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.clientele.project.keys.Cost;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Password;
import org.clientele.project.keys.Protection;
import org.clientele.project.keys.Unlocking;
import org.clientele.spec.Progress;
import org.clientele.workbook.BookJson;
import org.clientele.workbook.Catalog;

/// Another process that protects a project, opens it by its password, closes it, and says how often the keys and the
/// password are in its memory while it is open and afterwards. What it looks for it keeps only in disguise.
final class Forgetting {

    private static final byte DISGUISE = 0x5A;
    private static final int LENGTH = 14;
    private static final int BEGIN = 0x4E00;

    private static byte[] planted = new byte[0];

    private final Path folder;
    private final List<byte[]> disguised = new ArrayList<>();

    private Forgetting(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new Forgetting(Path.of(args[0])).run(args.length > 1);
    }

    private void run(boolean plants) throws IOException {
        var json = new BookJson(Catalog.standard());
        var file = folder.resolve("a.clientele");
        var secret = letters();
        Project.create(file, json).close();
        try (var protection = Protection.by("lin", Password.of(disguised(secret)), new Cost(64, 1, 1))) {
            Access.rekey(file, Unlocking.NONE, protection, Progress.NONE);
            note(protection.keys().orElseThrow(), secret);
        }
        var password = Password.of(disguised(secret));
        var project = Project.open(file, json, Unlocking.by(password, Optional.empty()));
        project.keepView("a", "b");
        project.access().require(password);
        System.out.println("open " + found("open"));
        if (plants) {
            planted = plain(disguised.getFirst());
        }
        password.close();
        project.close();
        System.out.println("locked " + found("locked") + " " + planted.length);
    }

    /// Random letters of several scripts, disguised.
    private static char[] letters() {
        var random = new SecureRandom();
        var letters = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            letters[i] = (char) ((i % 3 == 0 ? BEGIN + random.nextInt(20_000) : 'a' + random.nextInt(26)) ^ DISGUISE);
        }
        return letters;
    }

    private static char[] disguised(char[] letters) {
        var other = letters.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] ^= DISGUISE;
        }
        return other;
    }

    private void note(DataKeys keys, char[] secret) {
        disguised.add(plain(keys.main()));
        disguised.add(plain(keys.personal().orElseThrow()));
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            var letters = disguised(secret);
            var bytes = charset.encode(java.nio.CharBuffer.wrap(letters));
            var text = new byte[bytes.remaining()];
            bytes.get(text);
            Arrays.fill(bytes.array(), (byte) 0);
            Arrays.fill(letters, '\0');
            disguised.add(plain(text));
            Arrays.fill(text, (byte) 0);
        }
    }

    private static byte[] plain(byte[] bytes) {
        var other = bytes.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] ^= DISGUISE;
        }
        return other;
    }

    /// How often each is in the memory: both keys, and the password in three encodings.
    private String found(String name) {
        var dump = folder.resolve(name + ".hprof");
        try {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), false);
            var memory = Files.readAllBytes(dump);
            return String.join(
                    " ",
                    disguised.stream()
                            .map(d -> String.valueOf(count(memory, d)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(byte[] memory, byte[] disguised) {
        int count = 0;
        byte first = (byte) (disguised[0] ^ DISGUISE);
        for (int at = 0; at <= memory.length - disguised.length; at++) {
            if (memory[at] == first && isAt(memory, at, disguised)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isAt(byte[] memory, int at, byte[] disguised) {
        for (int i = 0; i < disguised.length; i++) {
            if ((memory[at + i] ^ DISGUISE) != disguised[i]) {
                return false;
            }
        }
        return true;
    }
}
