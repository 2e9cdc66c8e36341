package org.clientele.project.store;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.clientele.project.keys.DataKeys;
import org.clientele.project.keys.Unlocking;

/// Looks for words in a file with nothing of the program but what `docs/security.md` says of its bytes: keys by
/// HMAC, blocks by the counter mode that AES-GCM is made of, whether or not they verify, columns by zstd, and what is
/// sealed once more by the second key.
public final class OwnScan {

    private static final int PAGE = 4096;
    private static final int HEADER = 16384;
    private static final int BLOCK = 4096;
    private static final int SEALED = 4140;
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GBK"));

    private static final String MARK = "sealed:";

    private OwnScan() {}

    /// Returns where one of the words is: in a block of a closed project or cache, or in a packed column.
    ///
    /// @param main the main key of a file with passwords
    public static List<String> of(Path file, Optional<byte[]> main, List<String> words)
            throws IOException, GeneralSecurityException {
        var bytes = Files.readAllBytes(file);
        var header = ByteBuffer.wrap(bytes, PAGE, HEADER);
        var lines = new String(bytes, 0, PAGE, StandardCharsets.US_ASCII).split("\n");
        var first = lines[0].split(" ");
        var identity = first[1] + " " + first[2] + " " + lines[2].substring(lines[2].indexOf(' ') + 1);
        var open = new byte[32];
        header.position(PAGE + 8 + 8 + 1 + 1 + 8 + 8 + 8).get(open);
        var key = main.isPresent()
                ? derived(main.get(), "clientele blocks " + identity)
                : derived(open, "clientele blocks");
        var plain = new ByteArrayOutputStream();
        for (int at = PAGE + 2 * HEADER; at + SEALED <= bytes.length; at += SEALED) {
            plain.write(block(bytes, at, key));
        }
        var found = new ArrayList<String>();
        look(plain.toByteArray(), words).forEach(word -> found.add("block: " + word));
        return found;
    }

    private static byte[] block(byte[] bytes, int at, byte[] key) throws GeneralSecurityException {
        var counter = ByteBuffer.allocate(16)
                .put(bytes, at + SEALED - 12, 12)
                .putInt(2)
                .array();
        var cipher = Cipher.getInstance("AES/CTR/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(counter));
        return cipher.doFinal(bytes, at, BLOCK);
    }

    private static byte[] derived(byte[] key, String use) throws GeneralSecurityException {
        var extract = Mac.getInstance("HmacSHA256");
        extract.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
        var expand = Mac.getInstance("HmacSHA256");
        expand.init(new SecretKeySpec(extract.doFinal(key), "HmacSHA256"));
        expand.update(use.getBytes(StandardCharsets.US_ASCII));
        return expand.doFinal(new byte[] {1});
    }

    /// Returns where one of the words is in a closed file, in whatever either key of it opens.
    ///
    /// @param keys of a file with passwords
    public static List<String> everywhere(Path file, Kind kind, Optional<DataKeys> keys, List<String> words)
            throws IOException, GeneralSecurityException {
        var found = new ArrayList<>(of(file, keys.map(DataKeys::main), words));
        var second = keys.flatMap(DataKeys::personal);
        try (var database =
                Database.open(file, kind, keys.map(Unlocking::having).orElse(Unlocking.NONE))) {
            for (var chunk : database.read(sql -> sql.query(
                    "select address, lane, part, bytes from chunk",
                    row -> new Chunk(
                            row.getString(1),
                            "%s %d %d".formatted(row.getString(1), row.getInt(2), row.getInt(3)),
                            row.getBytes(4))))) {
                var packed = chunk.address.endsWith("-sealed")
                        ? opened(second.orElseThrow(), chunk.bytes, chunk.place)
                        : chunk.bytes;
                var plain = Zstd.decompress(packed, (int) Zstd.getFrameContentSize(packed));
                look(plain, words).forEach(word -> found.add("column: " + word));
            }
            for (var text : texts(database)) {
                var sealed = Base64.getDecoder().decode(text.substring(MARK.length()));
                look(opened(second.orElseThrow(), sealed, MARK), words).forEach(word -> found.add("text: " + word));
            }
        }
        return found;
    }

    private record Chunk(String address, String place, byte[] bytes) {}

    /// Every sealed text in any table.
    private static List<String> texts(Database database) {
        return database.read(sql -> {
            var texts = new ArrayList<String>();
            for (var query : sql.query(
                    "select 'select \"' || column_name || '\" from \"' || table_name || '\"' from"
                        + " information_schema.columns where table_schema = 'PUBLIC' and data_type like 'CHARACTER%'",
                    row -> row.getString(1))) {
                texts.addAll(sql.query(query, row -> String.valueOf(row.getString(1))));
            }
            texts.removeIf(text -> !text.startsWith(MARK));
            return texts;
        });
    }

    private static byte[] opened(byte[] second, byte[] sealed, String place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(derived(second, "clientele personal values"), "AES");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, sealed, 0, 12));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(sealed, 12, sealed.length - 12);
    }

    /// Returns those of the words that are in these bytes in one of four encodings, or as the database writes them.
    public static List<String> look(byte[] bytes, List<String> words) {
        return words.stream()
                .filter(word -> has(bytes, ofDatabase(word))
                        || ENCODINGS.stream().anyMatch(encoding -> has(bytes, word.getBytes(encoding))))
                .toList();
    }

    /// How H2 writes texts that are no large objects: UTF-8 of which the bytes that go on lost their highest bit.
    private static byte[] ofDatabase(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= (byte) ((bytes[i] & 0xC0) == 0x80 ? 0x3F : 0xFF);
        }
        return bytes;
    }

    private static boolean has(byte[] bytes, byte[] word) {
        for (int at = 0; at + word.length <= bytes.length; at++) {
            if (bytes[at] == word[0] && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
