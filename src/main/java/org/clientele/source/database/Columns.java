package org.clientele.source.database;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.clientele.table.Type;

/// The columns of an answer: what they are called, what they are for us, and how their values are written.
///
/// @param kinds the types of [Types]
record Columns(List<String> names, List<Type> types, List<Integer> kinds) {

    private static final int LONGEST = 18;

    static Columns of(ResultSetMetaData told) throws SQLException {
        var names = new ArrayList<String>();
        var types = new ArrayList<Type>();
        var kinds = new ArrayList<Integer>();
        for (int i = 1; i <= told.getColumnCount(); i++) {
            names.add(told.getColumnLabel(i));
            kinds.add(kind(told, i));
            types.add(type(kinds.getLast(), told.getScale(i), told.getPrecision(i)));
        }
        return new Columns(names, types, kinds);
    }

    private static int kind(ResultSetMetaData told, int column) throws SQLException {
        return told.getColumnTypeName(column).equalsIgnoreCase("timestamptz")
                ? Types.TIMESTAMP_WITH_TIMEZONE
                : told.getColumnType(column);
    }

    private static Type type(int kind, int scale, int precision) {
        return switch (kind) {
            case Types.BIT, Types.BOOLEAN -> Type.BOOLEAN;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Type.INTEGER;
            case Types.DECIMAL, Types.NUMERIC ->
                scale == 0 && precision > 0 && precision <= LONGEST ? Type.INTEGER : Type.DECIMAL;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> Type.DECIMAL;
            case Types.DATE -> Type.DATE;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Type.DATE_TIME;
            default -> Type.TEXT;
        };
    }

    /// Returns a value of the current row as text; empty where there is none. A moment with a zone is the time it was
    /// in Greenwich then.
    String text(ResultSet rows, int column) throws SQLException {
        int at = column + 1;
        return switch (kinds.get(column)) {
            case Types.BIT, Types.BOOLEAN -> {
                boolean yes = rows.getBoolean(at);
                yield rows.wasNull() ? "" : yes ? "TRUE" : "FALSE";
            }
            case Types.DECIMAL, Types.NUMERIC -> number(rows, at);
            case Types.DATE -> said(rows.getObject(at, LocalDate.class));
            case Types.TIMESTAMP -> said(rows.getObject(at, LocalDateTime.class));
            case Types.TIMESTAMP_WITH_TIMEZONE -> moment(rows.getObject(at, OffsetDateTime.class));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> bytes(rows.getBytes(at));
            default -> said(rows.getString(at));
        };
    }

    private static String number(ResultSet rows, int at) throws SQLException {
        var written = said(rows.getString(at));
        return written.contains("E") ? rows.getBigDecimal(at).toPlainString() : written;
    }

    private static String moment(OffsetDateTime value) {
        return value == null
                ? ""
                : value.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime().toString();
    }

    private static String bytes(byte[] value) {
        return value == null ? "" : "[" + value.length + " bytes]";
    }

    private static String said(Object value) {
        return value == null ? "" : value.toString();
    }
}
