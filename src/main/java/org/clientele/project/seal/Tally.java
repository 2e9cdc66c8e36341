package org.clientele.project.seal;

/// How many blocks were ever sealed under the key of a file. The header says more than there were until the file is
/// closed properly, so that none is forgotten when the program is killed.
final class Tally {

    /// How many are said ahead.
    static final long AHEAD = 64 * 1024;

    private long sealed;
    private long said;

    /// @param said what the header says
    Tally(long said) {
        sealed = said;
        this.said = said;
    }

    long sealed() {
        return sealed;
    }

    /// Returns whether the header must say more before so many are sealed.
    boolean isShort(int many) {
        return sealed + many > said;
    }

    void add(long many) {
        sealed += many;
    }

    /// Returns what the header is to say.
    long saying(boolean closed) {
        said = closed ? sealed : sealed + AHEAD;
        return said;
    }
}
