-- Run by DuckDB 1.4.1 (TimeZone UTC); $F is this folder. hadoop-*.parquet were written by parquet-java 1.16.0 from HadoopFiles.txt.
CREATE TABLE t AS SELECT i AS id, CASE WHEN i % 7 = 0 THEN NULL ELSE 'Kunde ' || (i % 50) END AS name, ['北京','上海','Köln','São Paulo'][1 + i % 4] AS city,
 DATE '2024-02-28' + CAST(i % 400 AS INT) AS day, TIMESTAMP '2024-01-05 09:30:00' + INTERVAL (i * 61) SECOND AS at_s,
 CAST((i * 37 % 100000) / 100.0 AS DECIMAL(12,2)) AS amount, i * 0.1 + 1e-9 AS share, CAST(i * 0.37 AS FLOAT) AS f32, CAST(i % 100 AS TINYINT) AS i8, CAST(i*3 AS USMALLINT) AS u16,
 (i % 3 = 0) AS active, CASE WHEN i % 11 = 0 THEN NULL ELSE (hash(i) % 1000000000000)::BIGINT END AS big, substr(md5(i::VARCHAR),1,6) AS code, 'c' || lpad(i::VARCHAR, 6, '0') AS pad
 FROM (SELECT CAST(range AS INTEGER) AS i FROM range(2500));
COPY t TO '$F/plain.csv' (HEADER, DELIMITER ',');
COPY t TO '$F/v1-snappy.parquet' (FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE 2048);
COPY t TO '$F/v1-none.parquet' (FORMAT parquet, COMPRESSION uncompressed, DICTIONARY_SIZE_LIMIT 1);
COPY t TO '$F/v1-gzip.parquet' (FORMAT parquet, COMPRESSION gzip);
COPY t TO '$F/v1-zstd.parquet' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048);
COPY t TO '$F/v1-lz4raw.parquet' (FORMAT parquet, COMPRESSION lz4_raw);
COPY t TO '$F/v2-zstd.parquet' (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION V2);
COPY t TO '$F/v2-snappy-delta.parquet' (FORMAT parquet, COMPRESSION snappy, PARQUET_VERSION V2, DICTIONARY_SIZE_LIMIT 1);
COPY t TO '$F/v1-brotli.parquet' (FORMAT parquet, COMPRESSION brotli);
CREATE TABLE types AS SELECT * FROM (VALUES
 (1, TRUE, (-128)::TINYINT, 255::UTINYINT, (-32768)::SMALLINT, 65535::USMALLINT, 2147483647::INT, 4294967295::UINTEGER, 9007199254740993::BIGINT, 12::UBIGINT, 0.1::FLOAT, 0.1::DOUBLE, 1.5::DECIMAL(4,1), 12345678.90::DECIMAL(12,2), (-123456789012345.678901)::DECIMAL(30,6), DATE '1969-12-31', TIME '09:30:00.25', TIMESTAMP '1969-12-31 23:59:59.123456', TIMESTAMP_S '2024-01-05 09:30:00', TIMESTAMP_MS '2024-01-05 09:30:00.125', TIMESTAMP_NS '2024-01-05 09:30:00.123456789', TIMESTAMPTZ '2024-01-05 09:30:00+08', UUID 'c0ffee00-1234-5678-9abc-def012345678', '中文'::VARCHAR, '\xAA\xBB'::BLOB, INTERVAL '14 months 3 days 1 hour', '{"a": 1}'::JSON, 'x'::ENUM('x','y')),
 (2, FALSE, 127::TINYINT, 0::UTINYINT, 32767::SMALLINT, 0::USMALLINT, (-2147483648)::INT, 0::UINTEGER, (-9007199254740993)::BIGINT, 0::UBIGINT, 16777216::FLOAT, 1e-300::DOUBLE, (-0.1)::DECIMAL(4,1), (-0.01)::DECIMAL(12,2), 0::DECIMAL(30,6), DATE '0001-01-01', TIME '00:00:00', TIMESTAMP '9999-12-31 23:59:59', TIMESTAMP_S '1970-01-01 00:00:00', TIMESTAMP_MS '1970-01-01 00:00:00', TIMESTAMP_NS '1970-01-01 00:00:00', TIMESTAMPTZ '1970-01-01 00:00:00+00', UUID '00000000-0000-0000-0000-000000000000', 'a,b "c"', 'plain'::BLOB, INTERVAL '0 days', '[]'::JSON, 'y'::ENUM('x','y')),
 (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
 ) v(id, yes, i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, dec4, dec12, dec30, day, clock, moment, sec, ms, ns, tz, uuid, txt, blob, span, js, en);
COPY types TO '$F/types.parquet' (FORMAT parquet);
COPY (SELECT 1 AS id, {'city': 'Köln', 'geo': {'lat': 50.9, 'lon': 6.95}} AS address, ['a','b',NULL] AS tags, [{'sku': 'X1', 'n': 2}, {'sku': 'X"2', 'n': NULL}] AS lines, MAP {'k1': 1, 'k2': 2} AS kv, [[1,2],[],NULL,[3]] AS deep
 UNION ALL SELECT 2, NULL, [], [], MAP {}, NULL UNION ALL SELECT 3, {'city': NULL, 'geo': NULL}, NULL, NULL, NULL, [] ) TO '$F/nested.parquet' (FORMAT parquet);
COPY (SELECT 9223372036854775807::BIGINT AS huge, 18446744073709551615::UBIGINT AS uhuge, 12345678901234567890.12::DECIMAL(30,2) AS wide, 'inf'::DOUBLE AS inf, 'nan'::DOUBLE AS nan) TO '$F/wide.parquet' (FORMAT parquet);
COPY (SELECT 1 AS id WHERE false) TO '$F/empty.parquet' (FORMAT parquet);
CREATE TABLE customers AS SELECT 'C' || lpad(i::VARCHAR, 4, '0') AS customer_id, 'Ann ' || chr(65 + i % 26) || 'ee' AS name, 'ann' || i || '@example.org' AS email, DATE '1970-01-01' + (i * 97) % 12000 AS birth_date, strftime(DATE '2023-01-01' + i, '%Y-%m-%d') AS signup_date, CAST(i * 1.25 AS DOUBLE) AS amount FROM (SELECT range::INT AS i FROM range(60));
COPY customers TO '$F/customers.csv' (HEADER);
COPY customers TO '$F/customers.parquet' (FORMAT parquet);
COPY (SELECT id, name, code, seen, amount, big, day, yes, x, f, array_to_string(plain,'; ') AS plain, array_to_string(tags, '; ') AS tags, CASE WHEN len(pairs)>0 THEN pairs::JSON END AS pairs, CASE WHEN cardinality(prefs)>0 THEN prefs::JSON END AS prefs, half, "at"::TIMESTAMP AS at, raw::VARCHAR AS raw FROM read_parquet('$F/hadoop-v1-uncompressed.parquet', binary_as_string=true)) TO '$F/hadoop.csv' (HEADER);
