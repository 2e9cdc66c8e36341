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
create table if not exists result (
    id varchar(64) primary key,
    kind varchar(64) not null,
    form clob not null,
    used bigint not null
);
create table if not exists result_column (
    result varchar(64) not null references result on delete cascade,
    address varchar(80) not null,
    primary key (result, address)
);
