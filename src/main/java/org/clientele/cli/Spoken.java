package org.clientele.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.words.Words;

/// Which language the command line speaks: what `--language` says, else what the system is set to.
final class Spoken {

    private static final List<String> VARIABLES = List.of("CLIENTELE_LANG", "LC_ALL", "LC_MESSAGES", "LANG");

    private Spoken() {}

    static Words of(List<String> args, Map<String, String> environment) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--language=")) {
                return named(args.get(i).substring("--language=".length()));
            }
            if (args.get(i).equals("--language") && i + 1 < args.size()) {
                return named(args.get(i + 1));
            }
        }
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(Spoken::named)
                .orElseGet(() -> Words.in(Locale.getDefault()));
    }

    /// Takes `zh`, `zh-CN` and `zh_CN.UTF-8` alike.
    private static Words named(String language) {
        return Words.in(Locale.forLanguageTag(language.replaceAll("\\..*", "").replace('_', '-')));
    }
}
