package org.clientele.workbook;

import java.util.List;
import org.clientele.table.Hasher;

/// The name of a result: the digest of its spec in canonical form, the version of the computation and its inputs' keys.
/// Same key, same result.
public record Key(String hex) {

    static Key of(String name, int version, String options, List<Key> inputs) {
        var hasher = new Hasher().add(name).add(version).add(options);
        inputs.forEach(input -> hasher.add(input.hex()));
        return new Key(hasher.hex());
    }

    /// Returns the first eight digits, for people.
    public String brief() {
        return hex.substring(0, 8);
    }
}
