package org.clientele.source.parquet;

/// One value as it lies in the file: a number's bits, or bytes among others.
final class Value {

    long bits;
    byte[] bytes = new byte[0];
    int from;
    int to;

    void set(byte[] others, int begin, int end) {
        bytes = others;
        from = begin;
        to = end;
    }

    int length() {
        return to - from;
    }
}
