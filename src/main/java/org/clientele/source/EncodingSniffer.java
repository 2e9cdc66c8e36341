package org.clientele.source;

import com.ibm.icu.text.CharsetDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.spec.Progress;

/// Finds the encoding of a file by decoding all of it: a mark at the start tells; else UTF-8 where every byte fits;
/// else the likeliest of those in which every byte is a character, by ICU's statistics of what is not ASCII.
final class EncodingSniffer {

    private static final Map<String, Encoding> KNOWN = Map.of(
            "GB18030", Encoding.GB18030,
            "Big5", Encoding.BIG5,
            "Shift_JIS", Encoding.SHIFT_JIS,
            "EUC-JP", Encoding.EUC_JP,
            "EUC-KR", Encoding.EUC_KR,
            "windows-1251", Encoding.WINDOWS_1251,
            "windows-1252", Encoding.WINDOWS_1252,
            "ISO-8859-1", Encoding.WINDOWS_1252);

    /// Those that ICU may not have named, the likelier ones first.
    private static final List<Encoding> OTHERS = List.of(
            Encoding.GB18030,
            Encoding.BIG5,
            Encoding.SHIFT_JIS,
            Encoding.EUC_KR,
            Encoding.EUC_JP,
            Encoding.WINDOWS_1252,
            Encoding.WINDOWS_1251,
            Encoding.EUC_TW,
            Encoding.MAC_ROMAN);

    /// So many whole characters for each wrong byte make a damaged file UTF-8 all the same.
    private static final int DAMAGED = 20;

    private static final int SAMPLE = 1 << 16;

    /// What the second likeliest encoding must reach to be shown beside the likeliest.
    private static final double NEAR = 0.05;

    /// How sure an encoding can be where some lines seem to be in UTF-8.
    private static final double MIXED = 0.6;

    private EncodingSniffer() {}

    /// The likeliest encoding, and another one where that may well be right.
    record Found(Guess<Encoding> guess, List<Encoding> others) {

        static Found sure(Guess<Encoding> guess) {
            return new Found(guess, List.of());
        }

        /// Returns this with UTF-8 beside it, in which some of the lines are; before it where most are.
        Found mixed(PastedUtf8 lines) {
            boolean isMost = lines.pasted() > lines.others();
            var sure = Math.min(guess.confidence(), MIXED);
            var first = isMost ? Encoding.UTF_8 : guess.value();
            var second = isMost ? guess.value() : Encoding.UTF_8;
            long fewer = Math.min(lines.pasted(), lines.others());
            var reason = Reason.of("encoding-reason.mixed", first.label(), fewer, second.label());
            return new Found(
                    new Guess<>(first, sure, reason),
                    Stream.concat(Stream.of(second), others.stream()).toList());
        }
    }

    static Found of(Path file, Progress progress) {
        var tally = new Utf8Tally();
        try (var intake = Intake.open(file, progress.part(0, 0.5))) {
            var told = told(intake);
            if (told.isPresent()) {
                return told.get();
            }
            tally.addAll(intake.bytes());
        }
        return found(tally).orElseGet(() -> legacy(file, tally.sample(), progress.part(0.5, 1)));
    }

    /// Returns the encoding where the first bytes tell.
    static Optional<Found> told(Intake intake) {
        var head = intake.head(SAMPLE);
        return Marks.find(head)
                .map(mark -> new Guess<>(mark, 1, Reason.of("encoding-reason.mark", mark.label())))
                .or(() -> Wide.find(head))
                .map(Found::sure);
    }

    /// Returns whether the first bytes are as of a file that is UTF-8.
    static boolean isLikelyUtf8(Intake intake) {
        var tally = new Utf8Tally();
        var head = intake.head(SAMPLE);
        tally.add(head, 0, head.length);
        return found(tally).isPresent();
    }

    /// Returns UTF-8 where a file of which this was counted is that.
    static Optional<Found> found(Utf8Tally tally) {
        if (tally.wrong() == 0) {
            return Optional.of(Found.sure(new Guess<>(Encoding.UTF_8, tally.characters() == 0 ? 0.9 : 1, utf8(tally))));
        }
        return tally.characters() > DAMAGED * tally.wrong()
                ? Optional.of(Found.sure(
                        new Guess<>(Encoding.UTF_8, 0.8, Reason.of("encoding-reason.damaged", tally.wrong()))))
                : Optional.empty();
    }

    private static Reason utf8(Utf8Tally tally) {
        return Reason.of(tally.characters() == 0 ? "encoding-reason.ascii" : "encoding-reason.utf-8");
    }

    private static Found legacy(Path file, byte[] sample, Progress progress) {
        var lines = lines(file);
        var whole = new ArrayList<Candidate>();
        var candidates = ranked(lines.pasted() == 0 ? sample : without(sample));
        for (int i = 0; i < candidates.size() && whole.size() < 2; i++) {
            double from = (double) i / candidates.size();
            var part = progress.part(from, from + 1.0 / candidates.size());
            boolean isNear = whole.isEmpty() || chance(whole.getFirst(), candidates.get(i)) > NEAR;
            if (isNear && isWhole(file, candidates.get(i).encoding(), part)) {
                whole.add(candidates.get(i));
            }
        }
        var found = whole.isEmpty() ? none() : found(whole);
        return lines.pasted() > 0 ? found.mixed(lines) : found;
    }

    /// Returns how many lines are in UTF-8, and how many are not.
    private static PastedUtf8 lines(Path file) {
        try (var intake = Intake.open(file, Progress.NONE);
                var lines = PastedUtf8.without(intake.again(Encoding.UTF_8))) {
            lines.transferTo(OutputStream.nullOutputStream());
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns what is not in UTF-8; all of it where that is nothing.
    private static byte[] without(byte[] sample) {
        try (var lines = PastedUtf8.without(new ByteArrayInputStream(sample))) {
            var rest = lines.readAllBytes();
            return lines.others() == 0 ? sample : rest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found none() {
        return new Found(
                new Guess<>(Encoding.LATIN_1, 0.3, Reason.of("encoding-reason.none", Encoding.LATIN_1.label())),
                List.of(Encoding.GB18030));
    }

    private static Found found(List<Candidate> whole) {
        var best = whole.getFirst();
        double other = whole.size() == 1 ? 0 : chance(best, whole.get(1));
        var guess = new Guess<>(
                best.encoding(),
                Math.min(0.95, 1 - other),
                Reason.of("encoding-reason.whole", best.encoding().label()));
        return new Found(guess, whole.stream().skip(1).map(Candidate::encoding).toList());
    }

    /// Returns how likely the second is the right one of the two.
    private static double chance(Candidate best, Candidate second) {
        return 1 / (1 + Math.exp(best.likelihood() - second.likelihood()));
    }

    private static boolean isWhole(Path file, Encoding encoding, Progress progress) {
        try (var intake = Intake.open(file, progress);
                var text = encoding == Encoding.GB18030 ? unpasted(intake) : intake.again(encoding)) {
            var tally = new Utf8Tally();
            text.transferTo(tally.counting());
            tally.finish();
            return tally.wrong() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream unpasted(Intake intake) {
        return new Transcoder(PastedUtf8.without(intake.again(Encoding.UTF_8)), Encoding.GB18030.charset());
    }

    /// Returns the encodings in which the sample is all characters, the likeliest first; of equal ones as ICU ranks
    /// them.
    private static List<Candidate> ranked(byte[] sample) {
        var order = new LinkedHashSet<Encoding>();
        for (var match : new CharsetDetector().setText(sample).detectAll()) {
            Optional.ofNullable(KNOWN.get(match.getName())).ifPresent(order::add);
        }
        order.addAll(OTHERS);
        return order.stream()
                .map(encoding -> new Candidate(encoding, CommonCharacters.likelihood(sample, encoding)))
                .filter(candidate -> candidate.likelihood() > Double.NEGATIVE_INFINITY)
                .sorted(Comparator.comparingDouble(Candidate::likelihood).reversed())
                .toList();
    }

    private record Candidate(Encoding encoding, double likelihood) {}
}
