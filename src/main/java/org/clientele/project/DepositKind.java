package org.clientele.project;

import java.util.List;
import org.clientele.spec.Deposit;
import org.clientele.spec.Progress;

/// How one kind of deposit is put away and read back.
interface DepositKind<D extends Deposit> {

    /// What a deposit is put away as: its form and the addresses of the columns it needs.
    record Written(String form, List<String> addresses) {}

    /// Returns the name of the kind in the file, which never changes.
    String name();

    Class<D> type();

    String id(D deposit);

    Written write(D deposit, Progress progress);

    D read(String id, String form);
}
