package org.clientele.table;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is fetched when first asked for, and kept.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> supplier;
    private Optional<T> value = Optional.empty();

    private Once(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    static <T> Supplier<T> of(Supplier<T> supplier) {
        return new Once<>(supplier);
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(supplier.get());
        }
        return value.get();
    }
}
