package org.clientele.project;

import java.time.LocalDateTime;

/// That the personal values of a customer were shown: when, whose, and why.
public record Disclosure(LocalDateTime at, String customer, String reason) {}
