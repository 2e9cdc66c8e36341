package org.clientele.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.clientele.recipe.OpenTokens;
import org.clientele.recipe.PersonalStep;
import org.clientele.recipe.Pseudonymize;
import org.clientele.source.Source;
import org.clientele.spec.Deposit;
import org.clientele.spec.Deposits;
import org.clientele.spec.Problem;

/// A workbook with all that it names: what its JSON form holds.
///
/// @param sources what must be brought in before the workbook can be computed
/// @param kept whatever else was put away and is named by its nodes, by id
public record BookFile(Workbook book, List<SourceRef> sources, Map<String, Deposit> kept) implements Deposits {

    public BookFile {
        sources = List.copyOf(sources);
        kept = Map.copyOf(kept);
    }

    /// @param deposits where what the workbook names was put away
    /// @param paths where the file of each source lies, as [SourceRef#path] says it
    public static BookFile of(Workbook book, Deposits deposits, Function<Source, String> paths) {
        var kept = new LinkedHashMap<String, Deposit>();
        book.deposits().forEach(id -> kept.put(id, deposits.get(id, Deposit.class)));
        var sources = kept.values().stream()
                .filter(Source.class::isInstance)
                .map(Source.class::cast)
                .map(s -> new SourceRef(s.id(), paths.apply(s), s.fileDigest(), s.label(), s.options()))
                .toList();
        sources.forEach(source -> kept.remove(source.id()));
        kept.values().removeIf(BookFile::isSecret);
        return new BookFile(book, sources, kept);
    }

    /// The key of tokens stays where it is: with it anybody could go through all numbers.
    private static boolean isSecret(Deposit deposit) {
        return deposit instanceof PersonalStep(var step)
                && (step instanceof Pseudonymize || step instanceof OpenTokens);
    }

    /// Returns what came with the workbook; its sources are not here.
    @Override
    public <T extends Deposit> T get(String id, Class<T> kind) {
        if (!kind.isInstance(kept.get(id))) {
            throw new Problem("problem.deposit.missing", id);
        }
        return kind.cast(kept.get(id));
    }
}
