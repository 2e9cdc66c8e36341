package org.clientele.spec;

/// Where specs read what was put away, by digest.
@FunctionalInterface
public interface Deposits {

    Deposits NONE = new Deposits() {
        @Override
        public <T extends Deposit> T get(String id, Class<T> kind) {
            throw new Problem("problem.deposit.missing", id);
        }
    };

    /// @throws Problem if nothing of that kind is put away under this id
    <T extends Deposit> T get(String id, Class<T> kind);
}
