package org.clientele.source.parquet;

import java.util.BitSet;

/// The different values of a column chunk as texts, by their numbers.
final class Dictionary {

    static final Dictionary NONE = new Dictionary(0);

    private final Text texts = new Text();
    private final int[] ends;
    private final BitSet broken = new BitSet();

    private Dictionary(int count) {
        ends = new int[count];
    }

    static Dictionary of(Values values, int count, Form form) {
        var made = new Dictionary(count);
        var value = new Value();
        for (int i = 0; i < count; i++) {
            values.next(value);
            form.write(value, made.texts);
            made.ends[i] = made.texts.length();
            if (form.isBroken()) {
                made.broken.set(i);
            }
        }
        return made;
    }

    byte[] bytes() {
        return texts.bytes();
    }

    int from(int place) {
        return place == 0 ? 0 : ends[place - 1];
    }

    int to(int place) {
        return ends[place];
    }

    boolean isBroken(int place) {
        return broken.get(place);
    }

    long size() {
        return texts.bytes().length + 4L * ends.length;
    }
}
