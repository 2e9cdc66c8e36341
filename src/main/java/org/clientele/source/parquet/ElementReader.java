package org.clientele.source.parquet;

import org.clientele.source.parquet.Footer.Element;
import org.clientele.source.parquet.Footer.Logical;
import org.clientele.source.parquet.Footer.Meaning;

/// Reads one element of a schema; of what its values mean it knows the newer way to say it and the older one.
final class ElementReader {

    private static final Logical[] LOGICAL = {
        Logical.NONE,
        Logical.STRING,
        Logical.MAP,
        Logical.LIST,
        Logical.ENUM,
        Logical.DECIMAL,
        Logical.DATE,
        Logical.TIME,
        Logical.TIMESTAMP,
        Logical.OTHER,
        Logical.INTEGER,
        Logical.UNKNOWN,
        Logical.JSON,
        Logical.BSON,
        Logical.UUID,
        Logical.FLOAT16
    };

    private final Thrift in;
    private String name = "";
    private int type = -1;
    private int length;
    private int repetition;
    private int children;
    private int converted = -1;
    private int scale;
    private int precision;
    private Meaning newer = Meaning.NONE;

    ElementReader(Thrift in) {
        this.in = in;
    }

    Element element() {
        in.struct(id -> {
            switch (id) {
                case 1 -> type = in.count();
                case 2 -> length = in.count();
                case 3 -> repetition = in.count();
                case 4 -> name = in.text();
                case 5 -> children = in.count();
                case 6 -> converted = in.count();
                case 7 -> scale = in.count();
                case 8 -> precision = in.count();
                case 10 -> in.struct(this::logical);
                default -> in.skip();
            }
        });
        var meaning = newer.logical() == Logical.NONE ? older() : newer;
        return new Element(name, children > 0 ? -1 : type, length, repetition, children, meaning);
    }

    private void logical(int kind) {
        var logical = kind < LOGICAL.length ? LOGICAL[kind] : Logical.OTHER;
        var numbers = new int[3];
        var signed = new boolean[1];
        boolean timed = logical == Logical.TIME || logical == Logical.TIMESTAMP;
        in.struct(id -> {
            if (logical == Logical.DECIMAL && id <= 2) {
                numbers[id] = in.count();
            } else if (timed && id == 2) {
                in.struct(unit -> {
                    numbers[2] = unit;
                    in.skip();
                });
            } else {
                signed[0] = id == 2 && in.truth();
                in.skip();
            }
        });
        newer = switch (logical) {
            case DECIMAL -> new Meaning(logical, numbers[1], numbers[2], 0, true);
            case INTEGER -> new Meaning(logical, 0, 0, 0, signed[0]);
            default -> new Meaning(logical, 0, 0, numbers[2], true);
        };
    }

    private Meaning older() {
        return switch (converted) {
            case 0 -> plain(Logical.STRING);
            case 1, 2 -> plain(Logical.MAP);
            case 3 -> plain(Logical.LIST);
            case 4 -> plain(Logical.ENUM);
            case 5 -> new Meaning(Logical.DECIMAL, scale, precision, 0, true);
            case 6 -> plain(Logical.DATE);
            case 7 -> new Meaning(Logical.TIME, 0, 0, 1, true);
            case 8 -> new Meaning(Logical.TIME, 0, 0, 2, true);
            case 9 -> new Meaning(Logical.TIMESTAMP, 0, 0, 1, true);
            case 10 -> new Meaning(Logical.TIMESTAMP, 0, 0, 2, true);
            case 11, 12, 13, 14 -> new Meaning(Logical.INTEGER, 0, 0, 0, false);
            case 15, 16, 17, 18 -> plain(Logical.INTEGER);
            case 19 -> plain(Logical.JSON);
            case 20 -> plain(Logical.BSON);
            case 21 -> plain(Logical.INTERVAL);
            default -> Meaning.NONE;
        };
    }

    private static Meaning plain(Logical logical) {
        return new Meaning(logical, 0, 0, 0, true);
    }
}
