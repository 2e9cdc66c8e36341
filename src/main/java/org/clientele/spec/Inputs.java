package org.clientele.spec;

import java.util.List;

/// What a spec computes from: its input results, in port order, and what was put away. Nothing else may be read.
public record Inputs(List<Result> results, Deposits deposits) {

    public Inputs {
        results = List.copyOf(results);
    }

    public static Inputs of(Result... results) {
        return new Inputs(List.of(results), Deposits.NONE);
    }

    /// Returns input number `index`; check has made sure that it is there and of this kind.
    public <R extends Result> R get(int index, Class<R> kind) {
        return kind.cast(results.get(index));
    }

    public int size() {
        return results.size();
    }
}
