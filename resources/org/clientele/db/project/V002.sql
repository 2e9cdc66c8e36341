create table if not exists disclosure (
    number int primary key,
    at timestamp not null,
    customer varchar not null,
    reason varchar not null
);
