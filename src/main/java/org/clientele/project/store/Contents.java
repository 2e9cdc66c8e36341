package org.clientele.project.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a project holds, by which a copy of it is known to be whole: of each table the number of its rows and a digest
/// that no order of rows changes. The values of columns are named by their own digest, so that their length is enough
/// here. The digests are keyed by a number that only the project holds: beside a protected one they tell nobody whether
/// a guessed row is in it.
///
/// @param log how far its log goes, as a report prints it; empty in what was written before that was kept
public record Contents(SortedMap<String, Sum> tables, String log) {

    /// Rows of a table, and the sum of the HMAC-SHA-256 of each, as four numbers of 64 bits, in hexadecimal digits.
    public record Sum(long rows, String digest) {}

    public Contents {
        tables = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        log = Objects.requireNonNullElse(log, "");
    }

    /// Returns how many rows a table has; 0 where there is no such table.
    public long rows(String table) {
        return tables.getOrDefault(table, new Sum(0, "")).rows();
    }

    /// Returns whether something that was read is this; of the log of older ones only the table is known.
    public boolean isOf(Contents read) {
        return tables.equals(read.tables) && (log.isEmpty() || log.equals(read.log));
    }

    static Contents of(Sql sql) throws SQLException {
        var names = sql.query(
                "select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'",
                row -> row.getString(1));
        var mac = mac(Trail.firstKey(sql));
        var tables = new TreeMap<String, Sum>();
        for (var name : names) {
            tables.put(name.toLowerCase(java.util.Locale.ROOT), sum(sql, name, mac));
        }
        return new Contents(tables, Trail.anchor(Trail.reach(sql)).toString());
    }

    private static Sum sum(Sql sql, String table, Mac mac) throws SQLException {
        var sum = new long[4];
        var rows = sql.query("select * from \"" + table.replace("\"", "\"\"") + '"', row -> {
            var digest = java.nio.ByteBuffer.wrap(digest(row, mac));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += digest.getLong();
            }
            return true;
        });
        return new Sum(rows.size(), "%016x%016x%016x%016x".formatted(sum[0], sum[1], sum[2], sum[3]));
    }

    private static byte[] digest(ResultSet row, Mac mac) throws SQLException {
        var columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            var text = columns.getColumnType(i) == Types.BLOB
                    ? Long.toString(row.getBlob(i).length())
                    : row.getString(i);
            mac.update((text == null ? "-" : "+" + text.length() + " " + text).getBytes(StandardCharsets.UTF_8));
        }
        return mac.doFinal();
    }

    private static Mac mac(String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("contents " + key).getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
