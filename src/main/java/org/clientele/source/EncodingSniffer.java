package org.clientele.source;

import com.ibm.icu.text.CharsetDetector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clientele.spec.Progress;

/// Finds the encoding of a file by decoding all of it: a mark at the start tells; else UTF-8 where every byte fits;
/// else the likeliest of those in which every byte is a character, by ICU's statistics of what is not ASCII.
final class EncodingSniffer {

    private static final Map<String, Encoding> KNOWN = Map.of(
            "GB18030", Encoding.GB18030,
            "Big5", Encoding.BIG5,
            "Shift_JIS", Encoding.SHIFT_JIS,
            "windows-1252", Encoding.WINDOWS_1252,
            "ISO-8859-1", Encoding.WINDOWS_1252);

    /// So many whole characters for each wrong byte make a damaged file UTF-8 all the same.
    private static final int DAMAGED = 20;

    private static final int SAMPLE = 1 << 16;

    private EncodingSniffer() {}

    static Guess<Encoding> of(Path file, Progress progress) {
        byte[] head;
        var tally = new Utf8Tally();
        try (var intake = Intake.open(file, progress.part(0, 0.5))) {
            head = intake.head(SAMPLE);
            var marked = Marks.find(head);
            if (marked.isPresent()) {
                return new Guess<>(
                        marked.get(),
                        1,
                        Reason.of("encoding-reason.mark", marked.get().label()));
            }
            var wide = Wide.find(head);
            if (wide.isPresent()) {
                return wide.get();
            }
            tally.addAll(intake.bytes());
        }
        if (tally.wrong() == 0) {
            return new Guess<>(Encoding.UTF_8, tally.characters() == 0 ? 0.9 : 1, utf8(tally));
        }
        if (tally.characters() > DAMAGED * tally.wrong()) {
            return new Guess<>(Encoding.UTF_8, 0.8, Reason.of("encoding-reason.damaged", tally.wrong()));
        }
        return legacy(file, tally.sample(), progress.part(0.5, 1));
    }

    private static Reason utf8(Utf8Tally tally) {
        return Reason.of(tally.characters() == 0 ? "encoding-reason.ascii" : "encoding-reason.utf-8");
    }

    private static Guess<Encoding> legacy(Path file, byte[] sample, Progress progress) {
        var candidates = ranked(sample);
        for (int i = 0; i < candidates.size(); i++) {
            double from = (double) i / candidates.size();
            var candidate = candidates.get(i);
            if (isWhole(file, candidate, progress.part(from, from + 1.0 / candidates.size()))) {
                double sure = i == 0 ? 0.9 : 0.7;
                return new Guess<>(candidate, sure, Reason.of("encoding-reason.whole", candidate.label()));
            }
        }
        return new Guess<>(Encoding.LATIN_1, 0.3, Reason.of("encoding-reason.none", Encoding.LATIN_1.label()));
    }

    private static boolean isWhole(Path file, Encoding encoding, Progress progress) {
        try (var intake = Intake.open(file, progress)) {
            var tally = new Utf8Tally();
            tally.addAll(intake.utf8(encoding));
            return tally.wrong() == 0;
        }
    }

    /// Returns the encodings to try, the likeliest first: ICU's order, but one in which hardly a character is a common
    /// one behind all others.
    private static List<Encoding> ranked(byte[] sample) {
        var ranked = new ArrayList<Encoding>();
        for (var match : new CharsetDetector().setText(sample).detectAll()) {
            var encoding = KNOWN.get(match.getName());
            if (encoding != null && !ranked.contains(encoding)) {
                ranked.add(encoding);
            }
        }
        var rest = List.of(Encoding.GB18030, Encoding.BIG5, Encoding.SHIFT_JIS, Encoding.WINDOWS_1252);
        rest.stream().filter(e -> !ranked.contains(e)).forEach(ranked::add);
        ranked.sort((a, b) -> Double.compare(CommonCharacters.share(sample, b), CommonCharacters.share(sample, a)));
        return ranked;
    }
}
