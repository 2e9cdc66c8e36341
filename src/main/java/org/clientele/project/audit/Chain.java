package org.clientele.project.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.clientele.spec.Progress;

/// Lines that hold each other: each carries the seal of the one before, and each is sealed (HMAC-SHA-256) with a key
/// that follows from the one before by HKDF-SHA-256, so that who learns a key cannot go back (Schneier and Kelsey,
/// 1998).
public final class Chain {

    static final String ALGORITHM = "HmacSHA256";
    private static final HexFormat HEX = HexFormat.of();

    private Chain() {}

    /// Returns a line with its seal.
    public static Entry seal(Entry open, String key) {
        return open.sealed(mac(key, open.canonical()));
    }

    /// Returns the key of the next line.
    public static String next(String key) {
        return derived(key, "clientele audit next");
    }

    /// Returns what stands for a personal value: the same for the same value in one project; without the key of the
    /// project there is nothing to guess by.
    public static String token(String first, String value) {
        return mac(derived(first, "clientele audit token"), value).substring(0, Anchor.DIGITS);
    }

    static String derived(String key, String use) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(HEX.parseHex(key))
                    .thenExpand(use.getBytes(StandardCharsets.US_ASCII), key.length() / 2);
            return HEX.formatHex(KDF.getInstance("HKDF-SHA256").deriveData(parameters));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mac(String key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HEX.parseHex(key), ALGORITHM));
            return HEX.formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Checks every line from the first, and that the log still holds what was seen of it elsewhere.
    ///
    /// @param first the key of the first line
    public static Verdict check(List<Entry> log, String first, List<Anchor> seen) {
        return check(log, first, seen, Progress.NONE);
    }

    /// The same, told how far it is.
    ///
    /// @throws java.util.concurrent.CancellationException if the user asked to stop
    public static Verdict check(List<Entry> log, String first, List<Anchor> seen, Progress progress) {
        var broken = new ArrayList<Verdict>();
        var key = first;
        var before = "";
        for (int i = 0; i < log.size() && broken.isEmpty(); i++) {
            progress.at(i, log.size());
            var line = log.get(i);
            if (line.number() != i + 1 || !line.before().equals(before)) {
                broken.add(new Verdict.Missing(i + 1));
            } else if (!mac(key, line.canonical()).equals(line.seal())) {
                broken.add(new Verdict.Changed(i + 1));
            }
            before = line.seal();
            key = next(key);
        }
        seen.stream()
                .filter(anchor -> !holds(log, anchor))
                .forEach(anchor -> broken.add(new Verdict.Cut(anchor, log.size())));
        return broken.isEmpty() ? new Verdict.Sound(end(log)) : broken.getFirst();
    }

    private static boolean holds(List<Entry> log, Anchor anchor) {
        return anchor.count() == 0
                || anchor.count() <= log.size()
                        && Anchor.of(log.get((int) anchor.count() - 1)).equals(anchor);
    }

    /// Returns how far a log goes.
    public static Anchor end(List<Entry> log) {
        return log.isEmpty() ? Anchor.NONE : Anchor.of(log.getLast());
    }
}
