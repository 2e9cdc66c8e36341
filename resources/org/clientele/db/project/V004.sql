create table if not exists erasure (
    number int primary key,
    at varchar(32) not null,
    token varchar(64) not null,
    form clob not null
);
