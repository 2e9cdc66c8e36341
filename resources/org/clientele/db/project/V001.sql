create table if not exists stored_column (
    address varchar(80) primary key,
    type varchar(16) not null,
    privacy varchar(16) not null,
    length int not null,
    bytes bigint not null
);
create table if not exists chunk (
    address varchar(80) not null,
    lane tinyint not null,
    part int not null,
    bytes blob not null,
    primary key (address, lane, part)
);
create table if not exists deposit (
    id varchar(80) primary key,
    kind varchar(32) not null,
    form clob not null,
    at timestamp not null
);
create table if not exists deposit_column (
    deposit varchar(80) not null references deposit on delete cascade,
    address varchar(80) not null,
    primary key (deposit, address)
);
create table if not exists node (
    address varchar(64) primary key,
    form clob not null
);
create table if not exists moment (
    number bigint primary key,
    parent bigint not null,
    nodes clob not null,
    label clob not null,
    name varchar not null,
    at timestamp not null
);
create table if not exists pointer (
    name varchar(32) primary key,
    number bigint not null
);
create table if not exists view_state (
    name varchar(200) primary key,
    form clob not null
);
