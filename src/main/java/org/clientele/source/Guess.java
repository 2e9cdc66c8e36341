package org.clientele.source;

/// Something read off a file rather than said by somebody: the value, how sure it is (0 to 1), and why.
public record Guess<T>(T value, double confidence, Reason reason) {

    public Guess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
