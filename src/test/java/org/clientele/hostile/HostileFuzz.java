package org.clientele.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Looks for bytes that break what reads files; `docs/CONTRIBUTING.md` says how to run it. What it once found is played
/// again by [HostileTest].
class HostileFuzz {

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] bytes) {
        Targets.CSV.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void types(byte[] bytes) {
        Targets.TYPES.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void xlsx(byte[] bytes) {
        Targets.XLSX.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void sheet(byte[] bytes) {
        Targets.SHEET.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] bytes) {
        Targets.JSON.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void jsonLines(byte[] bytes) {
        Targets.JSON_LINES.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void webLog(byte[] bytes) {
        Targets.WEB_LOG.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void archive(byte[] bytes) {
        Targets.ARCHIVE.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void packed(byte[] bytes) {
        Targets.PACKED.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void book(byte[] bytes) {
        Targets.BOOK.on(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void formula(byte[] bytes) {
        Targets.FORMULA.on(bytes);
    }
}
