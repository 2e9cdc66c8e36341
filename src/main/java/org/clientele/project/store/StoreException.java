package org.clientele.project.store;

/// The store did something that neither the user nor the rest of the program can mend.
public final class StoreException extends RuntimeException {

    StoreException(Throwable cause) {
        super(cause);
    }
}
