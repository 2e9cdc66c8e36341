package org.clientele.project.audit;

import java.time.LocalDateTime;

/// That the personal values of a customer were shown: when, whose, and why.
public record Disclosure(LocalDateTime at, String customer, String reason) {}
