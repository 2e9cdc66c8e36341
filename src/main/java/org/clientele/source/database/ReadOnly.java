package org.clientele.source.database;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.clientele.spec.Problem;

/// Lets through one statement that asks and changes nothing. The server is told to read only as well; this is for the
/// few things that a reading transaction may still do there, such as writing to a file, and for a clear sentence.
final class ReadOnly {

    private static final Set<String> ASKING = Set.of("select", "with", "values", "table");
    private static final Pattern ASIDE = Pattern.compile(
            "'(?:[^'\\\\]|\\\\.|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|--[^\\n]*|#[^\\n]*|/\\*(?:[^*]|\\*(?!/))*\\*/",
            Pattern.DOTALL);
    private static final Pattern CHANGING = Pattern.compile(
            "\\b(insert|update|delete|merge|create|drop|alter|truncate|grant|revoke|call|do|copy|lock|into|outfile|dumpfile"
                + "|load_file|pg_read_file|pg_read_binary_file|pg_ls_dir|lo_import|lo_export|dblink\\w*|pg_terminate_backend"
                + "|pg_cancel_backend|set_config|nextval|setval|pg_sleep|sleep|benchmark|get_lock)\\b");

    private ReadOnly() {}

    /// Returns the statement without the semicolon at its end.
    ///
    /// @throws Problem if it is not one statement that only asks
    static String require(String statement) {
        var bare = statement.strip().replaceAll(";+$", "").strip();
        var words = ASIDE.matcher(bare).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
        var first = words.split("[^a-z]+", 2)[0];
        if (bare.contains("/*!") || words.contains(";") || !ASKING.contains(first)) {
            throw new Problem("problem.database.statement", first.isEmpty() ? bare : first);
        }
        var changing = CHANGING.matcher(words);
        if (changing.find()) {
            throw new Problem("problem.database.statement", changing.group(1));
        }
        return bare;
    }
}
