package org.clientele.project.store;

import java.time.Instant;

/// Who has a project open: a process of a user on a machine, since when.
public record Owner(String user, String host, long process, Instant since) {}
