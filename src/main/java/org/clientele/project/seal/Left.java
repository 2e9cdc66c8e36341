package org.clientele.project.seal;

/// How a file was left when it was opened last.
///
/// @param wasClosed whether it says that it was closed properly
/// @param writes how many of them were found unfinished after an unclean stop
/// @param blocks how many of them count as not written then
public record Left(boolean wasClosed, int writes, int blocks) {

    static final Left PROPERLY = new Left(true, 0, 0);

    static Left of(Scan scan) {
        return new Left(false, scan.unfinished(), scan.lost().cardinality());
    }
}
