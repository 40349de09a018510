-- The key by which the restricted data of readers are sealed lies here in slots only, each for one who may open it
-- (core/keys/KeySlots.h). A library has one key; a rotation takes the place of the one before.
create table data_key (
    generation {int} not null primary key,
    fingerprint {blob} not null,
    -- 0: the key is made, what is there is still in clear
    seals {int} not null constraint data_key_seals check (seals in (0, 1)),
    made_at {int} not null
){strict};
create table key_slot (
    name {text} not null primary key,
    generation {int} not null,
    kind {text} not null constraint key_slot_kind check (kind in ('desk', 'passphrase', 'recovery')),
    desk {text} not null default '',
    public_key {blob} not null,
    salt {blob} not null,
    sealed {blob} not null,
    made_at {int} not null,
    proven_at {int}
){strict};
