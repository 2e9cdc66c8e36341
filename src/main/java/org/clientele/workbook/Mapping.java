package org.clientele.workbook;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.clientele.source.ColumnOption;
import org.clientele.source.Dialect;
import org.clientele.source.Frame;
import org.clientele.table.Field;

/// How Jackson sees the records of a catalog: their components and nothing else, cases of a choice by name.
final class Mapping {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private Mapping() {}

    static JsonMapper of(Catalog catalog) {
        var builder = JsonMapper.builder()
                .addModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new SimpleModule()
                                .addDeserializer(Dialect.class, new DialectReader())
                                .addDeserializer(Field.class, new RankReaders.OfField())
                                .addDeserializer(ColumnOption.class, new RankReaders.OfOption()))
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        builder.addMixIn(Frame.class, DialectReader.Habits.class);
        builder.addMixIn(Field.class, RankReaders.Unsaid.class);
        for (var entry : catalog.entries()) {
            entry.link().ifPresent(link -> builder.addMixIn(link, Typed.class)
                    .registerSubtypes(new NamedType(entry.spec(), entry.name())));
        }
        for (var choice : catalog.choices()) {
            builder.addMixIn(choice.type(), Typed.class);
            choice.cases().forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        }
        return builder.build();
    }
}
