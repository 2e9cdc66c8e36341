package org.clientele.source.database;

/// How the connection to a server is protected.
public enum Tls {
    /// Encrypted, and the server must show a certificate that this computer trusts.
    VERIFIED,
    /// Encrypted, whoever answers.
    ENCRYPTED,
    /// Readable by everyone on the way.
    NONE
}
