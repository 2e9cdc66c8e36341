create table if not exists audit (
    number bigint primary key,
    at varchar(32) not null,
    who varchar not null,
    session varchar(16) not null,
    action varchar(32) not null,
    object varchar not null,
    figures varchar not null,
    before varchar(64) not null,
    seal varchar(64) not null
);
create table if not exists audit_key (
    name varchar(8) primary key,
    bits varchar(64) not null
);
