package org.clientele.project.backup;

import java.util.List;
import java.util.stream.Collectors;

/// How a Java machine is started that reads what may be of strangers: it makes no objects from bytes, and has
/// no compiler for source code that came along.
public final class Confined {

    private static final List<String> PARTS = List.of(
            "java.compiler",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.scripting",
            "java.security.jgss",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "jdk.accessibility",
            "jdk.charsets",
            "jdk.jsobject",
            "jdk.localedata",
            "jdk.management",
            "jdk.net",
            "jdk.unsupported",
            "jdk.unsupported.desktop",
            "jdk.zipfs");

    private Confined() {}

    /// Returns the parts of Java that the program needs.
    public static List<String> parts() {
        return PARTS;
    }

    /// Returns the options, with such parts as this Java has.
    public static List<String> options() {
        var there = PARTS.stream()
                .filter(part -> ModuleLayer.boot().findModule(part).isPresent())
                .collect(Collectors.joining(","));
        return List.of("-Djdk.serialFilter=!*", "--limit-modules", there);
    }
}
