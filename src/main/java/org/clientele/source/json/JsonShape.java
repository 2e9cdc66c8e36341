package org.clientele.source.json;

/// How a JSON object holds a table that is no list of records, as programs of statistics write it.
public enum JsonShape {
    /// `{"columns":[…],"data":[[…],…]}`, with or without an `index`.
    SPLIT,
    /// `{"id":{"0":1,"1":2},"name":{…}}`: columns, and in each the rows by their keys.
    COLUMNS,
    /// `{"id":[1,2],"name":[…]}`: columns of equally many values.
    LISTS,
    /// `{"C1":{"name":…},"C2":{…}}`: rows by their keys.
    KEYED
}
