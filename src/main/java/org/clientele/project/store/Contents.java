package org.clientele.project.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a project holds, by which a copy of it is known to be whole: of each table the number of its rows and a digest
/// that no order of rows changes. The values of columns are named by their own digest, so that their length is enough
/// here.
public record Contents(SortedMap<String, Sum> tables) {

    /// Rows of a table, and the sum of the SHA-256 digests of each, as four numbers of 64 bits, in hexadecimal digits.
    public record Sum(long rows, String digest) {}

    public Contents {
        tables = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    static Contents of(Sql sql) throws SQLException {
        var names = sql.query(
                "select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'",
                row -> row.getString(1));
        var tables = new TreeMap<String, Sum>();
        for (var name : names) {
            tables.put(name.toLowerCase(java.util.Locale.ROOT), sum(sql, name));
        }
        return new Contents(tables);
    }

    private static Sum sum(Sql sql, String table) throws SQLException {
        var sum = new long[4];
        var rows = sql.query("select * from \"" + table.replace("\"", "\"\"") + '"', row -> {
            var digest = java.nio.ByteBuffer.wrap(digest(row));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += digest.getLong();
            }
            return true;
        });
        return new Sum(rows.size(), "%016x%016x%016x%016x".formatted(sum[0], sum[1], sum[2], sum[3]));
    }

    private static byte[] digest(ResultSet row) throws SQLException {
        var digest = sha256();
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var text = columns.getColumnType(i) == Types.BLOB
                    ? Long.toString(row.getBlob(i).length())
                    : row.getString(i);
            digest.update((text == null ? "-" : "+" + text.length() + " " + text)
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
